import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';

export default defineRule(INDICATOR_KINDS, {
  id: 'choice-unresolved',
  title: '可选的指标值应当选定',
  why: '两个选项都留着，等于没有承诺。',
  basis: [article('表内勾稽', '一条指标一个指标值')],

  *check({ form: { indicators } }) {
    for (const { field, name, target } of indicators) {
      if (target.kind !== 'graded' || target.expected !== null || target.scale.length < 2) continue;
      yield {
        field: `${field}.target`,
        quote: target.printed,
        message: `“${name}”的指标值写成“${showTarget(target)}”，几个选项没有选定。`,
        remedy: `从“${target.scale.join('”“')}”中选定一个，最好改成数或比率。`,
      };
    }
  },

  examples: [
    { name: '选定了一个', draft: targets({ indicators: [{ level3: '服务能力', target: '显著' }] }), found: [] },
    { name: '斜线是单位的一部分', draft: targets({ indicators: [{ level3: '讲解单价', target: '≤80元/场' }] }), found: [] },
    { name: '都留着', draft: targets({ indicators: [{ level3: '服务能力', target: '显著/非显著' }] }), found: ['“服务能力”的指标值写成“显著/非显著”，几个选项没有选定。'] },
  ],
});
