import type { Printed } from '@hengji/model';
import { findHeadings, type Heading, valuesUnder, wordedAs } from '../headings.ts';
import { afterLabel, type Found, labelledParts, valueBeside } from '../labels.ts';
import { noteField, type Notes } from '../notes.ts';
import type { Row } from '../rows.ts';
import { FUNDS, GOALS, LABELS } from '../vocabulary.ts';

export type GoalsBlock = { readonly goal: Printed; readonly result: Printed; readonly completion: Printed };

type GoalKey = keyof typeof GOALS;

/** Reads 目标完成情况: the goal beside what became of it, under their headings or each behind its own. */
export function recogniseGoals(rows: readonly Row[], notes: Notes): GoalsBlock {
  const found = findUnderHeadings(rows) ?? findBesideLabels(rows);
  return {
    goal: noteField(notes, 'goal', found.get('goal')),
    result: noteField(notes, 'result', found.get('result')),
    completion: noteField(notes, 'completion', found.get('completion')),
  };
}

function findUnderHeadings(rows: readonly Row[]): Map<GoalKey, Found> | undefined {
  for (const [index, row] of rows.entries()) {
    const headings = sideBySide(findHeadings(row, GOALS));
    if (headings) return joinUnder(rows.slice(index + 1), headings);
  }
  return undefined;
}

/** 三、目标完成情况 | 预期目标 | 实际完成情况: goal and result stand side by side with nothing between them, the words further left name the part of the form. */
function sideBySide(headings: readonly Heading<GoalKey>[]): readonly Heading<GoalKey>[] | undefined {
  const isPair = (first: GoalKey, second: GoalKey) => headings.findLastIndex(({ key, to }, index) => key === first && headings[index + 1]?.key === second && headings[index + 1]?.from === to);
  const begin = Math.max(isPair('goal', 'result'), isPair('result', 'goal'));
  return begin < 0 ? undefined : headings.slice(begin);
}

/** Several goals have a row each; a loose line holds all of it. */
function joinUnder(rows: readonly Row[], headings: readonly Heading<GoalKey>[]): Map<GoalKey, Found> {
  const joined = new Map<GoalKey, Found>();
  for (const row of rows) {
    if (joined.size > 0 && beginsOther(row)) break;
    for (const [key, cell] of valuesUnder(row, row.cells, headings)) {
      const before = joined.get(key);
      joined.set(key, before ? { text: [before.text, cell.text].filter(text => text !== '').join('\n'), at: before.at } : cell);
    }
    if (row.isLoose && joined.size > 0) break;
  }
  return joined;
}

/** What was done for the goals, and the money where it follows them. */
function beginsOther({ cells }: Row): boolean {
  return cells.some(({ text }) => text !== '' && afterLabel(text, LABELS.course) !== undefined) || cells.filter(({ text }) => wordedAs(text, FUNDS) !== undefined).length > 1;
}

function findBesideLabels(rows: readonly Row[]): Map<GoalKey, Found> {
  const found = new Map<GoalKey, Found>();
  for (const row of rows) {
    for (const { key, from } of findHeadings(row, GOALS)) {
      const value = valueBeside(row, row.cells.findIndex(cell => cell.column === from));
      if (value && !found.has(key)) found.set(key, value);
    }
    for (const { text, at } of row.cells) {
      for (const part of labelledParts(text)) {
        const key = part.text === '' ? undefined : wordedAs(part.label, GOALS);
        if (key && !found.has(key)) found.set(key, { text: part.text, at });
      }
    }
  }
  return found;
}
