import type { Place } from '@hengji/model';

export type Weight = 'error' | 'warning' | 'advice';

/** 批注: what somebody says of a place in a file. All notes of a file have parts of the same labels. */
export type Note = {
  readonly number: number;
  readonly at: Place | null; // null: of the whole file
  readonly weight: Weight;
  readonly heading: string; // a few words: how much it weighs
  readonly text: string;
  readonly parts: readonly NotePart[];
};

/** `isAside`: said in small print, several on one line. */
export type NotePart = { readonly label: string; readonly text: string; readonly isAside?: boolean };

/** A note that has found its cell. */
export type CellNote = Note & { readonly sheet: string; readonly cell: string };

/** Whose notes they are. The date stands in the file; a clock is the caller's. */
export type Annotator = { readonly author: string; readonly initials: string; readonly date: Date };

/** A note as the lines of a comment: how much it weighs, what is so, then its parts that say anything. */
export function linesOf({ number, heading, text, parts }: Note): readonly string[] {
  const asides = asidesOf(parts);
  return [`${heading}　第 ${number} 条`, text, ...sayingsOf(parts), ...(asides === '' ? [] : [asides])];
}

/** The parts that say anything, a line each. */
export function sayingsOf(parts: readonly NotePart[]): readonly string[] {
  return parts.filter(({ text, isAside = false }) => text !== '' && !isAside).map(({ label, text }) => `${label}：${text}`);
}

export function asidesOf(parts: readonly NotePart[]): string {
  return parts.filter(({ text, isAside = false }) => text !== '' && isAside).map(({ label, text }) => `${label}：${text}`).join('　');
}

/** The wash of each weight, for paper and screens alike; the heading says it in words. */
export const WASHES: Readonly<Record<Weight, string>> = { error: 'F6D5CF', warning: 'F8E6BC', advice: 'E4E2DB' };
