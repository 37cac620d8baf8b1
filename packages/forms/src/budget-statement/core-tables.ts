import type { GridCell } from '@hengji/document';
import type { Field } from '@hengji/model';
import { type Wordings, wordedAs } from '../headings.ts';
import { plain } from '../plain.ts';
import { headedRows, isAmount } from '../prose/columns.ts';
import type { Block } from '../prose/outline.ts';
import type { Table } from '../prose/passages.ts';
import { captionOf } from '../prose/table-draft.ts';
import { type Amount, wholeOf } from './money.ts';
import { EXPENDITURE, INCOME, THREE_PUBLICS } from './vocabulary.ts';

/** 小计 stands under 公务用车购置及运行费, above whose parts its own heading is. */
const IN_THREE_PUBLICS = { ...THREE_PUBLICS, vehicles: new RegExp(`${THREE_PUBLICS.vehicles.source}|^小计$`), total: /三公|^(?:合计|总计)$/ } as const;
const SUM = { total: /^(?:合计|总计|.*经费合计)$/ } as const;
const UNIT = /单位[:：]?\s*(亿元|万元|千元|元)/;

/** Reads what 收支总表, 支出总表 and “三公”经费表 (the core tables of 预算公开, 财预〔2016〕143号) say, for statements whose prose does not. */
export function amountsOfTables(blocks: readonly Block[]): Map<Field, Amount> {
  const found = new Map<Field, Amount>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'table') continue;
    const caption = plain(captionOf(index, blocks) ?? '');
    if (!/三公|总表/.test(caption)) continue;
    const unit = unitOf(block, blocks.slice(Math.max(0, index - REACH), index));
    const note = (field: Field, subject: string, cell: GridCell | undefined) => {
      if (cell && isAmount(cell.text) && !found.has(field)) found.set(field, { subject, value: cell.text, unit, at: cell.at });
    };
    if (/三公/.test(caption)) noteColumns(block, 'threePublics', IN_THREE_PUBLICS, note);
    else if (/^[^财般]*支出总表/.test(caption) && !/收/.test(caption)) noteColumns(block, 'expenditure', { ...EXPENDITURE, ...SUM }, note);
    else if (/收支(?:预算)?总表/.test(caption) && !/财政拨款/.test(caption)) noteSides(block, note);
  }
  return found;
}

type NoteAmount = (field: Field, subject: string, cell: GridCell | undefined) => void;

/** A label a column, the sum in the first row of numbers; or a label a row. */
function noteColumns(table: Table, group: string, wordings: Wordings<string>, note: NoteAmount): void {
  const rows = headedRows(table, wordings, keys => Object.keys(wordings).filter(key => keys.has(key)).length >= 2);
  const first = rows?.find(({ cells }) => [...cells.values()].some(({ text }) => isAmount(text)));
  for (const key of Object.keys(wordings)) note(`${group}.${key}`, key, first?.cells.get(key));
  if (rows) return;
  for (const { label, amount } of pairsOf(table)) {
    const key = wordedAs(label, wordings);
    if (key !== undefined) note(`${group}.${key}`, label, amount);
  }
}

/** 收入 | 预算数 | 支出 | 预算数: the words say on which side a row stands; 总计 counts before 本年合计, which leaves out what was carried over. */
function noteSides(table: Table, note: NoteAmount): void {
  const pairs = pairsOf(table);
  const sums = pairs.filter(({ label }) => wholeOf(label) !== undefined);
  for (const { label, amount } of [...sums.filter(({ label }) => /总计/.test(label)), ...sums]) note(`${wholeOf(label) ?? ''}.total`, label, amount);
  for (const { label, amount } of pairs) {
    const income = /支出|年终|年末/.test(label) ? undefined : wordedAs(label, INCOME);
    if (income !== undefined) note(`income.${income}`, label, amount);
    const expenditure = wordedAs(label, EXPENDITURE);
    if (expenditure !== undefined) note(`expenditure.${expenditure}`, label, amount);
  }
}

/** Each label with the amount right of it. */
function pairsOf({ rows }: Table): { label: string; amount: GridCell }[] {
  return rows.flatMap(({ cells }) => {
    const printed = cells.filter(({ text }) => text !== '');
    return printed.flatMap((cell, index) => {
      const label = printed[index - 1];
      return label && isAmount(cell.text) && !isAmount(label.text) ? [{ label: plain(label.text), amount: cell }] : [];
    });
  });
}

const REACH = 4; // as far above a table as its caption

function unitOf(table: Table, before: readonly Block[]): string {
  const above = before.toReversed().map(block => (block.kind === 'table' ? '' : block.text));
  const texts = [...table.rows.slice(0, 2).flatMap(({ cells }) => cells.map(({ text }) => text)), ...above];
  return texts.map(text => UNIT.exec(text)?.[1]).find(unit => unit !== undefined) ?? '';
}
