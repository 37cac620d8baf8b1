import { article } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { defineRule } from '../../rule.ts';
import { tellsOnlyIntentions } from '../../tells-problem.ts';
import { isTemplateText } from '../../template-text.ts';

export default defineRule('self-evaluation', {
  id: 'issues-without-problem',
  title: '存在的问题应写出问题和原因',
  why: '只写“进一步加强”，不知道要改什么，下年也无从检查。',
  basis: [article('表内勾稽', '“存在问题、原因及下一步整改措施”栏的名称要求三样都填')],

  *check({ draft: { issues } }) {
    if (issues === null || issues.trim() === '' || isTemplateText(issues) || !tellsOnlyIntentions(issues)) return;
    yield { field: 'issues', quote: issues, message: `“${issues}”只说今后怎样，没有说出了什么问题、为什么。`, remedy: '写明问题和原因；确实没有问题的，写“无”。' };
  },

  examples: [
    { name: '有问题有做法', draft: selfEvaluation({ issues: '讲解预约扎堆，观众排队时间偏长；进一步完善分时预约。' }), found: [] },
    { name: '写明没有问题', draft: selfEvaluation({ issues: '无' }), found: [] },
    { name: '有口号，也有问题', draft: selfEvaluation({ issues: '预约渠道单一，继续完善线上预约。' }), found: [] },
    { name: '“不断”不是问题', draft: selfEvaluation({ issues: '不断提高讲解水平。' }), found: ['“不断提高讲解水平。”只说今后怎样，没有说出了什么问题、为什么。'] },
    { name: '只有口号', draft: selfEvaluation({ issues: '进一步加强管理，提升服务水平。' }), found: ['“进一步加强管理，提升服务水平。”只说今后怎样，没有说出了什么问题、为什么。'] },
  ],
});
