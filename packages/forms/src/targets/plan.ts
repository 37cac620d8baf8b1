import type { PrintedPlan } from '@hengji/model';
import { findHeadings, valuesUnder } from '../headings.ts';
import type { Found } from '../labels.ts';
import { noteField, type Notes } from '../notes.ts';
import type { Row } from '../rows.ts';
import { MONTHS } from './wordings.ts';

/** Reads 资金支出计划: shares below or beside their months, else as the purpose tells them. */
export function recognisePlan(head: readonly Row[], prose: Found | undefined, notes: Notes): PrintedPlan {
  const index = head.findIndex(row => findHeadings(row, MONTHS).length > 1);
  const row = head[index];
  const found = row ? readShares(row, head[index + 1]) : readProse(prose);
  if (row && found.size > 0 && !found.has('12')) notes.doubts.push({ at: row.at, message: `资金支出计划印到 ${[...found.keys()].at(-1)} 月，没有 12 月；可能少印或少读了一列。` });
  if (!row && found.size > 0 && prose) notes.doubts.push({ at: prose.at, message: '没有资金支出计划一栏，各月进度是从文字里读出的。' });
  return Object.fromEntries([...found].map(([month, share]) => [month, noteField(notes, `plan.${month}`, share)]));
}

function readShares(row: Row, below: Row | undefined): ReadonlyMap<string, Found> {
  const months = findHeadings(row, MONTHS);
  const beside = new Map(months.map(({ key, from }, index) => [key, row.cells.find(({ column, text }) => column > from && column < (months[index + 1]?.from ?? Infinity) && SHARE.test(text))] as const));
  const isBeside = [...beside.values()].some(share => share !== undefined);
  const under = below && !isBeside ? valuesUnder(below, below.cells, months) : new Map<string, Found>();
  return new Map(months.map(({ key, at }) => [key, (isBeside ? beside.get(key) : under.get(key)) ?? { text: '', at }]));
}

const SHARE = /^\d+(?:\.\d+)?\s*[%％]?$/;

/** 3 月底支出进度达到 25%，6 月底达到 50% */
function readProse(prose: Found | undefined): ReadonlyMap<string, Found> {
  const told = [...(prose?.text ?? '').matchAll(/(?<!\d)(\d{1,2})\s*月(?:底|末|份)?[^\d，,；;。]{0,14}?(\d+(?:\.\d+)?)\s*[%％]/g)];
  return new Map(told.flatMap(({ 1: month = '', 2: share = '' }) => (prose && MONTHS[month] ? [[month, { text: share, at: prose.at }] as const] : [])));
}
