import type { Run } from '@hengji/document';
import type { Field, Figure, FormLayout, FundRow, Label, MoneyFigure, Printed, SelfEvaluationDraft } from '@hengji/model';
import { field, label, partRows, rowOf, type LaidRow } from '../layout/cells.ts';
import { divide } from '../layout/divide.ts';
import { isRow } from './lay-columns.ts';

type Edges = readonly number[];
type Amount = { readonly printed: Printed; readonly source: Field };
type Money = { readonly amountOf: (row: FundRow, figure: MoneyFigure) => Amount; readonly rows: readonly Label<FundRow>[]; readonly figures: readonly Figure[] };

/** 预算执行情况: an amount a column and a source a row, or each amount with its word beside it, as the form has it. */
export function layMoney(draft: SelfEvaluationDraft, layout: FormLayout, edges: Edges): readonly LaidRow[] {
  const isWorded = layout.money?.figures.some(({ beside }) => beside !== undefined) ?? false;
  const amountOf = amountsOf(draft, layout);
  const has = (row: FundRow, figure: MoneyFigure): boolean => amountOf(row, figure).printed !== null;
  const [rows, figures] = [withCommon(layout.money?.rows ?? [], ROWS), withCommon(layout.money?.figures ?? [], showsPoints(layout) ? FIGURES.filter(({ field: own }) => own !== 'points') : FIGURES)];
  const money: Money = {
    amountOf,
    rows: rows.filter(({ field: row }) => row === 'total' || figures.some(({ field: figure }) => has(row, figure))),
    figures: figures.filter(({ field: figure }) => rows.some(({ field: row }) => has(row, figure))),
  };
  if (money.figures.length === 0) return [];
  return partRows(partRuns(draft, layout), edges, own => (isWorded ? worded(money, own) : tabular(money, own)));
}

/** The words most forms use for what a form does not prescribe. */
const ROWS: readonly Label<FundRow>[] = [
  { label: '年度资金总额', field: 'total' }, { label: '其中：财政资金', field: 'fiscal' }, { label: '上年结转资金', field: 'carry-over' },
  { label: '财政专户管理资金', field: 'fiscal-account' }, { label: '单位资金', field: 'own' }, { label: '其他资金', field: 'other' },
];
const FIGURES: readonly Figure[] = [
  { label: '年初预算数', field: 'original' }, { label: '预算数', field: 'planned' }, { label: '到位数', field: 'arrived' }, { label: '执行数', field: 'executed' },
  { label: '执行率', field: 'rate' }, { label: '分值', field: 'points' }, { label: '得分', field: 'score' }, { label: '原因', field: 'reason' },
];

function withCommon<T extends Label<string>>(prescribed: readonly T[], common: readonly T[]): readonly T[] {
  return [...prescribed, ...common.filter(({ field: own }) => !prescribed.some(({ field: other }) => other === own))];
}

/** Whose amount it is: of the draft's own, else of what some editions ask besides. */
function amountsOf({ budget, progress, executionRate, besides }: SelfEvaluationDraft, layout: FormLayout): Money['amountOf'] {
  const rate = executionRate === null || isRow(executionRate, layout) ? null : executionRate;
  return (row, figure) => {
    if ((row === 'total' || row === 'fiscal' || row === 'other') && (figure === 'planned' || figure === 'arrived' || figure === 'executed')) {
      return row === 'total' ? { printed: budget[figure], source: `budget.${figure}` } : { printed: budget[row][figure], source: `budget.${row}.${figure}` };
    }
    if (row === 'total' && figure === 'rate') return rate ? { printed: rate.actual, source: 'executionRate.actual' } : { printed: progress, source: 'progress' };
    if (row === 'total' && rate && (figure === 'points' || figure === 'score')) return { printed: rate[figure], source: `executionRate.${figure}` };
    return { printed: besides?.[`${row}.${figure}`] ?? null, source: `besides.${row}.${figure}` };
  };
}

function tabular({ amountOf, rows, figures }: Money, edges: Edges): LaidRow[] {
  const widths = divide(edges, [3, ...figures.map(() => 2)]);
  return [
    rowOf([label('', widths[0] ?? 0), ...figures.map(({ label: text }, index) => label(text, widths[index + 1] ?? 0))]),
    ...rows.map(({ label: text, field: row }) => rowOf([label(text, widths[0] ?? 0), ...figures.map(({ field: figure }, index) => {
      const { printed, source } = amountOf(row, figure);
      return printed === null ? label('', widths[index + 1] ?? 0) : field(printed, source, widths[index + 1] ?? 0);
    })])),
  ];
}

/** 预算数：| 4 | 到位数：| 4: the first row says which amount it is, those below of which source. What has no word of its own reaches down. */
function worded({ amountOf, rows, figures }: Money, edges: Edges): LaidRow[] {
  const widths = divide(edges, figures.flatMap(({ beside }) => (beside === undefined ? [1] : [1, 1])));
  const columns = figures.map((figure, index) => {
    const first = figures.slice(0, index).reduce((count, { beside }) => count + (beside === undefined ? 1 : 2), 0);
    return { ...figure, own: widths[first] ?? 0, value: figure.beside === undefined ? 0 : widths[first + 1] ?? 0 };
  });
  return [
    rowOf(columns.map(({ label: text, own, value }) => label(text, own + value))),
    ...rows.map(({ label: text, field: row }, order) => rowOf(columns.flatMap(({ field: figure, beside, own, value }) => {
      const { printed, source } = amountOf(row, figure);
      if (beside === undefined) return order === 0 ? [{ ...field(printed, source, own), rowSpan: rows.length }] : [];
      if (printed === null) return [label('', own + value)];
      return [label(text === '' ? beside : text, own), field(printed, source, value)];
    }))),
  ];
}

const IN_BRACKETS = /(（(?:万元|\d+分)）)/;

/** Whether the words of the part say in what the money is counted. */
export const showsUnit = ({ parts }: FormLayout): boolean => parts.money?.includes('（万元）') ?? false;

/** Whether the points of the rate stand in the words of the part: 预算执行情况（20分） */
function showsPoints({ parts, money }: FormLayout): boolean {
  return /（\d+分）/.test(parts.money ?? '') && !money?.figures.some(({ field: figure }) => figure === 'points');
}

/** The words of the part, with the draft's own unit and points in their brackets. */
function partRuns({ budget, executionRate }: SelfEvaluationDraft, layout: FormLayout): Run[] {
  return (layout.parts.money ?? '').split(IN_BRACKETS).filter(text => text !== '').flatMap((text): Run[] => {
    if (text === '（万元）') return bracketed(budget.unit, 'budget.unit', '');
    return showsPoints(layout) && IN_BRACKETS.test(text) ? bracketed(executionRate?.points ?? null, 'executionRate.points', '分') : [{ text }];
  });
}

function bracketed(printed: Printed, source: Field, behind: string): Run[] {
  return printed === null ? [] : [{ text: '（' }, { text: printed, source }, { text: `${behind}）` }];
}
