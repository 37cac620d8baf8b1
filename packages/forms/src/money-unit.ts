import { findLabelled, type Found } from './labels.ts';
import type { Row } from './rows.ts';
import { LABELS } from './vocabulary.ts';

/** In what a form counts its money: behind 金额单位 or in brackets behind another label, as printed. */
export function findMoneyUnit(rows: readonly Row[]): Found | undefined {
  const labelled = findLabelled(rows, LABELS.unit);
  if (labelled && /^(?:亿元|万元|千元|元)$/.test(labelled.text)) return labelled;
  for (const { text, at } of rows.flatMap(row => row.cells)) {
    const unit = IN_BRACKETS.exec(text)?.[1];
    if (unit !== undefined) return { text: unit, at };
  }
  return undefined;
}

const IN_BRACKETS = /[(（]\s*(亿元|万元|千元|元)\s*[)）]/;

const UNIT = /\s*((?:亿|万|千)?元)$/;

/** The unit that an amount carries itself: 80 万元. */
export function unitOf(amount: Found | undefined): Found | undefined {
  const unit = /^\d/.test(amount?.text ?? '') ? UNIT.exec(amount?.text ?? '')?.[1] : undefined;
  return amount && unit !== undefined ? { text: unit, at: amount.at } : undefined;
}

export function withoutUnit(amount: Found | undefined): Found | undefined {
  return amount && unitOf(amount) ? { text: amount.text.replace(UNIT, ''), at: amount.at } : amount;
}
