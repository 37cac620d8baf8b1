import type { Run } from '@hengji/document';
import type { Column, Field, FormLayout, Printed, SelfEvaluationDraft, SelfEvaluationRow } from '@hengji/model';
import { cellOf, field, label, leadRows, rowOf, type LaidCell, type LaidRow } from '../layout/cells.ts';
import { runsOf } from '../layout/levels.ts';
import { headingWords, plain } from '../plain.ts';
import { CLOSING, ISSUES, SUBTOTAL, TEMPLATE_LABEL, TEMPLATE_NAME, TOTAL } from '../vocabulary.ts';
import { isRow, type Laid } from './lay-columns.ts';

type Name = Column['field'];

const WHOLE = '100'; // points of the whole form, printed where it has a column for points

/** Headings, the indicators under their groups, and the total. Rows of the form that no indicator takes stay as they are. */
export function layIndicators(draft: SelfEvaluationDraft, layout: FormLayout, columns: readonly Laid[]): LaidRow[] {
  const body = groupsOf(draft, layout).flatMap(group => leadRows({ ...label(group.label, widthOf(columns, 'level1')), runs: [group.source === undefined ? { text: group.label } : { text: group.label, source: group.source }] }, layGroup(group, layout, columns)));
  if (body.length === 0 && draft.total === null) return [];
  return [
    rowOf(columns.map(({ column, width }) => label(column.label, width))),
    ...body,
    ...(draft.total === null ? [] : [totalRow(draft.total, layout.total ?? '总分', columns)]),
  ];
}

type Placed = { readonly row: SelfEvaluationRow; readonly index: number };
type Group = { readonly level1: string; readonly label: string; readonly source?: Field; readonly rows: readonly Placed[]; readonly rate: SelfEvaluationDraft['executionRate'] };

/** The groups as the draft has them, each with the next rows of its name, then those that only rows name: no row is left without a place, none has two. */
function groupsOf({ groups, indicators, executionRate }: SelfEvaluationDraft, layout: FormLayout): Group[] {
  const runs = [...runsOf(indicators.map((row, index): Placed => ({ row, index })), ({ row }) => row.level1)];
  const take = (level1: string): readonly Placed[] => {
    const at = runs.findIndex(([first]) => first?.row.level1 === level1);
    return at < 0 ? [] : runs.splice(at, 1).flat();
  };
  let rate = executionRate !== null && isRow(executionRate, layout) ? executionRate : null;
  const rated = (level1: string): Group['rate'] => {
    if (!level1.startsWith(RATE)) return null;
    const own = rate;
    rate = null;
    return own;
  };
  const known = groups.map((group, index) => ({ ...group, source: `groups.${index}` })).filter(({ level1 }, index) => groups[index - 1]?.level1 !== level1)
    .map(({ level1, label: text, source }) => ({ level1, label: text, source, rate: rated(level1), rows: take(level1) }));
  const { level1 } = rateGroup(layout);
  return [
    ...known,
    ...(rate === null ? [] : [{ level1, label: level1, rate, rows: take(level1) }]),
    ...runs.map(rows => ({ level1: rows[0]?.row.level1 ?? '', label: rows[0]?.row.level1 ?? '', rate: null, rows })),
  ];
}

const RATE = '预算执行率';

function rateGroup({ groups }: FormLayout): { readonly level1: string; readonly level2: string } {
  const prescribed = groups.find(({ level1 }) => level1.startsWith(RATE));
  return { level1: prescribed?.level1 ?? RATE, level2: prescribed?.level2[0] ?? RATE };
}

function layGroup({ level1, rows, rate }: Group, layout: FormLayout, columns: readonly Laid[]): LaidRow[] {
  const width = widthOf(columns, 'level2');
  const line = (cells: (column: Column, width: number) => LaidCell, template = false) => rowOf(columns.filter(({ column }) => !isLevel(column.field)).map(own => cells(own.column, own.width)), template);
  const own = (placed: readonly Placed[]) => placed.map(({ row, index }, position) => line((column, share) => indicatorCell(column, row, index, share, leadOf(row, position, layout))));
  const blank = (text: string) => line((column, share) => (column.field === 'level3' ? cellOf(text === '' ? [] : [{ text }], share, 'left') : label('', share)), true);
  const { level2: rateWord } = rateGroup(layout);
  const first = rate === null ? [] : leadRows(label(rateWord, width), [line((column, share) => rateCell(column, rate, share))]);
  if (layout.templateRows.length === 0 || level1.startsWith(RATE)) {
    const aspects = runsOf(rows, ({ row }) => row.level2).flatMap(aspect => leadRows(label(aspect[0]?.row.level2 ?? '', width), own(aspect)));
    return first.length + aspects.length > 0 ? [...first, ...aspects] : leadRows(label('', width), [blank('')]);
  }
  const prescribed = layout.groups.find(group => group.level1 === level1)?.level2 ?? [];
  const aspects = [...new Set([...prescribed, ...rows.map(({ row }) => row.level2)])].flatMap(level2 => {
    const placed = rows.filter(({ row }) => row.level2 === level2);
    return leadRows(label(level2, width), [...own(placed), ...(prescribed.includes(level2) ? layout.templateRows.slice(placed.length).map(blank) : [])]);
  });
  return aspects.length > 0 ? aspects : leadRows(label('', width), [blank('')]);
}

/** 指标1：, where the form prints it, and where a name without it would be taken for it or for what stands below the indicators. */
function leadOf({ level3 }: SelfEvaluationRow, position: number, { templateRows }: FormLayout): Run[] {
  const words = headingWords(level3);
  const isMistakable = TEMPLATE_LABEL.test(level3) || TEMPLATE_NAME.test(plain(level3)) || [TOTAL, SUBTOTAL, ISSUES, CLOSING].some(wording => wording.test(words)) || /[:：]/.test(level3);
  return templateRows.length > 0 || isMistakable ? [{ text: `指标${position + 1}：` }] : [];
}

function indicatorCell({ field: name }: Column, { level3, target, actual, ...row }: SelfEvaluationRow, index: number, width: number, lead: readonly Run[]): LaidCell {
  const source = `indicators.${index}`;
  switch (name) {
    case 'level3': return cellOf([...lead, { text: level3, source: `${source}.level3` }], width, 'left');
    case 'target': return field(target.raw, `${source}.target`, width);
    case 'target.operator': case 'target.value': case 'target.unit':
      return field(partsOf(target)[TARGET_CELLS.indexOf(name)] ?? '', `${source}.${name}`, width);
    case 'actual': return field(actual.raw, `${source}.actual`, width);
    case 'deviation': return field(row.deviation, `${source}.deviation`, width, 'left');
    case 'points': case 'score': return field(row[name], `${source}.${name}`, width);
    default: return label('', width); // a column that no self-evaluation has
  }
}

const TARGET_CELLS: readonly Name[] = ['target.operator', 'target.value', 'target.unit'];

/** A target that was printed in one cell, in the three of a form that parts it. */
function partsOf({ raw, operator, value, unit, text }: SelfEvaluationRow['target']): readonly string[] {
  if (raw.includes('|')) return raw.split('|');
  if (operator === 'text' || value === null) return ['', text ?? raw, ''];
  return [operator === 'none' ? '' : SIGNS[operator], value, unit];
}

const SIGNS = { '>=': '≥', '<=': '≤', '=': '＝', '>': '＞', '<': '＜' } as const;

function rateCell({ field: name }: Column, rate: NonNullable<Group['rate']>, width: number): LaidCell {
  switch (name) {
    case 'target': case 'target.value': return field(rate.target, 'executionRate.target', width);
    case 'actual': case 'points': case 'score': return field(rate[name], `executionRate.${name}`, width);
    default: return label('', width);
  }
}

/** 总分 | 100 | 96: the points of the whole form stand under their heading. */
function totalRow(total: Printed, word: string, columns: readonly Laid[]): LaidRow {
  const at = columns.findIndex(({ column }) => column.field === 'points');
  const score = columns.findIndex(({ column }) => column.field === 'score');
  const sum = (own: readonly Laid[]): number => own.reduce((width, column) => width + column.width, 0);
  const between = at < 0 || at > score ? score : at;
  return rowOf([
    label(word, sum(columns.slice(0, between))),
    ...(between === score ? [] : [label(WHOLE, sum(columns.slice(at, score)))]),
    field(total, 'total', columns[score]?.width ?? 0),
    ...columns.slice(score + 1).map(({ width }) => label('', width)),
  ]);
}

const isLevel = (name: Name): boolean => name === 'level1' || name === 'level2';
const widthOf = (columns: readonly Laid[], name: Name): number => columns.find(({ column }) => column.field === name)?.width ?? 0;
