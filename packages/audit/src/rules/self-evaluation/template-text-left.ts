import { article } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { defineRule } from '../../rule.ts';
import { isTemplateText } from '../../template-text.ts';

const CELLS = [['goal', '年度预期目标'], ['result', '具体完成情况'], ['completion', '总体完成率'], ['issues', '存在问题和整改措施']] as const;

export default defineRule('self-evaluation', {
  id: 'template-text-left',
  title: '表样的填写说明应换成内容',
  why: '格里还是表样的说明，等于没有填。',
  basis: [article('表内勾稽', '表样各栏的填写说明不是填写的内容')],

  *check({ draft }) {
    for (const [field, name] of CELLS) {
      const text = draft[field];
      if (text === null || !isTemplateText(text)) continue;
      yield { field, quote: text, message: `“${name}”栏还是表样的填写说明，没有填内容。`, remedy: '删去说明，填本项目的实际情况；没有问题的，写“无”。' };
    }
  },

  examples: [
    { name: '填了内容', draft: selfEvaluation({ issues: '展柜老化，明年分两批更换。' }), found: [] },
    { name: '内容里提到填写', draft: selfEvaluation({ issues: '部分讲解记录没有按要求填写，已补齐。' }), found: [] },
    { name: '说明还在', draft: selfEvaluation({ issues: '（请填写未完成的原因和改进措施）' }), found: ['“存在问题和整改措施”栏还是表样的填写说明，没有填内容。'] },
    { name: '说明里写着字数', draft: selfEvaluation({ issues: '结合自评，分析问题及原因。（200字以内）' }), found: ['“存在问题和整改措施”栏还是表样的填写说明，没有填内容。'] },
    { name: '完成情况里是说明', draft: selfEvaluation({ result: '简要描述年度目标的完成情况' }), found: ['“具体完成情况”栏还是表样的填写说明，没有填内容。'] },
  ],
});
