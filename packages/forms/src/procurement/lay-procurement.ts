import type { PaperBlock } from '@hengji/document';
import type { Printed, PrintedRow } from '@hengji/model';
import { field, label, type LaidCell, type LaidRow, rowOf } from '../layout/cells.ts';
import { layTable } from '../layout/lay-table.ts';

/** No rows, and no sum that speaks of any: then the table stands empty and is said to be empty. */
export function isNothing(rows: readonly unknown[], total: Printed): boolean {
  return rows.length === 0 && (total === null || /^(?:0+(?:\.0+)?(?:万?元)?)?$/.test(total));
}

type Column = { readonly key: string; readonly label: string; readonly width: number; readonly align?: 'left' };

const SOURCE: readonly Column[] = [{ key: 'project', label: '项目名称', width: 15, align: 'left' }, { key: 'budget', label: '预算资金', width: 7 }];
const BOUGHT: readonly Column[] = [
  { key: 'item', label: '采购物品名称', width: 14, align: 'left' }, { key: 'catalog', label: '政府采购目录序号', width: 10 }, { key: 'unitOfMeasure', label: '计量单位', width: 5 },
  { key: 'quantity', label: '数量', width: 6 }, { key: 'unitPrice', label: '单价', width: 7 },
];
const AMOUNTS: readonly Column[] = [
  { key: 'total', label: '合计', width: 7 }, { key: 'general', label: '一般公共预算拨款', width: 7 }, { key: 'fund', label: '基金预算拨款', width: 6 },
  { key: 'stateCapital', label: '国有资本经营预算拨款', width: 7 }, { key: 'specialAccount', label: '财政专户核拨', width: 6 }, { key: 'unitFunds', label: '单位资金', width: 6 },
  { key: 'otherIncome', label: '其他来源收入', width: 6 }, { key: 'fiscalCarryOver', label: '财政拨款结转', width: 6 }, { key: 'nonFiscalCarryOver', label: '非财政拨款结转结余', width: 7 },
];
const SMALL_FIRMS = 'smeReserved';

/** What 石家庄高新区's forms of 2020 and 2022 have in common (read off the published tables); a table that nobody filled in has these. */
const USUAL = ['project', 'budget', 'item', 'catalog', 'unitOfMeasure', 'quantity', 'unitPrice', 'total', 'general', 'fund', 'stateCapital', 'specialAccount'];

/** 政府采购预算表: rows that tell the same columns are one table; without rows it stands empty. */
export function layProcurement(rows: readonly PrintedRow[], year: number | null): readonly PaperBlock[] {
  const runs: { readonly keys: readonly string[]; readonly rows: (readonly [number, PrintedRow])[] }[] = rows.length === 0 ? [{ keys: USUAL, rows: [] }] : [];
  for (const [index, row] of rows.entries()) {
    const keys = Object.keys(row).filter(key => key !== 'type');
    const last = runs.at(-1);
    if (last && new Set([...last.keys, ...keys]).size === last.keys.length && keys.length === last.keys.length) last.rows.push([index, row]);
    else runs.push({ keys, rows: [[index, row]] });
  }
  return runs.map(({ keys, rows: own }) => layRun(keys, own, year));
}

function layRun(keys: readonly string[], rows: readonly (readonly [number, PrintedRow])[], year: number | null): PaperBlock {
  const known = new Set([...SOURCE, ...BOUGHT, ...AMOUNTS].map(({ key }) => key)).add(SMALL_FIRMS);
  const among = (columns: readonly Column[]) => columns.filter(({ key }) => keys.includes(key));
  const others = keys.filter(key => !known.has(key)).map((key): Column => ({ key, label: key, width: 8 }));
  const smallFirms: readonly Column[] = keys.includes(SMALL_FIRMS) ? [{ key: SMALL_FIRMS, label: `${year === null ? '' : `${year}年`}预留中小微企业份额`, width: 8 }] : [];
  const [source, bought, amounts, last] = [among(SOURCE), among(BOUGHT), among(AMOUNTS), [...others, ...smallFirms]];
  const columns = [...source, ...bought, ...amounts, ...last];
  const grouped = [...source, ...amounts];
  const head: LaidRow[] = [
    rowOf([...groupOf('政府采购项目来源', source), ...bought.map(tall), ...groupOf('政府采购金额（当年部门预算安排资金）', amounts), ...last.map(tall)]),
    rowOf(grouped.map(({ label: text, width }) => label(text, width))),
  ];
  const blank = rowOf(columns.map(({ width }) => label('', width)), true);
  const body = rows.map(([index, row]) => rowOf(columns.map(({ key, width, align }) => field(row[key] ?? '', `procurement.rows.${index}.${key}`, width, align))));
  return layTable([...head, ...(body.length > 0 ? body : [blank])], head.length);
}

function groupOf(text: string, columns: readonly Column[]): LaidCell[] {
  return columns.length === 0 ? [] : [label(text, columns.reduce((total, { width }) => total + width, 0))];
}

function tall({ label: text, width }: Column): LaidCell {
  return { ...label(text, width), rowSpan: 2 };
}
