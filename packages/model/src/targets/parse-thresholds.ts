import { splitMeasure } from './measure.ts';
import type { Threshold } from './target.ts';

const CLAUSE = /^(?:(\d{4})年度?)?(上半年|下半年|全年|第?[一二三四1-4]季度|\d{1,2}-\d{1,2}月|\d{1,2}月)[底末内]?前?(.*?\d.*?)(?:[为即](合格|达标|完成|优秀|良好))?$/;
const QUARTERS = '一二三四';

/** Reads `上半年完成5批次接待为合格，下半年…`; takes plain text. `undefined`: a clause with a number names no part of the year. */
export function parseThresholds(text: string): { readonly thresholds: readonly Threshold[]; readonly note: string | null } | undefined {
  if (!/半年|季度|月|全年/.test(text)) return undefined;
  const clauses = text.split(/[,;、。](?![^()]*\))/).filter(clause => clause !== '');
  const counted = clauses.filter(clause => /\d/.test(clause));
  const thresholds = counted.map(parseThreshold);
  const found = thresholds.filter(threshold => threshold !== undefined);
  if (found.length === 0 || found.length < counted.length) return undefined;
  if (found.length === 1 && found[0]?.earns === null) return undefined; // 全年3次 is a plain value
  const note = clauses.filter(clause => !/\d/.test(clause)).join('、');
  return { thresholds: found, note: note === '' ? null : note };
}

function parseThreshold(clause: string): Threshold | undefined {
  const [, year, period = '', value = '', earns] = CLAUSE.exec(clause) ?? [];
  const months = monthsOf(period);
  const measure = splitMeasure(value);
  if (months === undefined || measure === undefined || 'unreadable' in measure || measure.approximate) return undefined;
  const { operator, amount, unit, note } = measure;
  return { year: year === undefined ? null : Number(year), ...months, operator, quantity: { amount, unit }, note, earns: earns ?? null };
}

function monthsOf(period: string): { readonly from: number; readonly to: number } | undefined {
  if (period === '上半年') return { from: 1, to: 6 };
  if (period === '下半年') return { from: 7, to: 12 };
  if (period === '全年') return { from: 1, to: 12 };
  const quarter = /^第?(.)季度$/.exec(period)?.[1];
  if (quarter !== undefined) {
    const number = QUARTERS.includes(quarter) ? QUARTERS.indexOf(quarter) + 1 : Number(quarter);
    return { from: 3 * number - 2, to: 3 * number };
  }
  const [from = 0, to = from] = (/^(\d+)(?:-(\d+))?月$/.exec(period) ?? []).slice(1).filter(month => month !== undefined).map(Number);
  return from >= 1 && from <= to && to <= 12 ? { from, to } : undefined;
}
