import type { BudgetStatementDraft, PrintedRow } from '@hengji/model';
import type { Wordings } from '../headings.ts';
import { noteField, type Notes } from '../notes.ts';
import { plain } from '../plain.ts';
import { headedRows } from '../prose/columns.ts';
import type { Block } from '../prose/outline.ts';

const PROCUREMENT = {
  project: /^(?:采购)?项目名称$/,
  budget: /^(?:项目)?预算(?:资金|金额|数)$/,
  item: /^采购(?:物品|品目|内容|标的)?(?:名称)?$|^(?:物品|品目|货物)名称$/,
  catalog: /目录(?:序号|编码|代码)?$|^品目(?:编码|代码|序号)$|^(?:采购)?(?:编码|代码)$/,
  unitOfMeasure: /^(?:计量|度量)?单位$/,
  quantity: /^(?:采购)?数量$/,
  unitPrice: /^(?:采购|预算)?单价$/,
  smeReserved: /中小(?:微)?企业/,
  nonFiscalCarryOver: /非财政拨款(?:结转|结余)/,
  fiscalCarryOver: /(?:财政拨款|上年)(?:结转|结余)/,
  general: /一般公共预算/,
  fund: /基金/,
  stateCapital: /国有资本/,
  specialAccount: /专户/,
  unitFunds: /^单位资金/,
  otherIncome: /^其[他它](?:来源)?(?:收入|资金)/,
  total: /^(?:(?:采购|预算)?(?:合计|总计|总额|总价|小计|金额))$/,
} as const satisfies Wordings<string>;

const ASSETS = {
  item: /^(?:项目|资产|资产(?:名称|项目|类别|类型|分类))$/,
  quantity: /数量/,
  value: /价值|金额|原值|净值/,
} as const satisfies Wordings<string>;

/** Reads the rows of 政府采购预算表, wherever its pages tore it. */
export function recogniseProcurement(blocks: readonly Block[], notes: Notes): PrintedRow[] {
  const rows: PrintedRow[] = [];
  for (const block of blocks) {
    const headed = block.kind === 'table' ? headedRows(block, PROCUREMENT, keys => keys.has('item') && (keys.has('catalog') || (keys.has('quantity') && keys.has('total')))) : undefined;
    for (const { cells } of headed ?? []) {
      const printed = [...cells].filter(([, { text }]) => text !== '');
      if (printed.length < 2) continue; // a note below the table
      const entries = [...cells].map(([key, cell]) => [key, noteField(notes, `procurement.rows.${rows.length}.${key}`, cell) ?? ''] as const);
      rows.push({ ...Object.fromEntries(entries), type: typeOf(printed.map(([, { text }]) => text)) });
    }
  }
  return rows;
}

function typeOf([first = '']: readonly string[]): string {
  const words = plain(first);
  return /小计/.test(words) ? 'subtotal' : /合计|总计/.test(words) ? 'total' : 'item';
}

/** Reads the rows of 固定资产占用情况表. */
export function recogniseAssetRows(blocks: readonly Block[], notes: Notes): BudgetStatementDraft['assets']['rows'] {
  const rows: { item: string; quantity: string; value: string }[] = [];
  for (const block of blocks) {
    const headed = block.kind === 'table' ? headedRows(block, ASSETS, keys => keys.has('item') && keys.has('quantity') && keys.has('value')) : undefined;
    for (const { cells } of headed ?? []) {
      const note = (key: keyof typeof ASSETS) => noteField(notes, `assets.rows.${rows.length}.${key}`, cells.get(key)) ?? '';
      if ((cells.get('item')?.text ?? '') !== '') rows.push({ item: note('item'), quantity: note('quantity'), value: note('value') });
    }
  }
  return rows;
}
