import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { goalsOf } from '../../goals-of.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { isTemplateText } from '../../template-text.ts';

const LABEL = /(?:目标内容|指标内容|指标名称)\s*[\dXx一二三]+\s*[:：]?|(?:年度目标|绩效目标|总目标)\s*[\dXx一二三]+\s*[:：]|[×xX]{3,}|^(?:目标|指标)\s*\d+\s*[:：]?\s*$/;

export default defineRule(INDICATOR_KINDS, {
  id: 'goal-template-words',
  title: '绩效目标里不应留着表样的字',
  why: '表样的字没有删，说明这一栏没有人看过。',
  basis: [article('表内勾稽', '表样中的提示语不是填报内容')],

  *check({ draft }) {
    for (const { field, text } of goalsOf(draft)) {
      const left = LABEL.exec(text)?.[0] ?? (isTemplateText(text) ? text : undefined);
      if (left === undefined) continue;
      yield { field, quote: text, message: `绩效目标里还留着表样的字“${left.trim()}”。`, remedy: '删去表样的字，只留要达到的内容。' };
    }
  },

  examples: [
    { name: '只有内容', draft: targets({ goals: ['更新 4 个展区。'] }), found: [] },
    { name: '“年度目标 3 家”是内容', draft: targets({ goals: ['引进布展单位，年度目标 3 家。'] }), found: [] },
    { name: '留着表样的字', draft: targets({ goals: ['目标内容1：更新 4 个展区。'] }), found: ['绩效目标里还留着表样的字“目标内容1：”。'] },
  ],
});
