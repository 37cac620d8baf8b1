// Proves score-audit.mjs right: a finding for each defect scores 100 %, and each change moves exactly the figures it should.
import { deepStrictEqual } from 'node:assert';
import { fileURLToPath } from 'node:url';
import { figures, loadTruth, scoreAudit, summary } from '../score-audit.mjs';
import { groupBy } from './common.mjs';
import { isRecordKind } from './record-kinds.mjs';

const TRUTH = fileURLToPath(new URL('../../../samples/published/truth', import.meta.url));

/** A made-up document: one record on lines 10–20 with two faults in cells and one of the whole record, one fault outside records. */
const SMALL = {
  rangesOf: () => [[10, 20], [30, 40]],
  defects: [
    { id: 'D1', kind: 'typo', line: 12, core: false, record: [10, 20] },
    { id: 'D2', kind: 'cost_lower_bound', line: 15, core: true, record: [10, 20] },
    { id: 'D3', kind: 'missing_benefit', line: 19, core: true, record: [10, 20] },
    { id: 'D4', kind: 'report_content_missing', line: 3, core: true, record: null },
  ].map((defect) => ({ ...defect, severity: defect.core ? 'error' : 'advice', document: 'small', places: [[defect.line, defect.line]] })),
};
const SMALL_KINDS = { spelling: ['typo'], 'cost-ceiling': ['cost_lower_bound'], 'no-benefit': ['missing_benefit'], 'content': ['report_content_missing'] };

const finding = (rule, line, more = {}) => ({ rule, severity: 'error', at: { line }, ...more });
const states = (findings) => {
  const score = scoreAudit({ files: [{ file: 'x/small.docx', findings }] }, SMALL_KINDS, SMALL);
  return [score.defects.map((defect) => defect.state[0]).join(''), score.findings.map((one) => one.state[0]).join('')];
};

/** Each case: findings → the first letters of the defects' states (found, elsewhere, missed) and of the findings' states. */
const CASES = [
  ['nothing found', [], 'mmmm', ''],
  ['on its line', [finding('spelling', 12)], 'fmmm', 'c'],
  ['a cell fault must be on its line', [finding('cost-ceiling', 16, { span: [{ line: 10 }, { line: 20 }] })], 'mmmm', 'u'],
  ['another kind on the line', [finding('spelling', 15)], 'memm', 'l'],
  ['a record fault anywhere in the record', [finding('no-benefit', 11)], 'mmfm', 'c'],
  ['a record fault by its span', [finding('no-benefit', 9, { span: [{ line: 9 }, { line: 21 }] })], 'mmfm', 'c'],
  ['a span over everything is no record', [finding('no-benefit', 1, { span: [{ line: 1 }, { line: 99 }] })], 'mmmm', 'u'],
  ['a record fault in another record', [finding('no-benefit', 33)], 'mmmm', 'u'],
  ['a record fault by a related place', [finding('no-benefit', 33, { related: [{ at: { line: 19 } }] })], 'mmfm', 'c'],
  ['a cell fault not by a related place', [finding('spelling', 33, { related: [{ at: { line: 12 } }] })], 'mmmm', 'u'],
  ['a document fault outside records', [finding('content', 5)], 'mmmf', 'c'],
  ['a document fault not inside a record', [finding('content', 35)], 'mmmm', 'u'],
  ['advice finds no core fault', [finding('cost-ceiling', 15, { severity: 'advice' })], 'memm', 'l'],
  ['a rule without kinds', [finding('unknown', 12)], 'emmm', 'l'],
];

/** A finding on each defect, by a rule named as the kind. */
function perfectCheck({ defects }) {
  const files = [...groupBy(defects, (defect) => defect.seed)].map(([file, list]) => ({
    file: `documents/${file}`,
    findings: list.map(({ kind, line, severity, record }) =>
      finding(kind, line, { severity, span: (record ?? [line, line]).map((one) => ({ line: one })) })),
  }));
  return { files };
}

export function selfTest() {
  for (const [title, findings, defectStates, findingStates] of CASES) {
    deepStrictEqual(states(findings), [defectStates, findingStates], title);
    console.log(`ok  ${title}`);
  }
  const elsewhere = scoreAudit({ files: [{ file: 'other.txt', findings: [finding('spelling', 12)] }] }, SMALL_KINDS, SMALL);
  deepStrictEqual(elsewhere.defects.every((defect) => defect.state === 'missed'), true, 'another file');
  console.log('ok  another file');

  const whole = ['missing_benefit', 'plan_cell_blank_middle', 'plan_dec_missing', 'execution_progress_blank', 'issues_generic', 'copy_paste_goal'];
  const single = ['unit_missing', 'unit_missing_percent', 'operator_missing', 'typo', 'cost_lower_bound', 'claim_without_value'];
  deepStrictEqual([whole.every(isRecordKind), single.some(isRecordKind)], [true, false], 'kinds of a whole record');
  console.log('ok  kinds of a whole record');

  const truth = loadTruth([TRUTH]);
  const kinds = Object.fromEntries(truth.defects.map(({ kind }) => [kind, [kind]]));
  const check = perfectCheck(truth);
  const all = truth.defects.length;
  const core = truth.defects.filter((defect) => defect.core).length;
  const perfect = figures(scoreAudit(check, kinds, truth));
  deepStrictEqual([perfect.coreRecall, perfect.allRecall, perfect.precision], [[core, core], [all, all], [all, all]], 'a perfect check');
  console.log(`ok  a perfect check of ${all} defects, ${core} of them core`);

  const alone = truth.defects.find((defect) => defect.core && defect.kind === 'cost_lower_bound');
  const without = structuredClone(check);
  for (const file of without.files) file.findings = file.findings.filter((one) => !(one.rule === alone.kind && one.at.line === alone.line));
  without.files[0].findings.push(finding('typo', 1, { severity: 'warning' }));
  const worse = scoreAudit(without, kinds, truth);
  deepStrictEqual(figures(worse).coreRecall, [core - 1, core], 'one core defect less');
  deepStrictEqual(figures(worse).precision, [all - 1, all], 'one false finding more');
  console.log('ok  one core defect less, one false finding more');

  const half = { ...truth, defects: truth.defects.filter((_, index) => index % 2) };
  const rest = { rangesOf: () => [], defects: truth.defects.filter((_, index) => index % 2 === 0) };
  const measured = figures(scoreAudit(check, kinds, half, rest));
  deepStrictEqual(measured.allRecall, [half.defects.length, half.defects.length], 'known truth');
  console.log('ok  known defects are not measured');
  console.log(summary(worse));
  return 0;
}
