// Proves score-read.mjs right: perfect drafts score 100 %, and each change costs exactly the cells it touches.
import { deepStrictEqual } from 'node:assert';
import { fileURLToPath } from 'node:url';
import { loadTruth, scoreRead, summary } from '../score-read.mjs';
import { groupBy } from './common.mjs';
import { withoutLabel } from './normalise.mjs';

const TRUTH = fileURLToPath(new URL('../../../samples/published/truth', import.meta.url));

/** What a perfect reader would say about one truth record. */
export const PERFECT = { targets: perfectTarget, evaluations: perfectEvaluation, budgets: perfectBudget };

function perfectTarget(record) {
  const { mar, jun, oct, dec } = record.plan;
  return {
    kind: 'targets', span: perfectSpan(record), unit: { code: record.unitCode, name: record.unitName },
    project: { code: record.projectCode, name: record.projectName }, amounts: record.amounts,
    plan: { 3: mar, 6: jun, 10: oct, 12: dec }, goals: [...record.goals],
    indicators: record.indicators.map(({ level1, level2, level3, description, basis, points, operator, value, unit, text, rawTarget, line }) =>
      ({ level1, level2, level3, description, basis, points, target: { raw: rawTarget, operator, value, unit, text }, at: { line } })),
  };
}

function perfectEvaluation(record) {
  const { planned, arrived, executed, fiscalPlanned, fiscalArrived, fiscalExecuted } = record.budget;
  return {
    kind: 'self-evaluation', span: perfectSpan(record), reportingUnit: record.reportingUnit, implementingUnit: record.implementingUnit,
    project: { code: null, name: record.projectName },
    budget: { planned, arrived, executed, fiscal: { planned: fiscalPlanned, arrived: fiscalArrived, executed: fiscalExecuted } },
    goal: record.goal, result: record.actualResult, completion: record.overallCompletion,
    groups: record.groups?.map(({ level1, points }) => ({ level1, points })),
    indicators: record.indicators.map(({ level3, target, actual, line, ...row }) =>
      ({ ...row, level3: withoutLabel(withoutLabel(level3)), target: { raw: target }, actual: { raw: actual }, at: { line } })),
    executionRate: record.executionRate, total: record.total, issues: record.issues, preparer: record.preparer, phone: record.phone,
  };
}

function perfectBudget(record) {
  const { operatingExpense, threePublic, procurement, assets } = record;
  if (/report/.test(record.kind)) return { ...record, kind: 'evaluation-report' };
  return {
    ...record, kind: 'budget-statement', runningCost: operatingExpense.amount, threePublics: threePublic,
    procurement: { total: procurement.statedTotal, rows: procurement.rows },
    assets: { asOf: assets.asOf, total: assets.statedFixedAssets, planned: assets.plannedPurchase, rows: assets.rows },
  };
}

function perfectSpan(record) {
  return record.lines ? record.lines.map((line) => ({ line })) : [];
}

function perfectRead(truth) {
  const files = [...groupBy(truth, (record) => record.seed)].map(([file, records]) =>
    ({ file: `documents/${file}`, format: 'text', drafts: records.map((record) => PERFECT[record.truthKind](record)), doubts: [], refusal: null }));
  return structuredClone({ files });
}

const count = (score) => ({ cells: score.cells.length, wrong: score.cells.filter((cell) => !cell.right).length, found: score.found, extra: score.extra });

export function selfTest() {
  const truth = loadTruth([TRUTH]);
  const perfect = count(scoreRead(perfectRead(truth), truth));
  const draftOf = (read, kind, index = 0) => read.files.flatMap((file) => file.drafts).filter((draft) => draft.kind === kind)[index];
  const fileOf = (read, kind) => read.files.find((file) => file.drafts.some((draft) => draft.kind === kind));

  /** Changes a perfect reading and demands exactly this difference from the perfect score. */
  function check(title, change, { cells = 0, wrong = 0, found = 0, extra = 0 } = {}) {
    const read = perfectRead(truth);
    change(read);
    const now = count(scoreRead(read, truth));
    const difference = Object.fromEntries(Object.keys(now).map((key) => [key, now[key] - perfect[key]]));
    deepStrictEqual(difference, { cells, wrong, found, extra }, title);
    console.log(`ok  ${title}`);
  }

  deepStrictEqual({ wrong: perfect.wrong, found: perfect.found, extra: perfect.extra }, { wrong: 0, found: truth.length, extra: 0 }, 'a perfect reading');
  console.log(`ok  a perfect reading of ${truth.length} records: ${perfect.cells} cells, none wrong`);

  check('typography makes no difference', (read) => {
    const draft = draftOf(read, 'targets');
    draft.indicators[0].level3 = ` ${draft.indicators[0].level3}\u3000`;
    draft.project.name = draft.project.name.replace('（', '(').replace('）', ')');
    draft.indicators.find((row) => row.target.unit === '%').target.unit = '％';
    draft.goals[0] = `1、${draft.goals[0]}`;
  });
  check('a blank may be null', (read) => { draftOf(read, 'targets').indicators[0].target.text = null; });
  check('1.0 is 1', (read) => { draftOf(read, 'self-evaluation').total += '.0'; });
  check('one wrong value', (read) => { draftOf(read, 'targets').indicators[1].target.value = '99'; }, { wrong: 1 });
  check('a wrong code and a wrong plan', (read) => {
    const draft = read.files.flatMap((file) => file.drafts).find((one) => one.plan?.[12] === '100.00');
    draft.project.code += 'X';
    draft.plan[12] = '';
  }, { wrong: 2 });
  check('a label left on a name', (read) => { draftOf(read, 'self-evaluation', 1).indicators[0].level3 = '指标1: 完成专题材料翻译数量'; }, { wrong: 1 });
  check('a missing indicator row costs its nine cells', (read) => { draftOf(read, 'targets').indicators.splice(2, 1); }, { wrong: 9 });
  check('a missing evaluation row costs its six cells', (read) => { draftOf(read, 'self-evaluation').indicators.shift(); }, { wrong: 6 });
  check('an extra indicator row costs one cell', (read) => {
    const rows = draftOf(read, 'targets').indicators;
    rows.splice(3, 0, { level1: '产出指标', level2: '质量指标', level3: '指标1', description: '', basis: '', target: {} });
  }, { cells: 1, wrong: 1 });
  check('a missing goal costs itself and the count', (read) => { draftOf(read, 'targets', 1).goals.pop(); }, { wrong: 2 });
  check('a missing procurement row costs its columns', (read) => { draftOf(read, 'budget-statement').procurement.rows.pop(); }, { wrong: 16 });
  check('a missing draft costs all its cells: 19 single ones, 4 groups of 2, 3 rows of 6', (read) => {
    fileOf(read, 'self-evaluation').drafts.splice(4, 1);
  }, { wrong: 19 + 4 * 2 + 3 * 6, found: -1 });
  check('an extra draft costs one cell', (read) => {
    fileOf(read, 'self-evaluation').drafts.push({ kind: 'self-evaluation', span: [{ line: 9000 }, { line: 9010 }], project: { name: '无' } });
  }, { cells: 1, wrong: 1, extra: 1 });
  check('a draft of a kind that the document has not is extra', (read) => {
    fileOf(read, 'self-evaluation').drafts.push({ kind: 'targets', span: [{ line: 1 }, { line: 2 }], project: {} });
  }, { cells: 1, wrong: 1, extra: 1 });
  check('a file without line numbers is matched by name and order', (read) => {
    const file = fileOf(read, 'self-evaluation');
    file.file = file.file.replace('.txt', '.docx');
    file.drafts.forEach((draft) => { draft.span = [{ table: 1 }, { table: 1 }]; });
    file.drafts[3].project.name = '';
  }, { wrong: 1 });
  check('a file that was not read costs all', (read) => { read.files = []; }, { wrong: perfect.cells, found: -truth.length });

  const ministry = truth.filter((record) => record.truthKind === 'evaluations').map(({ reportingUnit, groups, ...record }) => record);
  const form = scoreRead(perfectRead(truth), ministry);
  deepStrictEqual(form.cells.some((cell) => !cell.right || /reportingUnit|groups/.test(cell.field)), false, 'a form without the field');
  console.log('ok  a field that the form has not is not measured');

  const [half, rest] = [truth.filter((_, index) => index % 2), truth.filter((_, index) => index % 2 === 0)];
  const measured = scoreRead(perfectRead(truth), half, rest);
  deepStrictEqual([measured.records, measured.extra, measured.cells.every((cell) => cell.right)], [half.length, 0, true], 'known truth');
  console.log('ok  known records are neither measured nor extra');
  console.log(summary(measured));
  return 0;
}
