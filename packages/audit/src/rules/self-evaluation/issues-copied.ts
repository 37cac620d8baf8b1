import { article, nameDraft } from '@hengji/model';
import { copiesOfIssues } from '../../copied-issues.ts';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('self-evaluation', {
  id: 'issues-copied',
  title: '存在的问题应写本项目的问题',
  why: '同一段话贴进几张表，哪一个项目的问题都没有说。',
  basis: [article('表内勾稽', '“存在问题、原因及下一步整改措施”栏填本项目的情况')],

  *check({ draft, batch, thresholds }) {
    const copies = copiesOfIssues({ draft, batch, thresholds });
    const [first] = copies;
    if (first === undefined) return;
    const names = [...new Set(copies.map(({ draft: other }) => `“${nameDraft(other)}”`))];
    yield {
      field: 'issues',
      quote: draft.issues ?? '',
      message: `这段话与${names.slice(0, 3).join('、')}${names.length > 3 ? `等 ${names.length} 张表` : ''}一字不差，也没有提到“${nameDraft(draft)}”。`,
      remedy: '写本项目执行中遇到的问题、原因和下一步的做法。',
      related: copies.slice(0, 5).map(entry => ({ entry, field: 'issues', quote: draft.issues ?? '' })),
    };
  },

  examples: [
    {
      name: '各写各的', draft: selfEvaluation({ issues: '讲解词更新慢，明年每季度修订一次讲解词，并请专家审定。' }),
      beside: [selfEvaluation({ project: { code: null, name: '法律顾问费' }, issues: '合同审查有时超过三天，明年约定时限，并增加一名律师。' })], found: [],
    },
    {
      name: '话很短，本来就会相同', draft: selfEvaluation({ issues: '人员不足，效率不高。' }),
      beside: [selfEvaluation({ project: { code: null, name: '法律顾问费' }, issues: '人员不足，效率不高。' })], found: [],
    },
    {
      name: '说的正是本项目', draft: selfEvaluation({ issues: '展厅维护与法律顾问的合同都到年底才签，明年提前到三月底前签订。' }),
      beside: [selfEvaluation({ project: { code: null, name: '法律顾问费' }, issues: '展厅维护与法律顾问的合同都到年底才签，明年提前到三月底前签订。' })], found: [],
    },
    {
      name: '同一段话贴在两张表里', draft: selfEvaluation({ issues: '受用地指标所限，部分厂房没有按期开工，下一步加快土地报批和征收。' }),
      beside: [selfEvaluation({ project: { code: null, name: '法律顾问费' }, issues: '受用地指标所限，部分厂房没有按期开工，下一步加快土地报批和征收。' })],
      found: ['这段话与“法律顾问费”一字不差，也没有提到“展厅维护费”。'],
    },
  ],
});
