import { article } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { defineRule } from '../../rule.ts';

const CELLS = [['goal', '年度预期目标'], ['result', '具体完成情况'], ['completion', '总体完成率'], ['total', '总分'], ['issues', '存在问题和整改措施']] as const;

export default defineRule('self-evaluation', {
  id: 'required-cell-blank',
  title: '表上的栏目应当填写',
  why: '空着的栏，别人分不清是没有、忘了，还是不想说。',
  basis: [article('表内勾稽', '表样各栏')],

  *check({ draft, form: { indicators, money } }) {
    if (indicators.length === 0 && !draft.goal && !draft.result && money.planned.cell.kind !== 'value' && money.executed.cell.kind !== 'value') {
      yield { unchecked: '整张表没有填写，可能是空白表样。' };
      return;
    }
    for (const [field, name] of CELLS) {
      if (draft[field] !== '') continue; // a form without the column is another rule's
      yield { field, quote: '', message: `“${name}”栏是空的。`, remedy: field === 'issues' ? '填写；没有问题的，写“无”。' : '按实际情况填写。' };
    }
    for (const { name, score } of indicators) {
      if (score.cell.kind !== 'blank') continue;
      yield { field: score.field, quote: '', message: `“${name}”没有得分。`, remedy: '按完成情况打分；没有完成的填 0。' };
    }
    if (draft.preparer === 'blank') yield { field: 'preparer', quote: '', message: '“填报人”是空的。', remedy: '写填报人。' };
  },

  examples: [
    { name: '都填了', draft: selfEvaluation({ issues: '无' }), found: [] },
    { name: '得 0 分不是空着', draft: selfEvaluation({ indicators: [{ actual: '0场', score: '0' }] }), found: [] },
    { name: '表上没有填报人一栏', draft: selfEvaluation({ preparer: 'absent' }), found: [] },
    {
      name: '没有人填过的空表', draft: selfEvaluation({ goal: '', result: '', completion: '', total: '', issues: '', indicators: [], budget: { planned: '', arrived: '', executed: '' } }),
      found: [], unchecked: ['整张表没有填写，可能是空白表样。'],
    },
    { name: '问题一栏空着', draft: selfEvaluation({ issues: '' }), found: ['“存在问题和整改措施”栏是空的。'] },
    { name: '一行没有得分，也没有填报人', draft: selfEvaluation({ indicators: [{ score: '' }], preparer: 'blank' }), found: ['“讲解场次”没有得分。', '“填报人”是空的。'] },
  ],
});
