import type { PaperBlock } from '@hengji/document';
import type { BudgetStatementDraft } from '@hengji/model';
import { field, label, rowOf } from '../layout/cells.ts';
import { layTable } from '../layout/lay-table.ts';

const WIDTHS = { item: 50, quantity: 20, value: 30 } as const;

/** 固定资产占用情况表, as 石家庄高新区 printed it in 2020 and 2022. */
export function layAssets(rows: BudgetStatementDraft['assets']['rows']): PaperBlock {
  return layTable([
    rowOf([label('项目', WIDTHS.item), label('数量', WIDTHS.quantity), label('价值（金额单位：万元）', WIDTHS.value)]),
    ...rows.map((row, index) => rowOf([
      field(row.item, `assets.rows.${index}.item`, WIDTHS.item, 'left'),
      field(row.quantity, `assets.rows.${index}.quantity`, WIDTHS.quantity),
      field(row.value, `assets.rows.${index}.value`, WIDTHS.value),
    ])),
    ...(rows.length === 0 ? [rowOf(Object.values(WIDTHS).map(width => label('', width)), true)] : []),
  ], 1);
}
