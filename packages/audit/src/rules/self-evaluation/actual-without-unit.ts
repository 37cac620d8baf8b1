import { article, findUnitInName } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('self-evaluation', {
  id: 'actual-without-unit',
  title: '实际完成值应与指标值一样写单位',
  why: '一个有单位，一个没有，读表的人只能猜是不是同一种量。',
  basis: [article('表内勾稽', '“实际完成值”栏与“预期指标值”栏应是同一种量')],

  *check({ form: { indicators } }) {
    const bare = indicators.flatMap(({ field, name, target, actual }) => {
      if (target.kind !== 'quantity' || actual.kind !== 'quantity' || actual.unitFrom !== 'target' || findUnitInName(name) !== undefined || hasUnitColumn(target.printed)) return [];
      return [{ field, name, target, actual, unit: target.quantity.unit.name }];
    });
    const [first, ...others] = bare;
    if (first === undefined) return;
    const { field, name, target, actual, unit } = first;
    yield {
      field: `${field}.actual`,
      quote: actual.printed,
      message: `“${name}”目标 ${target.printed}，实际只写 ${actual.printed}，没有“${unit}”${others.length === 0 ? '' : `；另有 ${others.length} 行也是这样`}。`,
      remedy: `改为“${actual.printed}${unit}”${others.length === 0 ? '' : `，${others.map(row => `“${row.name}”`).join('、')}同样补上`}。`,
    };
  },

  examples: [
    { name: '两处都有单位', draft: selfEvaluation({ indicators: [{ target: '≥30份', actual: '32份' }] }), found: [] },
    { name: '两处都没有单位，归另一条管', draft: selfEvaluation({ indicators: [{ target: '30', actual: '32' }] }), found: [] },
    { name: '单位写在名称里', draft: selfEvaluation({ indicators: [{ level3: '讲解场次（场）', target: '30场', actual: '32' }] }), found: [] },
    { name: '度量单位另有一栏，两个数共用', draft: selfEvaluation({ indicators: [{ target: '≥|60|场', actual: '62' }] }), found: [] },
    {
      name: '几行都漏写，只说一次',
      draft: selfEvaluation({ indicators: [{ target: '≥60场', actual: '66' }, { level3: '布展场次', target: '≥4场', actual: '5' }] }),
      found: ['“讲解场次”目标 ≥60场，实际只写 66，没有“场”；另有 1 行也是这样。'],
    },
    { name: '实际漏写单位', draft: selfEvaluation({ indicators: [{ level3: '宣传册', target: '≥30份', actual: '32' }] }), found: ['“宣传册”目标 ≥30份，实际只写 32，没有“份”。'] },
  ],
});

/** 符号 | 值 | 单位: the unit stands in a cell of its own, for target and actual alike. */
function hasUnitColumn(printed: string): boolean {
  return (printed.split('|')[2] ?? '').trim() !== '';
}
