import { isCalendarDate } from '../days/calendar-date.ts';
import { isRemark } from './plain-text.ts';
import type { DateOperator, PrintedDate } from './target.ts';

/** A date cell taken apart. */
export type DatePhrase = { readonly operator: DateOperator; readonly date: PrintedDate; readonly note: string | null };

const LEAD = '<=|≤|<|=|不超过|不晚于|不迟于|截至|截止到|截止|早于|于|在';
const TRAIL = '之前|以前|前|之内|以内|内';
const IN_WORDS = new RegExp(String.raw`^(${LEAD})?(?:(\d{4})年度?|[本当今]年度?)?(?:(\d{1,2})月份?)?(?:(\d{1,2})[日号])?(上旬|中旬|下旬|年初|年底|年末|月初|月底|月末|初|底|末)?(${TRAIL})?(.*)$`);
const IN_FIGURES = new RegExp(String.raw`^(${LEAD})?(\d{4})([-./])(\d{1,2})(?:\3(\d{1,2}))?(${TRAIL})?(.*)$`);
const IN_PARTS = new RegExp(String.raw`^(${LEAD})?(?:(\d{4})年度?)?(上半年|下半年|全年|[本当]?年度?内|第?[一二三四]季度)([末底])?(${TRAIL})?(.*)$`);

const LAST_MONTHS: Readonly<Record<string, number>> = { 上半年: 6, 下半年: 12, 全年: 12, 一季度: 3, 二季度: 6, 三季度: 9, 四季度: 12 };

/** Reads `2022 年底前`, `12月31日之前`, `2022-12-31`, `上半年`; takes plain text. `undefined`: no date. */
export function parseDate(text: string): DatePhrase | undefined {
  if (!/[年月季]|^\D{0,3}\d{4}[-./]/.test(text)) return undefined;
  return inParts(text) ?? inFigures(text) ?? inWords(text);
}

function inParts(text: string): DatePhrase | undefined {
  const [, lead, year, part = '', end, trail, note] = IN_PARTS.exec(text) ?? [];
  const month = part.endsWith('内') ? 12 : LAST_MONTHS[part.replace('第', '')];
  if (month === undefined || (trail?.includes('前') && end === undefined)) return undefined; // 上半年前: before it begins, or before it ends
  return phrase({ lead: lead ?? '截至', trail, note, year, month: String(month), part: 'end' });
}

function inFigures(text: string): DatePhrase | undefined {
  const [, lead, year, separator, month, day, trail, note] = IN_FIGURES.exec(text) ?? [];
  if (year === undefined || (separator === '.' && day === undefined)) return undefined; // 2022.12 may be an amount
  return phrase({ lead, trail, note, year, month, day });
}

function inWords(text: string): DatePhrase | undefined {
  const [, lead, year, month, day, word, trail, note] = IN_WORDS.exec(text) ?? [];
  const isYearPart = word?.startsWith('年') || (year !== undefined && month === undefined && word !== undefined);
  if (year === undefined && month === undefined && !isYearPart) return undefined;
  if (day !== undefined && (month === undefined || word !== undefined)) return undefined;
  if (year === undefined && !isYearPart && day === undefined && word === undefined && (lead?.match(/[<≤超]/) || trail?.includes('内'))) return undefined; // ≤6月: months or June
  const part = word === undefined ? undefined : /[初上]/.test(word) ? 'early' : word === '中旬' ? 'middle' : 'end';
  const monthOfYearPart = part === 'early' ? '1' : '12';
  return phrase({ lead, trail, note, year, month: isYearPart ? (month ?? monthOfYearPart) : month, day, part });
}

type Parts = {
  readonly lead: string | undefined;
  readonly trail: string | undefined;
  readonly note: string | undefined;
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day?: string | undefined;
  readonly part?: 'early' | 'middle' | 'end' | undefined;
};

function phrase({ lead = '', trail = '', note = '', year, month, day, part }: Parts): DatePhrase | undefined {
  const remark = note.replace(/^\((.*)\)$/, '$1').replace(/[。.]$/, '');
  if (!isRemark(remark)) return undefined;
  const date = { year: numberOf(year), month: numberOf(month), day: numberOf(day), part: part ?? null };
  if (date.year !== null && (date.year < 1949 || date.year > 2100)) return undefined;
  if (!isCalendarDate({ year: date.year ?? 2024, month: date.month ?? 1, day: date.day ?? 1 })) return undefined; // without a year, 29 February may be
  return { operator: dateOperator(lead, trail, date), date, note: remark === '' ? null : remark };
}

function dateOperator(lead: string, trail: string, { part }: PrintedDate): DateOperator {
  if (trail.includes('前')) return part === 'end' ? 'by' : 'before'; // 年底前 is by the end of the year
  if (lead === '<' || lead === '早于') return 'before';
  return trail !== '' || /^(?:<=|≤|不|截)/.test(lead) ? 'by' : 'at';
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
