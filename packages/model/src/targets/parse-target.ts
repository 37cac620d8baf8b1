import { compareDecimals, parseDecimal, type Decimal } from '../decimal.ts';
import { BARE, findUnit } from '../quantities/units.ts';
import { splitMeasure, type Measure } from './measure.ts';
import { parseDate } from './parse-date.ts';
import { parseGraded, parseScale } from './parse-graded.ts';
import { parseRange } from './parse-range.ts';
import { parseRelative } from './parse-relative.ts';
import { parseThresholds } from './parse-thresholds.ts';
import { plainText } from './plain-text.ts';
import { joinCells, splitCells, type PrintedCells } from './printed-cells.ts';
import type { Operator, Target } from './target.ts';

/** Between two values: not inside a remark in brackets, and no comma between digits, which may part thousands. */
const PARTING = /(?:[;、。]|(?<!\d),|,(?!\d)|[并而]?且|(?<=[^\d<>≥≤=(])(?=>=|<=|[≥≤<>]))(?![^()]*\))/;
const LONGEST = 300; // a longer cell is prose; reading values out of prose is guessing
const DECLARED = /^(?:定性|文字描述):?(?=.)/; // 定性 优 in one cell
const UNFILLED = /^(?:\.{2,}|[-—_]+|[/\\]+|\*+|[xX×]{2,}|无|暂无|待定|待填)?$/;

/** Reads a target as any form prints it. Never throws; what it does not understand comes back as words without a number, or `unclear` with the reason. */
export function parseTarget(printed: string): Target {
  if (printed.length > LONGEST) return { kind: 'unclear', reason: '整段文字，不是指标值', printed };
  const cells = splitCells(printed);
  return cells ? parseCells(cells, printed) : parseText(printed, printed);
}

function parseCells(cells: PrintedCells, printed: string): Target {
  const { sign, value, unit } = cells;
  const amount = sign.kind === 'operator' ? parseDecimal(plainText(value)) : undefined;
  if (sign.kind === 'operator' && amount) {
    const measure = inCells(sign.operator, value, amount, plainText(unit));
    if (measure) return fromMeasure(measure, printed);
    if (/^\d/.test(unit)) return { kind: 'unclear', reason: `单位一栏印的是“${unit}”`, printed };
  }
  return parseText(joinCells(cells), printed);
}

/** A unit cell may hold the whole value once more in words, as `服务对象满意度90%以上` beside 90: it gives the unit and is kept as a remark. */
function inCells(operator: Operator | 'none', value: string, amount: Decimal, unitText: string): Measure | undefined {
  const unit = unitText === '' ? BARE : findUnit(unitText);
  if (unit) return { operator, value, amount, unitText, unit, approximate: false, note: null };
  const repeated = splitMeasure(unitText);
  if (repeated === undefined || 'unreadable' in repeated || compareDecimals(repeated.amount, amount) !== 0) return undefined;
  return repeated.operator === operator || repeated.operator === 'none' ? { ...repeated, operator, value, note: unitText } : undefined;
}

/** `shown` is the cell without the signs and bars of three cells. */
function parseText(shown: string, printed: string): Target {
  const text = plainText(shown).replace(DECLARED, '');
  if (UNFILLED.test(text)) return { kind: 'unfilled', printed };
  const date = parseDate(text);
  if (date) return { kind: 'date', ...date, printed };
  const relative = parseRelative(text);
  if (relative) return { kind: 'relative', ...relative, printed };
  const thresholds = parseThresholds(text);
  if (thresholds) return { kind: 'thresholds', ...thresholds, printed };
  const measure = splitMeasure(text);
  if (measure && !('unreadable' in measure)) return fromMeasure(measure, printed);
  const graded = measure ? undefined : parseGraded(text);
  if (graded) return { kind: 'graded', ...graded, number: null, printed };
  if (/^[<>≥≤=]+\D*$/.test(text) || findUnit(text)) return { kind: 'unclear', reason: '没有数', printed };
  if (!measure && !/\d|分之/.test(text)) return { kind: 'words', text: shown.trim(), printed };
  const range = parseRange(text);
  if (range) return { kind: 'range', ...range, printed };
  const parts = parseSeveral(text);
  if (parts) return { kind: 'several', parts, printed };
  return { kind: 'unclear', reason: measure?.unreadable ?? '有数字，认不出是指标值还是别的', printed };
}

/** `≥3次，≥100人`: every part must be a value by itself, or the whole is unclear. */
function parseSeveral(text: string): readonly Target[] | undefined {
  const texts = text.split(PARTING).filter(part => part !== '');
  if (texts.length < 2) return undefined;
  const parts = texts.map(part => parseText(part, part));
  return parts.every(isWhole) ? parts : undefined;
}

/** In `3、100人` the 3 says too little to stand alone. */
function isWhole(part: Target): boolean {
  if (part.kind === 'quantity') return part.operator !== 'none' || part.quantity.unit.kind !== 'bare';
  return part.kind === 'range' || part.kind === 'date';
}

function fromMeasure({ operator, amount, unitText, unit, approximate, note }: Measure, printed: string): Target {
  const scale = unit.kind === 'unknown' ? parseScale(unitText) : undefined; // 0 显著/非显著
  if (scale) return { kind: 'graded', scale, expected: null, orBetter: false, number: amount, printed };
  return { kind: 'quantity', operator, quantity: { amount, unit }, approximate, note, printed };
}

