import type { Align, Paper, PaperBlock, PaperCell, PaperRow, Run } from '@hengji/document';
import { Refusal, type Field, type Presence, type Printed, type SelfEvaluationDraft, type SelfEvaluationRow } from '@hengji/model';
import { SJZ_2020 as FORM } from './form.ts';

/** Column shares of the form: the part's label, then the seven columns every part divides among its own cells. */
const WIDTHS = [9.6, 16.2, 9.8, 16.2, 8.2, 16.2, 11.8, 12] as const;
const COLUMNS = WIDTHS.length - 1;
const ROOM_TO_WRITE = '\u3000'.repeat(6);

/**
 * Lays a draft out as its edition prescribes. What the draft does not have is not printed, what stands blank prints blank, so that the
 * paper reads back as the draft. Persons are no part of a draft: their labels print with room to sign.
 */
export function paperOfSelfEvaluation(draft: SelfEvaluationDraft): Paper {
  if (draft.edition !== FORM.edition) {
    throw new Refusal('edition-without-layout', `没有“${draft.edition}”版式的项目绩效自评表。现有版式：${FORM.edition}。`);
  }
  const rows = [...basicsRows(draft), ...moneyRows(draft), ...goalRows(draft), ...indicatorRows(draft), ...issuesRows(draft)];
  return {
    name: fileName(`自评表 ${draft.project.name ?? ''}`),
    orientation: 'portrait',
    blocks: [
      { kind: 'paragraph', runs: [{ text: FORM.attachment }], align: 'left', indent: false },
      { kind: 'heading', level: 0, runs: [{ text: FORM.title }] },
      { kind: 'paragraph', runs: yearRuns(draft.year), align: 'center', indent: false },
      ...ends(labelled(FORM.head.reportingUnit, draft.reportingUnit, 'reportingUnit'), labelled(FORM.head.unit, draft.budget.unit, 'budget.unit')),
      { kind: 'table', widths: WIDTHS, headingRows: 0, rows },
      ...ends(personLabel(FORM.foot.preparer, draft.preparer), personLabel(FORM.foot.phone, draft.phone)),
    ],
  };
}

/** Without what no file system takes, and short enough for each: 80 characters of three bytes. */
function fileName(text: string): string {
  return [...text.replace(/[\\/:*?"<>|\s]+/g, ' ')].slice(0, 80).join('').trim();
}

function basicsRows({ project, implementingUnit }: SelfEvaluationDraft): PaperRow[] {
  const { part, name, implementingUnit: unit } = FORM.basics;
  const named = [
    { text: name, value: project.name, source: 'project.name', columns: 4 },
    { text: unit, value: implementingUnit, source: 'implementingUnit', columns: 3 },
  ].filter(({ value }) => value !== null);
  return spanRows(label(part), named.length === 0 ? [] : [
    row(share(named).flatMap(({ text, value, source, columns }) => [label(text), field(value, source, 'center', { columnSpan: columns - 1 })])),
  ]);
}

function moneyRows({ budget, progress }: SelfEvaluationDraft): PaperRow[] {
  const { part, funds, fiscal, other, progress: progressHeading } = FORM.money;
  const lines = [
    { printed: budget, source: 'budget', text: undefined },
    { printed: budget.fiscal, source: 'budget.fiscal', text: fiscal },
    { printed: budget.other, source: 'budget.other', text: other },
  ].filter(({ printed }) => printed === budget || funds.some(({ key }) => printed[key] !== null));
  const columns = share([
    ...funds.filter(({ key }) => lines.some(({ printed }) => printed[key] !== null)).map(fund => ({ ...fund, columns: 2 })),
    ...(progress === null ? [] : [{ key: 'progress', heading: progressHeading, columns: 1 } as const]),
  ]);
  if (columns.length === 0) return [];

  const amounts = lines.map(({ printed, source, text }, index) => row(columns.flatMap(column => {
    if (column.key === 'progress') return index === 0 ? [field(progress, 'progress', 'center', { rowSpan: lines.length, columnSpan: column.columns })] : [];
    const value = printed[column.key];
    if (value === null) return [label('', { columnSpan: column.columns })];
    return [label(text ?? column.label), field(value, `${source}.${column.key}`, 'center', { columnSpan: column.columns - 1 })];
  })));
  return spanRows(label(part), [row(columns.map(column => label(column.heading, { columnSpan: column.columns }))), ...amounts]);
}

function goalRows({ goal, result, completion }: SelfEvaluationDraft): PaperRow[] {
  const { part, ...headings } = FORM.goals;
  const columns = share([
    { heading: headings.goal, value: goal, source: 'goal', align: 'justify', columns: 3 } as const,
    { heading: headings.result, value: result, source: 'result', align: 'justify', columns: 3 } as const,
    { heading: headings.completion, value: completion, source: 'completion', align: 'center', columns: 1 } as const,
  ].filter(({ value }) => value !== null));
  return spanRows(label(part), columns.length === 0 ? [] : [
    row(columns.map(column => label(column.heading, { columnSpan: column.columns }))),
    row(columns.map(column => field(column.value, column.source, column.align, { columnSpan: column.columns }))),
  ]);
}

function indicatorRows(draft: SelfEvaluationDraft): PaperRow[] {
  const { part, headings, total } = FORM.indicators;
  const groups = groupsOf(draft);
  const hasScores = [draft.total, draft.executionRate?.score ?? null, ...draft.indicators.map(({ score }) => score)].some(score => score !== null);
  const line = (level3: PaperCell, cells: ResultCells): PaperCell[] => share([
    { cell: level3, columns: 2 },
    { cell: cells.target, columns: 1 },
    { cell: cells.actual, columns: 1 },
    ...(hasScores ? [{ cell: cells.score, columns: 1 }] : []),
  ], COLUMNS - 2).map(({ cell, columns }) => ({ ...cell, columnSpan: columns }));

  const body = groups.flatMap(group => spanRows(groupLabel(group), groupRows(draft, group, line)));
  if (body.length === 0 && draft.total === null) return [];
  return spanRows(label(part), [
    row([label(headings.level1), label(headings.level2), ...line(label(headings.level3), {
      target: label(headings.target), actual: label(headings.actual), score: label(headings.score),
    })]),
    ...body,
    ...(draft.total === null ? [] : [row([label(total, { columnSpan: COLUMNS - 1 }), field(draft.total, 'total', 'center')])]),
  ]);
}

function issuesRows({ issues }: SelfEvaluationDraft): PaperRow[] {
  return issues === null ? [] : spanRows(label(FORM.issues.part), [row([field(issues, 'issues', 'justify', { columnSpan: COLUMNS })])]);
}

type Group = { readonly level1: string; readonly label: string; readonly source?: Field };
type ResultCells = { readonly target: PaperCell; readonly actual: PaperCell; readonly score: PaperCell };
type Line = (level3: PaperCell, cells: ResultCells) => PaperCell[];

/** The groups as the draft has them, each once, then those that only its rows name: no row is left without a place, none has two. */
function groupsOf({ groups, indicators, executionRate }: SelfEvaluationDraft): Group[] {
  const known = groups.map(({ level1, label }, index) => ({ level1, label, source: `groups.${index}` }))
    .filter(({ level1 }, index) => groups.findIndex(group => group.level1 === level1) === index);
  const named = [...(executionRate === null ? [] : [FORM.indicators.executionRate.level1]), ...indicators.map(({ level1 }) => level1)];
  const others = new Set(named.filter(level1 => !groups.some(group => group.level1 === level1)));
  return [...known, ...[...others].map(level1 => ({ level1, label: level1 }))];
}

function groupRows({ indicators, executionRate }: SelfEvaluationDraft, { level1 }: Group, line: Line): PaperRow[] {
  const form = FORM.indicators;
  const prescribed: readonly string[] = form.groups.find(group => group.level1 === level1)?.level2 ?? [];
  const placed = indicators.map((indicator, index) => ({ indicator, index })).filter(({ indicator }) => indicator.level1 === level1);
  const aspects = [...new Set([...prescribed, ...placed.map(({ indicator }) => indicator.level2)])];
  const rows = aspects.flatMap(aspect => {
    const own = placed.filter(({ indicator }) => indicator.level2 === aspect);
    const blank = prescribed.includes(aspect) ? form.templateRows.slice(own.length) : [];
    return spanRows(label(aspect), [
      ...own.map(({ indicator, index }, position) => row(indicatorCells(indicator, index, position, line))),
      ...blank.map(text => row(line(level3Cell([{ text }]), blankCells()), true)),
    ]);
  });
  if (level1 !== form.executionRate.level1) return rows.length === 0 ? [row([label(''), ...line(level3Cell([]), blankCells())], true)] : rows;
  const rate = executionRate ?? { target: null, actual: null, score: null };
  return [row([label(form.executionRate.level2), ...line(level3Cell([]), resultCells(rate.target, rate.actual, rate.score, 'executionRate'))]), ...rows];
}

/** Every name is led by the form's own label, so that a name which looks like such a label is still read as a name. */
function indicatorCells({ level3, target, actual, score }: SelfEvaluationRow, index: number, position: number, line: Line): PaperCell[] {
  const source = `indicators.${index}`;
  return line(
    level3Cell([{ text: `指标${position + 1}：` }, { text: level3, source: `${source}.level3` }]),
    resultCells(target.raw, actual.raw, score, source),
  );
}

function resultCells(target: Printed, actual: Printed, score: Printed, source: Field): ResultCells {
  return {
    target: field(target, `${source}.target`, 'center'),
    actual: field(actual, `${source}.actual`, 'center'),
    score: field(score, `${source}.score`, 'center'),
  };
}

function blankCells(): ResultCells {
  return { target: label(''), actual: label(''), score: label('') };
}

function level3Cell(runs: readonly Run[]): PaperCell {
  return { runs, rowSpan: 1, columnSpan: 2, heading: false, align: 'left' };
}

function groupLabel({ label: text, source }: Group): PaperCell {
  return { ...label(text), runs: [source === undefined ? { text } : { text, source }] };
}

/** Puts one cell before rows that it spans. */
function spanRows(cell: PaperCell, rows: readonly PaperRow[]): PaperRow[] {
  return rows.map((own, index) => (index === 0 ? { ...own, cells: [{ ...cell, rowSpan: rows.length }, ...own.cells] } : own));
}

/** Gives the last column what is left of the row, so that a column the draft does not have leaves no hole. */
function share<T extends { readonly columns: number }>(columns: readonly T[], width: number = COLUMNS): T[] {
  const taken = columns.slice(0, -1).reduce((sum, column) => sum + column.columns, 0);
  return columns.map((column, index) => (index === columns.length - 1 ? { ...column, columns: width - taken } : column));
}

function row(cells: readonly PaperCell[], template = false): PaperRow {
  return { cells, template };
}

type Spans = { readonly rowSpan?: number; readonly columnSpan?: number };

function label(text: string, { rowSpan = 1, columnSpan = 1 }: Spans = {}): PaperCell {
  return { runs: [{ text }], rowSpan, columnSpan, heading: text !== '', align: 'center' };
}

function field(printed: Printed, source: Field, align: Align, { rowSpan = 1, columnSpan = 1 }: Spans = {}): PaperCell {
  return { runs: [{ text: printed ?? '', source }], rowSpan, columnSpan, heading: false, align };
}

function yearRuns(year: number | null): Run[] {
  return [{ text: '（' }, { text: year === null ? '    ' : String(year), source: 'year' }, { text: '年度）' }];
}

function labelled(text: string, printed: Printed, source: Field): Run[] {
  return printed === null ? [] : [{ text }, { text: printed, source }];
}

function personLabel(text: string, presence: Presence): Run[] {
  return presence === 'absent' ? [] : [{ text: text + ROOM_TO_WRITE }];
}

function ends(left: readonly Run[], right: readonly Run[]): PaperBlock[] {
  return left.length === 0 && right.length === 0 ? [] : [{ kind: 'ends', left, right }];
}
