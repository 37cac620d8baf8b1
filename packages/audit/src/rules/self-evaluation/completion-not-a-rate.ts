import { article } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { defineRule } from '../../rule.ts';

const RATE = /^\d+(?:\.\d+)?\s*(?:%|分之)?/;

export default defineRule('self-evaluation', {
  id: 'completion-not-a-rate',
  title: '总体完成率应当是百分比',
  why: '这一栏问的是完成了多少；写成一句话，就不能与指标核对，也不能比较。',
  basis: [article('表内勾稽', '“总体完成率”栏的名称要求填比率')],

  *check({ draft: { completion } }) {
    if (completion === null || completion === '') return; // missing and blank are another rule's
    if (RATE.test(completion.normalize('NFKC'))) return;
    yield {
      field: 'completion',
      quote: completion,
      message: `“总体完成率”写的是“${completion}”，不是百分比。`,
      remedy: '按各项指标的完成情况填写百分比；文字说明放到“具体完成情况”。',
    };
  },

  examples: [
    { name: '写成百分比', draft: selfEvaluation({ completion: '92%' }), found: [] },
    { name: '百分号漏写，仍是比率', draft: selfEvaluation({ completion: '100' }), found: [] },
    { name: '空白归另一条管', draft: selfEvaluation({ completion: '' }), found: [] },
    { name: '写成一句话', draft: selfEvaluation({ completion: '基本完成' }), found: ['“总体完成率”写的是“基本完成”，不是百分比。'] },
  ],
});
