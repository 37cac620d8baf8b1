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
