import type { Entry } from '../evaluation/self-evaluation.ts';
import type { Fen, MoneyUnit } from '../fen.ts';
import type { DepartmentBudget, Procurement, ProcurementRow } from './department-budget.ts';
import { ALL, count, type Equation, type Expression, money, sum, sumOfRows, WHAT_IS_PRINTED } from './equation.ts';

type Row = { readonly row: ProcurementRow; readonly unit: MoneyUnit };
type Group = { readonly subtotal: ProcurementRow; readonly items: readonly ProcurementRow[]; readonly unit: MoneyUnit };

export const PROCUREMENT_EQUATIONS: readonly Equation<DepartmentBudget>[] = [
  {
    id: 'procurement-rows', title: '政府采购各行金额之和等于合计行', ...ALL,
    left: ({ procurement, unit }) => sumOfItems(procurement.rows, unit),
    right: ({ procurement, unit }) => money('合计', totalOf(procurement), unit),
  },
  {
    id: 'procurement-stated', title: '政府采购各行金额之和等于文字所述总额', ...ALL,
    left: ({ procurement, unit }) => sumOfItems(procurement.rows, unit),
    right: ({ procurement, unit }) => money('政府采购预算', procurement.total, unit),
  },
];

export const PROCUREMENT_ITEM_EQUATION: Equation<Row> = {
  id: 'procurement-quantity-times-price', title: '数量乘单价等于金额', ...ALL,
  left: ({ row, unit }) => ({ kind: 'product', count: count('数量', row.quantity), price: money('单价', row.unitPrice, unit) }),
  right: ({ row, unit }) => money('金额', row.amount, unit),
};

/** Of every row, sums included. */
export const PROCUREMENT_ROW_EQUATIONS: readonly Equation<Row>[] = [
  {
    id: 'procurement-by-source', title: '各资金来源之和等于金额', ...WHAT_IS_PRINTED,
    left: ({ row, unit }) => sum(...row.bySource.map(({ name, money: entry }) => money(name, entry, unit)), ...row.otherColumns.map(entry => mayBeSource(entry, unit))),
    right: ({ row, unit }) => money('金额', row.amount, unit),
  },
  {
    id: 'procurement-small-firms', title: '预留中小微企业份额不大于金额', ...ALL, relation: '≤',
    left: ({ row, unit }) => money('预留中小微企业份额', row.smallFirms, unit),
    right: ({ row, unit }) => money('金额', row.amount, unit),
  },
];

export const SUBTOTAL_EQUATION: Equation<Group> = {
  id: 'procurement-subtotal', title: '所属各行之和等于小计', ...ALL,
  left: ({ items, unit }) => sumOfItems(items, unit),
  right: ({ subtotal, unit }) => money('小计', subtotal.amount, unit),
};

/** Each 小计 with the rows it sums up. It heads them, but where the table ends in one it closes those above. */
export function groupsOf({ procurement: { rows }, unit }: DepartmentBudget): readonly Group[] {
  const inOrder = rows.filter(({ kind }) => kind !== 'total');
  const isClosing = inOrder.at(-1)?.kind === 'subtotal' && inOrder[0]?.kind === 'item';
  const groups: { readonly subtotal: ProcurementRow; readonly items: ProcurementRow[]; readonly unit: MoneyUnit }[] = [];
  for (const row of isClosing ? inOrder.toReversed() : inOrder) {
    if (row.kind === 'subtotal') groups.push({ subtotal: row, items: [], unit });
    else groups.at(-1)?.items.push(row); // rows before the first 小计 belong to none
  }
  return groups;
}

function mayBeSource({ field, cell }: Entry<Fen>, unit: MoneyUnit): Expression {
  return money('栏目名称不认得', { field, cell: { kind: 'unclear', printed: cell.kind === 'value' ? cell.printed : '' } }, unit);
}

function sumOfItems(rows: readonly ProcurementRow[], unit: MoneyUnit): Expression {
  return sumOfRows(rows.filter(({ kind }) => kind === 'item').map(row => money(row.item, row.amount, unit)), 'procurement.rows');
}

function totalOf({ rows }: Procurement): ProcurementRow['amount'] {
  return rows.find(({ kind }) => kind === 'total')?.amount ?? { field: 'procurement.rows', cell: { kind: 'absent' } };
}
