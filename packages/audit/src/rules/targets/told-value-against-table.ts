import { article, compareQuantities, parseTarget, type PromisedIndicator, type Target } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { told } from '../../examples/told-targets.ts';
import { defineRule } from '../../rule.ts';
import { sharedRun } from '../../shared-run.ts';
import { showTarget } from '../../show-target.ts';
import { bareText } from '../../text-likeness.ts';

type Quantified = Extract<Target, { readonly kind: 'quantity' }>;

export default defineRule('targets', {
  id: 'told-value-against-table',
  title: '说明里的指标值和符号应与表里一致',
  why: '“大于 36 个”和“≥36 个”差的就是刚好 36 个算不算完成。',
  basis: [article('表内勾稽', '说明里的指标与目标表的指标值说的是同一件事')],

  *check({ draft: { told: prose }, form: { indicators } }) {
    for (const [index, { name, target }] of (prose?.values ?? []).entries()) {
      const said = parseTarget(target.raw);
      if (said.kind !== 'quantity') continue;
      const row = findSame(name, said, indicators);
      if (row === undefined || row.target.kind !== 'quantity' || !contradict(said, row.target)) continue;
      yield {
        field: `told.values.${index}`, quote: `${name}${target.raw}`,
        message: `说明里写“${target.raw}”，表里“${row.name}”的指标值是“${showTarget(row.target)}”。`,
        remedy: '以要考核的为准，说明和表写成同样的符号和数值。',
      };
    }
  },

  examples: [
    { name: '符号和数都一样', draft: targets({ told: told({ values: [['讲解场次', '不少于60场'], ['观众满意度', '达到90%以上']] }) }), found: [] },
    { name: '说明没有符号', draft: targets({ told: told({ values: [['讲解场次', '60场'], ['设备完好率', '达到95%']] }) }), found: [] },
    { name: '百分之百不能再多', draft: targets({ indicators: [{ level3: '设备完好率', target: '=100%' }], told: told({ values: [['设备完好率', '≥100%']] }) }), found: [] },
    { name: '说的是另一件事', draft: targets({ told: told({ values: [['培训讲解员场次', '大于60场'], ['展品完好数', '大于60件']] }) }), found: [] },
    { name: '大于与大于等于', draft: targets({ told: told({ values: [['全年讲解场次', '大于60场']] }) }), found: ['说明里写“大于60场”，表里“讲解场次”的指标值是“≥60场”。'] },
    { name: '约数与下限', draft: targets({ told: told({ values: [['接待观众人次', '约8000人次']] }) }), found: ['说明里写“约8000人次”，表里“接待观众人次”的指标值是“≥8000人次”。'] },
    { name: '短名称，只是另一个名称的一部分', draft: targets({ indicators: [{ level2: '质量指标', level3: '完好率', target: '≥95%' }], told: told({ values: [['展品灯具完好率', '不低于98%']] }) }), found: [] },
    { name: '短名称，数不同', draft: targets({ indicators: [{ level2: '质量指标', level3: '完好率', target: '≥95%' }], told: told({ values: [['完好率', '不低于98%']] }) }), found: ['说明里写“不低于98%”，表里“完好率”的指标值是“≥95%”。'] },
    { name: '数不同', draft: targets({ told: told({ values: [['讲解场次', '不少于80场']] }) }), found: ['说明里写“不少于80场”，表里“讲解场次”的指标值是“≥60场”。'] },
  ],
});

const LEAST_RUN = 4;

/** The row that the prose speaks of: the one that shares most of its name with it. With the same value half the name is enough, else it must be named in full. */
function findSame(name: string, said: Quantified, indicators: readonly PromisedIndicator[]): PromisedIndicator | undefined {
  const words = bareText(name);
  const likely = indicators.flatMap(row => {
    if (row.target.kind !== 'quantity') return [];
    const order = compareQuantities(said.quantity, row.target.quantity);
    const own = bareText(row.name);
    const shared = sharedRun(words, own);
    const needed = order === 0 ? own.length / 2 : own.length;
    return order === undefined || shared < needed || (shared < LEAST_RUN && words !== own) ? [] : [{ row, shared }];
  }).sort((a, b) => b.shared - a.shared);
  const [first, second] = likely;
  return first && first.shared > (second?.shared ?? 0) ? first.row : undefined;
}

/** A value without a sign leaves open how it is meant; about 11,000 is neither at least nor at most. */
function contradict(said: Quantified, printed: Quantified): boolean {
  if (compareQuantities(said.quantity, printed.quantity) !== 0) return true;
  if (said.approximate !== printed.approximate) return said.approximate ? printed.operator !== 'none' : said.operator !== 'none';
  if (said.operator === 'none' || printed.operator === 'none' || said.operator === printed.operator) return false;
  return !isWhole(said) || said.operator === '>' || said.operator === '<';
}

/** ≥100% and =100% are one. */
function isWhole({ quantity: { amount, unit } }: Quantified): boolean {
  return unit.kind === 'share' && amount.digits === 100 * 10 ** amount.scale;
}
