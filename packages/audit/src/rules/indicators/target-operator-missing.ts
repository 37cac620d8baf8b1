import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';

export default defineRule(INDICATOR_KINDS, {
  id: 'target-operator-missing',
  title: '指标值应当带符号',
  why: '光一个数，超过算好还是算差、差一点算不算完成，评价时各说各的。',
  basis: [article('本产品的约定', '数值指标写明 ≥、≤ 或 =，评价才有同一把尺')],

  *check({ form: { indicators } }) {
    for (const { field, name, target } of indicators) {
      if (target.kind !== 'quantity' || target.operator !== 'none') continue;
      yield {
        field: `${field}.target`,
        quote: target.printed,
        message: `“${name}”的指标值写成“${showTarget(target)}”，没有 ≥、≤ 或 =。`,
        remedy: `写明方向，如“≥${showTarget(target)}”“≤${showTarget(target)}”；必须恰好的写“=”。`,
      };
    }
  },

  examples: [
    { name: '有符号', draft: targets({ indicators: [{ target: '≥12场' }] }), found: [] },
    { name: '“以上”也是符号', draft: targets({ indicators: [{ target: '12场以上' }] }), found: [] },
    { name: '光一个数', draft: targets({ indicators: [{ target: '12场' }] }), found: ['“讲解场次”的指标值写成“12场”，没有 ≥、≤ 或 =。'] },
  ],
});
