import { parseDecimal } from '../decimal.ts';
import type { Actual } from './actual.ts';
import { splitMeasure } from './measure.ts';
import { plainText } from './plain-text.ts';
import { joinCells, splitCells } from './printed-cells.ts';
import type { Operator, Target } from './target.ts';

/** A target cell taken apart, each part as printed: contract `hengji read`. */
export type PrintedTarget = {
  readonly raw: string;
  readonly operator: Operator | 'text' | 'none';
  readonly value: string | null;
  readonly unit: string;
  readonly text: string | null; // the target in words, when `operator` is `text`
};

/** 实际完成值 taken apart. */
export type PrintedActual = { readonly raw: string; readonly value: string | null; readonly unit: string };

/** The parts as the cell prints them, whatever they turned out to mean; what is no single value is text. */
export function printedTarget({ kind, printed: raw }: Target): PrintedTarget {
  const cells = splitCells(raw);
  if (cells?.sign.kind === 'operator' && parseDecimal(plainText(cells.value))) return { raw, operator: cells.sign.operator, value: cells.value, unit: cells.unit, text: null };
  const text = cells ? joinCells(cells) : raw;
  if (text.trim() === '') return { raw, operator: 'none', value: null, unit: '', text: null };
  const isWords = cells?.sign.kind === 'words' || (kind !== 'quantity' && kind !== 'graded');
  const parts = isWords ? undefined : splitMeasure(plainText(text));
  if (parts === undefined || 'unreadable' in parts) return { raw, operator: 'text', value: null, unit: '', text };
  return { raw, operator: parts.operator, value: parts.value, unit: parts.unitText, text: null };
}

export function printedActual(actual: Actual): PrintedActual {
  const { raw, value, unit } = printedTarget(asTarget(actual));
  return { raw, value, unit };
}

function asTarget(actual: Actual): Target {
  if (actual.kind !== 'quantity') return actual;
  const { unitFrom: _, ...target } = actual;
  return target;
}
