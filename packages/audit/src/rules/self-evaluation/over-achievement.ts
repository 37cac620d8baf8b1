import { article } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { resultsOf } from '../../row-results.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('self-evaluation', {
  id: 'over-achievement',
  title: '超额完成过多的应当说明原因',
  why: '轻松超出许多，多半是目标定低了；不说明，下年还会照低的定。',
  basis: [article('本产品的约定', '实际完成值超过指标值30%的，请说明原因；全国没有统一的比例')],

  *check({ draft: { indicators }, form, policy }) {
    for (const [index, { indicator: { field, name, target, actual }, isFarBeyond }] of resultsOf({ form, policy }).rows.entries()) {
      const explained = indicators[index]?.deviation ?? '';
      if (!isFarBeyond || explained.trim().length > 1) continue;
      yield {
        field: `${field}.actual`,
        quote: actual.printed,
        message: `“${name}”目标 ${target.printed}，实际 ${actual.printed}，超出 ${policy.figures.overAchievementWarnAbove.value / 100 - 100}% 以上，没有说明原因。`,
        remedy: '说明超出的原因；目标定低了的，下年按实际水平定。',
      };
    }
  },

  examples: [
    { name: '略有超出', draft: selfEvaluation({ indicators: [{ target: '≥60场', actual: '75场' }] }), found: [] },
    { name: '写明了原因', draft: selfEvaluation({ indicators: [{ target: '≥60场', actual: '120场', deviation: '承办全省博览会，临时增加讲解' }] }), found: [] },
    { name: '只写一个字不是原因', draft: selfEvaluation({ indicators: [{ target: '≥60场', actual: '90场', deviation: '无' }] }), found: ['“讲解场次”目标 ≥60场，实际 90场，超出 30% 以上，没有说明原因。'] },
    { name: '比成本上限省得多，不算超额', draft: selfEvaluation({ indicators: [{ level2: '成本指标', level3: '布展成本', target: '≤20万元', actual: '9万元' }] }), found: [] },
    { name: '翻了一番', draft: selfEvaluation({ indicators: [{ target: '≥60场', actual: '126场' }] }), found: ['“讲解场次”目标 ≥60场，实际 126场，超出 30% 以上，没有说明原因。'] },
  ],
});
