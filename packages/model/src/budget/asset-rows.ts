import type { Printed } from '../cell.ts';
import type { Decimal } from '../decimal.ts';
import type { BudgetStatementDraft } from '../drafts/budget-statement.ts';
import type { Entry } from '../evaluation/self-evaluation.ts';
import type { Fen } from '../fen.ts';
import type { Field } from '../place.ts';
import type { AssetRow } from './department-budget.ts';

const TOTAL = /总额|总计|合计/;
const WITHIN = /^其中/;
const NUMBERED = /^(?:\d+|[一二三四五六七八九十]+)\s*[、.．]/;

type PrintedRows = BudgetStatementDraft['assets']['rows'];
type Read<T> = (field: Field, printed: Printed) => Entry<T>;

/** Rows of 固定资产占用情况表 with their part in the total. Numbers tell the parts where rows are numbered; without them, a 其中 leaves open how many rows it covers. */
export function assetRowsOf(rows: PrintedRows, amount: Read<Fen>, number: Read<Decimal>): readonly AssetRow[] {
  const items = rows.map(({ item }) => item.trim());
  const total = items.findIndex(item => TOTAL.test(item));
  const isNumbered = items.some(item => NUMBERED.test(item));
  const firstWithin = items.findIndex(item => WITHIN.test(item));
  const kindOf = (item: string, index: number): AssetRow['kind'] => {
    if (index === total) return 'total';
    if (WITHIN.test(item)) return 'within';
    if (isNumbered) return NUMBERED.test(item) ? 'part' : 'within';
    return firstWithin >= 0 && index > firstWithin ? 'unplaced' : 'part';
  };
  return rows.map(({ item, quantity, value }, index) => {
    const field = `assets.rows.${index}`;
    return { field, kind: kindOf(item.trim(), index), item, quantity: number(`${field}.quantity`, quantity), value: amount(`${field}.value`, value) };
  });
}
