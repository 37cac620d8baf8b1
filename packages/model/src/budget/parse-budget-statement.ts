import { cellOf, type Printed } from '../cell.ts';
import { type Decimal, negateDecimal, parseDecimal } from '../decimal.ts';
import type { BudgetStatementDraft, PrintedRow } from '../drafts/budget-statement.ts';
import type { TargetsDraft } from '../drafts/targets.ts';
import type { Entry } from '../evaluation/self-evaluation.ts';
import { fen, type Fen, type MoneyUnit, parseFen } from '../fen.ts';
import type { Field } from '../place.ts';
import { assetRowsOf } from './asset-rows.ts';
import { type CatalogueYear, parseCatalogueCode } from './catalogue-code.ts';
import type { DepartmentBudget, PrintedChange, ProcurementRow, ProjectBudget, SourceAmount } from './department-budget.ts';
import { FUND_SOURCES, type FundSource, parseFundSource } from './fund-source.ts';
import { type ChangeDirection, parseChangeDirection } from './year-on-year.ts';

const MONEY_UNITS: readonly MoneyUnit[] = ['元', '千元', '万元', '亿元'];
const UNIT = '万元'; // the draft's own, by contract

type StandingSource = Exclude<FundSource['kind'], 'superior'>;

const INCOME = { generalPublicBudget: 'generalPublic', governmentFund: 'governmentFund', fiscalSpecialAccount: 'fiscalAccount', other: 'ownFunds', carryOver: 'carryover' } as const;
const SOURCE_COLUMNS = {
  general: 'generalPublic', fund: 'governmentFund', stateCapital: 'stateCapital', specialAccount: 'fiscalAccount', unitFunds: 'ownFunds', otherIncome: 'ownFunds',
  fiscalCarryOver: 'carryover', nonFiscalCarryOver: 'carryover',
} as const satisfies Record<string, StandingSource>;
const COLUMN_NAMES: Readonly<Record<string, string>> = { fiscalCarryOver: '财政拨款结转', nonFiscalCarryOver: '非财政拨款结转结余' };

/** Types what a budget statement prints, each cell with its path in the draft. Never throws: what is no number is an unclear cell. */
export function parseBudgetStatement(draft: BudgetStatementDraft): DepartmentBudget {
  const { income, expenditure, threePublics, procurement, assets } = draft;
  return {
    year: draft.year,
    unit: UNIT,
    income: {
      total: amount('income.total', income.total),
      bySource: keysOf(INCOME).map(key => ({ source: { kind: INCOME[key] }, name: FUND_SOURCES[INCOME[key]], money: amount(`income.${key}`, income[key]) })),
    },
    expenditure: {
      total: amount('expenditure.total', expenditure.total),
      basic: { total: amount('expenditure.basic', expenditure.basic), personnel: amount('expenditure.personnel', expenditure.personnel), operating: amount('expenditure.publicUse', expenditure.publicUse) },
      project: amount('expenditure.project', expenditure.project),
    },
    change: changeOf(draft.change),
    runningCost: amount('runningCost', draft.runningCost),
    threePublics: {
      total: amount('threePublics.total', threePublics.total),
      abroad: amount('threePublics.abroad', threePublics.abroad),
      vehicles: {
        total: amount('threePublics.vehicles', threePublics.vehicles),
        purchase: amount('threePublics.vehiclePurchase', threePublics.vehiclePurchase),
        running: amount('threePublics.vehicleRunning', threePublics.vehicleRunning),
      },
      reception: amount('threePublics.reception', threePublics.reception),
    },
    procurement: { total: amount('procurement.total', procurement.total), rows: procurement.rows.map((row, index) => procurementRowOf(row, `procurement.rows.${index}`, catalogueIn(draft.year))) },
    assets: { total: amount('assets.total', assets.total), planned: amount('assets.planned', assets.planned), rows: assetRowsOf(assets.rows, amount, number) },
  };
}

/** What a target form says its project may cost; the form's own unit, 万元 where it prints none. */
export function parseProjectBudget({ project, amounts }: Pick<TargetsDraft, 'project' | 'amounts'>): ProjectBudget {
  const unit = MONEY_UNITS.find(unit => unit === amounts.unit?.trim()) ?? UNIT;
  return {
    name: project.name ?? '', unit,
    total: amount('amounts.total', amounts.total, unit), fiscal: amount('amounts.fiscal', amounts.fiscal, unit), other: amount('amounts.other', amounts.other, unit),
  };
}

function changeOf(change: BudgetStatementDraft['change']): PrintedChange {
  const direction = cellOf(change.direction, parseChangeDirection);
  const word = direction.kind === 'value' ? direction.value : undefined;
  const delta = (key: 'delta' | 'basicDelta' | 'projectDelta') => ({ field: `change.${key}`, cell: cellOf(change[key], text => signedBy(word, text, plain => parseFen(plain, UNIT), value => fen(-value))) });
  const reason = (key: 'basicReason' | 'projectReason') => ({ field: `change.${key}`, cell: cellOf(change[key], text => text) });
  return {
    direction: { field: 'change.direction', cell: direction },
    delta: delta('delta'),
    percent: { field: 'change.percent', cell: cellOf(change.percent, text => signedBy(word, text.replace(/[%％]\s*$/, ''), parseDecimal, negateDecimal)) },
    basic: { delta: delta('basicDelta'), reason: reason('basicReason') },
    project: { delta: delta('projectDelta'), reason: reason('projectReason') },
  };
}

/** The sign of a change is in a word: its own (减少 3.5), else that of the whole. A word and a minus that contradict each other are unclear. */
function signedBy<T extends Fen | Decimal>(whole: ChangeDirection | undefined, text: string, parse: (text: string) => T | undefined, negate: (value: T) => T): T | undefined {
  const own = parseChangeDirection(text);
  const plain = text.replace(/^\p{Script=Han}+/u, '').replace(/\p{Script=Han}+$/u, '').trim();
  const value = plain === '' && own === '持平' ? parse('0') : parse(plain);
  if (value === undefined) return undefined;
  const isMinus = /^[-−－]/.test(plain);
  if (isMinus) return (own ?? whole) === '增加' && own !== undefined ? undefined : value;
  return (own ?? whole) === '减少' ? negate(value) : value;
}

function procurementRowOf(row: PrintedRow, field: Field, catalogue: CatalogueYear): ProcurementRow {
  const at = (key: string): readonly [Field, Printed] => [`${field}.${key}`, row[key] ?? null];
  return {
    field, kind: kindOf(row), project: row['project'] ?? '', item: row['item'] ?? '', unitOfMeasure: row['unitOfMeasure'] ?? '',
    budget: amount(...at('budget')), amount: amount(...at('total')), unitPrice: amount(...at('unitPrice')), smallFirms: amount(...at('smeReserved')),
    quantity: number(...at('quantity')),
    catalogue: { field: `${field}.catalog`, cell: cellOf(row['catalog'] ?? null, text => parseCatalogueCode(text, catalogue)) },
    bySource: Object.keys(row).flatMap(key => sourceAt(key, amount(...at(key)))),
    otherColumns: Object.keys(row).filter(key => isHeading(key) && !parseFundSource(key)).map(key => amount(...at(key))).filter(({ cell }) => cell.kind === 'value'),
  };
}

function kindOf(row: PrintedRow): ProcurementRow['kind'] {
  const { type } = row;
  const project = (row['project'] ?? '').replace(/\s/g, '');
  if (type === 'item' || type === 'subtotal' || type === 'total') return type;
  return /^小计|小计$/.test(project) ? 'subtotal' : /^[合总]计|[合总]计$/.test(project) ? 'total' : 'item'; // 综合计划 is a project
}

/** Columns we know have keys, the others keep their printed heading. */
function sourceAt(key: string, entry: Entry<Fen>): readonly SourceAmount[] {
  const known = keysOf(SOURCE_COLUMNS).find(column => column === key);
  const source = known === undefined ? (isHeading(key) ? parseFundSource(key) : undefined) : { kind: SOURCE_COLUMNS[known] };
  return source ? [{ source, name: COLUMN_NAMES[key] ?? (known === undefined ? key : FUND_SOURCES[source.kind]), money: entry }] : [];
}

function isHeading(key: string): boolean {
  return /\p{Script=Han}/u.test(key);
}

/** A statement does not name its catalogue. Before 2022 there was but the one of 2013. */
function catalogueIn(year: number | null): CatalogueYear {
  return year !== null && year < 2022 ? 2013 : null;
}

function amount(field: Field, printed: Printed, unit: MoneyUnit = UNIT): Entry<Fen> {
  return { field, cell: cellOf(withoutDash(printed), text => parseFen(text.trim().endsWith(unit) ? text.trim().slice(0, -unit.length) : text, unit)) };
}

function number(field: Field, printed: Printed): Entry<Decimal> {
  return { field, cell: cellOf(withoutDash(printed), parseDecimal) };
}

/** A dash in a cell says that nothing is to be filled in there. */
function withoutDash(printed: Printed): Printed {
  return printed !== null && /^\s*[-‐-―−－—]+\s*$/.test(printed) ? '' : printed;
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(record) as K[]; // a literal of ours has no other keys
}
