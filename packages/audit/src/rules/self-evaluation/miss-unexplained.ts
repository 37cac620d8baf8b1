import { article, type EvaluatedIndicator } from '@hengji/model';
import { countShared } from '../../content-words.ts';
import { copiesOfIssues } from '../../copied-issues.ts';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { executedShare, isBelow, printRate } from '../../executed-share.ts';
import { resultsOf } from '../../row-results.ts';
import { defineRule } from '../../rule.ts';
import type { Subject } from '../../subject.ts';
import { tellsProblem } from '../../tells-problem.ts';
import { isTemplateText } from '../../template-text.ts';

const OF_EXECUTION = /执行|支出|支付|结余|结转|未(?:使用|拨付|支)|资金|预算/;

export default defineRule('self-evaluation', {
  id: 'miss-unexplained',
  title: '没有完成的、没有花完的应说明原因',
  why: '差在哪里、为什么差，是自评要回答的；不说，下年还会差。',
  basis: [article('表内勾稽', '“存在问题、原因及下一步整改措施”栏'), article('公布的自评表样', '偏差原因分析及改进措施')],

  *check(subject) {
    const { draft, form, thresholds } = subject;
    if (draft.issues === null && draft.indicators.every(({ deviation }) => deviation === null)) {
      yield { unchecked: '表上没有写原因的栏，无法核对。' };
      return;
    }
    const explanation = explanationIn(subject);
    const missed = missedRows(subject).filter(({ name }) => countShared(name, explanation) === 0);
    const share = draft.issues === null ? null : executedShare(form); // the column of reasons is for indicators
    const isLow = share !== null && isBelow(share, thresholds.executionToExplain) && !OF_EXECUTION.test(explanation);
    if (missed.length === 0 && !isLow) return;
    const told = missed.map(({ name, target, actual }) => `“${name}”目标 ${target.printed}、实际 ${actual.printed}`);
    if (isLow) told.push(`预算执行率 ${printRate(share)}`);
    const [first] = missed;
    yield {
      field: draft.issues === null && first !== undefined ? `${first.field}.deviation` : 'issues',
      quote: draft.issues ?? '',
      message: `${told.join('；')}，${draft.issues === null ? '偏差原因' : '存在问题'}一栏没有说明原因。`,
      remedy: '逐项写明没有完成的原因和下一步的做法。',
    };
  },

  examples: [
    { name: '都完成了', draft: selfEvaluation({ issues: '无' }), found: [] },
    { name: '没有完成，说了原因', draft: selfEvaluation({ indicators: [{ actual: '41场' }], issues: '展厅改造闭馆两个月，讲解少了 19 场。' }), found: [] },
    { name: '原因写在本行', draft: selfEvaluation({ indicators: [{ actual: '42场', deviation: '闭馆改造两个月' }], issues: '无' }), found: [] },
    { name: '执行率 96%，不必说明', draft: selfEvaluation({ budget: { planned: '50', executed: '48' }, issues: '无' }), found: [] },
    { name: '一行有原因栏，另一行没有', draft: selfEvaluation({ indicators: [{ actual: '48场', deviation: '闭馆改造' }, { level3: '布展场次', target: '≥4场', actual: '4场', deviation: null }], issues: null }), found: [] },
    { name: '只有逐行的原因栏，执行率不在那里说', draft: selfEvaluation({ budget: { planned: '50', executed: '44' }, indicators: [{ deviation: '' }], issues: null }), found: [] },
    { name: '本行的原因栏空着', draft: selfEvaluation({ indicators: [{ actual: '47场', deviation: '' }], issues: null }), found: ['“讲解场次”目标 ≥60场、实际 47场，偏差原因一栏没有说明原因。'] },
    { name: '没有写原因的栏', draft: selfEvaluation({ indicators: [{ actual: '43场' }], issues: null }), found: [], unchecked: ['表上没有写原因的栏，无法核对。'] },
    { name: '没有完成，只有口号', draft: selfEvaluation({ indicators: [{ actual: '46场' }], issues: '进一步加强讲解工作。' }), found: ['“讲解场次”目标 ≥60场、实际 46场，存在问题一栏没有说明原因。'] },
    { name: '没有完成，只写无', draft: selfEvaluation({ indicators: [{ actual: '44场' }], issues: '无' }), found: ['“讲解场次”目标 ≥60场、实际 44场，存在问题一栏没有说明原因。'] },
    { name: '钱没有花完，一字未提', draft: selfEvaluation({ budget: { planned: '50', executed: '35' }, issues: '讲解员不足。' }), found: ['预算执行率 70%，存在问题一栏没有说明原因。'] },
  ],
});

/** What the form says by way of explanation. The words of the form itself, good intentions, and a text pasted into other projects' forms explain nothing. */
function explanationIn(subject: Subject<'self-evaluation'>): string {
  const { issues } = subject.draft;
  return issues === null || isTemplateText(issues) || !tellsProblem(issues) || copiesOfIssues(subject).length > 0 ? '' : issues;
}

/** The rows below their targets that do not say why themselves. */
function missedRows({ draft, form, policy }: Subject<'self-evaluation'>): readonly EvaluatedIndicator[] {
  return resultsOf({ form, policy }).rows
    .filter(({ isReached }, index) => isReached === false && (draft.indicators[index]?.deviation ?? '').trim().length <= 1)
    .map(({ indicator }) => indicator);
}
