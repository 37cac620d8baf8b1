import { article, findEdition, type Field, type Printed, type SelfEvaluationDraft } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { defineRule } from '../../rule.ts';

/** A column that can be missed: how its absence shows, and the cell beside which it would stand. */
type Expected = { readonly isThere: (draft: SelfEvaluationDraft) => boolean; readonly beside: Field; readonly print: (draft: SelfEvaluationDraft) => Printed };

export default defineRule('self-evaluation', {
  id: 'form-column-missing',
  title: '表样上的栏目不得删减',
  why: '少了一栏，这一项就没有人填，汇总时各表也对不齐。',
  basis: [article('公布的自评表样', '表头各栏', { verified: true })],

  *check({ draft }) {
    const layout = findEdition(draft.edition)?.forms['self-evaluation']?.value;
    if (layout === undefined) {
      yield { unchecked: '认不出用的是哪种表样，不能核对栏目。' };
      return;
    }
    const columns = [...layout.columns, ...layout.goals, ...layout.closing, ...layout.money?.figures ?? []];
    for (const { label, field } of columns) {
      const expected = EXPECTED[field];
      if (expected === undefined || expected.isThere(draft)) continue;
      yield { field: expected.beside, quote: expected.print(draft) ?? '', message: `表头没有“${label}”一栏。`, remedy: `按表样补上“${label}”一栏并填写。` };
    }
  },

  examples: [
    { name: '栏目齐全', draft: selfEvaluation({}), found: [] },
    { name: '栏目在，只是空着', draft: selfEvaluation({ progress: '', issues: '' }), found: [] },
    {
      name: '执行率印在资金一栏的表样',
      draft: selfEvaluation({ edition: 'mof-2020', progress: null, completion: null, issues: null, executionRate: { target: null }, indicators: [{ deviation: '' }] }), found: [],
    },
    { name: '没有见过的表样', draft: selfEvaluation({ edition: 'unknown', progress: null }), found: [], unchecked: ['认不出用的是哪种表样，不能核对栏目。'] },
    { name: '少了执行进度', draft: selfEvaluation({ progress: null }), found: ['表头没有“预算执行进度”一栏。'] },
    { name: '少了得分', draft: selfEvaluation({ indicators: [{ score: null }] }), found: ['表头没有“自评得分”一栏。'] },
  ],
});

/** The columns whose absence can be told from the draft. */
const EXPECTED: Readonly<Record<string, Expected | undefined>> = {
  rate: { isThere: ({ progress, executionRate }) => progress !== null || (executionRate?.actual ?? null) !== null && executionRate?.target === null, beside: 'budget.executed', print: ({ budget }) => budget.executed },
  score: { isThere: ({ indicators }) => indicators.length === 0 || indicators.some(({ score }) => score !== null), beside: 'indicators.0.actual', print: ({ indicators }) => indicators[0]?.actual.raw ?? null },
  goal: { isThere: ({ goal }) => goal !== null, beside: 'result', print: ({ result }) => result },
  result: { isThere: ({ result }) => result !== null, beside: 'goal', print: ({ goal }) => goal },
  completion: { isThere: ({ completion }) => completion !== null, beside: 'result', print: ({ result }) => result },
  issues: { isThere: ({ issues }) => issues !== null, beside: 'total', print: ({ total }) => total },
};
