import type { GridCell } from '@hengji/document';
import { parseTarget, printedTarget, type MonitoredFunds, type MonitoredRow, type MonitoringForm, type Printed } from '@hengji/model';
import { cellsUnder, findHeadings, type Heading, valuesUnder, wordedAs, type Wordings } from '../headings.ts';
import { findLabelled, valueBeside, type Found } from '../labels.ts';
import { findMoneyUnit } from '../money-unit.ts';
import { noteField, type Notes } from '../notes.ts';
import { plain } from '../plain.ts';
import type { Row } from '../rows.ts';
import { FUND_LINES, GOALS, INDICATORS, LABELS, TEMPLATE_LABEL, TEMPLATE_NAME } from '../vocabulary.ts';

/** How the columns of a 监控表 are worded, beside those of every form of indicators. */
const COLUMNS = {
  level1: INDICATORS.level1, level2: INDICATORS.level2, level3: INDICATORS.level3, target: INDICATORS.target,
  progress: /^(?:\d{1,2}[-—–~至]\d{1,2}月份?)?(?:实际)?(?:完成|执行)(?:情况|值)$/,
  forecast: /^(?:全年|年度|年末)预计(?:完成|实现)(?:情况|值)?$/,
  causes: /^(?:偏差)?原因分析$|^偏差(?:原因|情况)?$/,
  likelihood: /^(?:目标)?完成(?:目标)?的?可能性$/,
  note: /^备注$/,
} as const satisfies Wordings<string>;

/** Some forms part the causes and the likelihood into columns to tick. */
const TICKED = /^(?:(?:经费|制度|人员|硬件条件?)保障|其[他它]|原因说明|确定能|有可能|完全不可能)$/;
const TICK = /^[√✓✔☑■●vV1是]$/;

const MONEY = {
  original: /^(?:年初|全年|调整后)?预算数?$/,
  executed: /^(?:\d{1,2}[-—–~至]\d{1,2}月份?)?(?:累计|实际)?(?:预算)?(?:执行|支出)(?:数|额)$/,
  rate: /^(?:预算|资金)?执行率$/,
  forecast: /^(?:全年|年度|年末)预计(?:执行|支出)(?:数|额)?$/,
} as const satisfies Wordings<Exclude<keyof MonitoredFunds, 'label'>>;

type Key = keyof typeof COLUMNS;

/** Reads a 监控表 cell by cell. `undefined`: nothing says what was reached, or is expected, of each indicator. */
export function recogniseForm(rows: readonly Row[], notes: Notes): MonitoringForm | undefined {
  const headed = rows.findIndex(row => headingsOf(row) !== undefined);
  if (headed < 0) return undefined;
  const head = rows.slice(0, headed);
  const goal = head.flatMap(row => row.cells.flatMap((cell, position) => (wordedAs(cell.text, { goal: GOALS.goal }) ? [valueBeside(row, position) ?? { text: '', at: cell.at }] : [])))[0];
  return {
    months: noteField(notes, 'form.months', findMonths(rows.slice(0, headed + 1))),
    implementingUnit: noteField(notes, 'form.implementingUnit', findLabelled(head, LABELS.implementingUnit)),
    unit: noteField(notes, 'form.unit', findMoneyUnit(head)),
    money: recogniseMoney(head, notes),
    goal: noteField(notes, 'form.goal', goal),
    indicators: recogniseRows(rows.slice(headed), notes),
  };
}

function headingsOf(row: Row): readonly Heading<Key>[] | undefined {
  const headings = findHeadings(row, COLUMNS);
  const has = (key: Key): boolean => headings.some(heading => heading.key === key);
  return has('level3') && has('target') && (has('progress') || has('forecast')) ? headings : undefined;
}

/** 1—7月, from the first heading that says it. */
function findMonths(rows: readonly Row[]): Found | undefined {
  for (const { text, at } of rows.flatMap(row => row.cells)) {
    const isHeading = wordedAs(text, { progress: COLUMNS.progress, executed: MONEY.executed }) !== undefined;
    const months = isHeading ? /^\d{1,2}\s*[-—–~～至]\s*\d{1,2}\s*月/.exec(text)?.[0] : undefined;
    if (months !== undefined) return { text: months, at };
  }
  return undefined;
}

function recogniseMoney(rows: readonly Row[], notes: Notes): readonly MonitoredFunds[] {
  const headed = rows.findIndex(row => findHeadings(row, MONEY).length > 1);
  const heading = rows[headed];
  if (heading === undefined) return [];
  const headings = findHeadings(heading, MONEY);
  const money: MonitoredFunds[] = [];
  for (const row of rows.slice(headed + 1)) {
    const label = row.cells.find(({ text }) => text !== '');
    if (label === undefined || wordedAs(label.text, FUND_LINES) === undefined) break;
    const found = valuesUnder(row, row.cells.filter(({ column }) => column > label.column), headings);
    const amount = (key: keyof typeof MONEY): Printed => noteField(notes, `form.money.${money.length}.${key}`, found.get(key));
    noteField(notes, `form.money.${money.length}.label`, label);
    money.push({ label: label.text, original: amount('original'), executed: amount('executed'), rate: amount('rate'), forecast: amount('forecast') });
  }
  return money;
}

function recogniseRows(rows: readonly Row[], notes: Notes): readonly MonitoredRow[] {
  const indicators: MonitoredRow[] = [];
  let headings: readonly Heading<Key>[] = [];
  let ticked: Row | undefined;
  let [level1, level2] = ['', ''];
  for (const row of rows) {
    const headed = headingsOf(row);
    if (headed) headings = headed; // again after a page break
    const printed = row.cells.filter(({ text }) => text !== '');
    const isTicked = printed.length > 1 && printed.every(({ text }) => TICKED.test(plain(text)));
    if (isTicked) ticked = row;
    if (headed || isTicked || printed.length === 0) continue;
    if (row.cells.length === 1) break;
    const cells = valuesUnder(row, row.cells, headings);
    const first = cells.get('level1')?.text ?? '';
    if (first !== '' && first !== level1) [level1, level2] = [first, ''];
    level2 = cells.get('level2')?.text || level2; // a blank one is covered by the one above
    const name = (cells.get('level3')?.text ?? '').replace(TEMPLATE_LABEL, '').trim();
    const isTemplate = (name === '' || TEMPLATE_NAME.test(plain(name))) && printed.every(cell => [cells.get('level1'), cells.get('level2'), cells.get('level3')].includes(cell) || cell.column < (headings[0]?.from ?? 0));
    if (!isTemplate) indicators.push(recogniseRow(row, cells, { level1, level2, level3: name }, headings, ticked, notes, `form.indicators.${indicators.length}`));
  }
  return indicators;
}

type Named = Pick<MonitoredRow, 'level1' | 'level2' | 'level3'>;

function recogniseRow(row: Row, cells: ReadonlyMap<Key, GridCell>, named: Named, headings: readonly Heading<Key>[], ticked: Row | undefined, notes: Notes, field: string): MonitoredRow {
  const note = (key: Key): Printed => noteField(notes, `${field}.${key}`, cells.get(key));
  const joined = (key: Key): Printed => noteField(notes, `${field}.${key}`, joinTicks(row, headings.find(heading => heading.key === key), ticked) ?? cells.get(key));
  note('level3');
  return {
    ...named,
    target: printedTarget(parseTarget(note('target') ?? '')),
    progress: note('progress'), forecast: note('forecast'), causes: joined('causes'), likelihood: joined('likelihood'), note: note('note'),
    at: cells.get('level3')?.at ?? row.at,
  };
}

/** 经费保障√ | … | 原因说明 as one answer: the words that are ticked, and what is written behind the others. */
function joinTicks(row: Row, heading: Heading<Key> | undefined, ticked: Row | undefined): Found | undefined {
  if (heading === undefined || ticked === undefined) return undefined;
  const parts = ticked.cells.filter(({ column, text }) => text !== '' && column >= heading.from && column < heading.to);
  const under = row.cells.filter(({ column }) => column >= heading.from && column < heading.to);
  const said = parts.flatMap(part => {
    const text = cellsUnder(under, [{ key: 'part', from: part.column, to: part.column + part.columnSpan, at: part.at }]).get('part')?.text ?? '';
    if (text === '') return [];
    return [TICK.test(text) ? part.text : /说明/.test(part.text) ? text : `${part.text}：${text}`];
  });
  return parts.length === 0 || under[0] === undefined ? undefined : { text: said.join('；'), at: under[0].at };
}
