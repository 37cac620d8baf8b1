import { parseDecimal } from '../decimal.ts';
import { parseUnit } from '../quantities/units.ts';
import { printOperator } from './operators.ts';
import { splitMeasure, type Measure } from './measure.ts';
import { parseDate } from './parse-date.ts';
import { parseGraded, parseScale } from './parse-graded.ts';
import { parseRange } from './parse-range.ts';
import { parseRelative } from './parse-relative.ts';
import { parseThresholds } from './parse-thresholds.ts';
import { plainText } from './plain-text.ts';
import { splitCells } from './printed-cells.ts';
import type { Target } from './target.ts';

const UNFILLED = /^(?:\.{2,}|[-—_]+|[/\\]+|\*+|[xX×]{2,}|无|暂无|待定|待填)?$/;

/** Reads a target as any form prints it. Never throws; what it does not understand comes back as words without a number, or `unclear` with the reason. */
export function parseTarget(printed: string): Target {
  const cells = splitCells(printed);
  if (!cells) return parseText(plainText(printed), printed);
  const { sign, value, unit } = cells;
  if (sign.kind === 'words') return parseText(plainText(value === '' ? unit : value + unit), printed);
  const amount = parseDecimal(plainText(value));
  if (sign.kind === 'unknown') return parseText(plainText(sign.text + value + unit), printed);
  if (!amount) return parseText(plainText(printOperator(sign.operator) + value + unit), printed);
  return fromMeasure(unitCell(unit, { operator: sign.operator, value, amount, unitText: unit, unit: parseUnit(unit), approximate: false, note: null }), printed);
}

/** A unit cell that repeats the whole value in words (`服务对象满意度90%以上` beside 90) gives its unit and is kept as a remark. */
function unitCell(text: string, measure: Measure): Measure {
  const repeated = measure.unit.kind === 'unknown' && /\d/.test(text) ? splitMeasure(plainText(text)) : undefined;
  if (repeated === undefined || 'unreadable' in repeated) return measure;
  const { amount, operator, unit } = repeated;
  const isSame = amount.digits === measure.amount.digits && amount.scale === measure.amount.scale && (operator === measure.operator || operator === 'none');
  return isSame ? { ...measure, unit, note: plainText(text) } : measure;
}

function parseText(text: string, printed: string): Target {
  if (UNFILLED.test(text)) return { kind: 'unfilled', printed };
  const date = parseDate(text);
  if (date) return { kind: 'date', ...date, printed };
  const isPhrase = !/^[\d<>≥≤=]/.test(text);
  const relative = isPhrase ? parseRelative(text) : undefined;
  if (relative) return { kind: 'relative', ...relative, printed };
  const thresholds = isPhrase || text.includes('年') ? parseThresholds(text) : undefined;
  if (thresholds) return { kind: 'thresholds', ...thresholds, printed };
  const measure = splitMeasure(text);
  if (measure && !('unreadable' in measure)) return fromMeasure(measure, printed);
  const graded = measure ? undefined : parseGraded(text);
  if (graded) return { kind: 'graded', ...graded, number: null, printed };
  if (!measure && !/\d|分之/.test(text)) return { kind: 'words', text: printed.trim(), printed };
  const range = parseRange(text);
  if (range) return { kind: 'range', ...range, printed };
  const parts = parseSeveral(text);
  if (parts) return { kind: 'several', parts, printed };
  return { kind: 'unclear', reason: measure?.unreadable ?? '有数字，认不出是指标值还是别的', printed };
}

/** `≥3次，≥100人`: every part must be a value by itself, or the whole is unclear. */
function parseSeveral(text: string): readonly Target[] | undefined {
  const texts = text.split(/[,;、。且]|并且|(?<=[^\d<>≥≤=])(?=>=|<=|[≥≤<>])/).filter(part => part !== '');
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
  const scale = unit.kind === 'unknown' ? parseScale(plainText(unitText)) : undefined;
  if (scale) return { kind: 'graded', scale, expected: null, orBetter: false, number: amount, printed };
  return { kind: 'quantity', operator, quantity: { amount, unit }, approximate, note, printed };
}

