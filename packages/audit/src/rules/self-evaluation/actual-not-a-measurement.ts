import { article } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('self-evaluation', {
  id: 'actual-not-a-measurement',
  title: '指标值是数的，实际完成值也应是数',
  why: '写“已完成”不知道完成了多少，得分也就没有依据。',
  basis: [article('表内勾稽', '“实际完成值”栏与“预期指标值”栏应是同一种量')],

  *check({ form: { indicators } }) {
    for (const { field, name, target, actual } of indicators) {
      if (target.kind !== 'quantity' || actual.kind === 'quantity' || actual.kind === 'unclear') continue;
      const said = actual.printed.trim() === '' ? '没有填实际完成值' : `实际完成值写的是“${actual.printed}”，不是数`;
      yield { field: `${field}.actual`, quote: actual.printed, message: `“${name}”目标是 ${target.printed}，${said}。`, remedy: '填统计出来的数，带上单位。' };
    }
  },

  examples: [
    { name: '填数', draft: selfEvaluation({ indicators: [{ target: '≥12场', actual: '13场' }] }), found: [] },
    { name: '目标是文字，实际也可以是文字', draft: selfEvaluation({ indicators: [{ target: '按时完成', actual: '已按时完成' }] }), found: [] },
    { name: '写成已完成', draft: selfEvaluation({ indicators: [{ target: '≥12场', actual: '已完成' }] }), found: ['“讲解场次”目标是 ≥12场，实际完成值写的是“已完成”，不是数。'] },
    { name: '空着', draft: selfEvaluation({ indicators: [{ target: '≥12场', actual: '' }] }), found: ['“讲解场次”目标是 ≥12场，没有填实际完成值。'] },
  ],
});
