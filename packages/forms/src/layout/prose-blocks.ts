import type { Align, PaperBlock, Run } from '@hengji/document';
import type { PrintedSection } from '@hengji/model';
import { parseNumbered, type NumberStyle } from '../prose/numbering.ts';

export function titleLine(runs: readonly Run[]): PaperBlock {
  return { kind: 'heading', level: 0, runs };
}

export function line(runs: readonly Run[], align: Align): PaperBlock {
  return { kind: 'paragraph', runs, align, indent: false };
}

export function paragraph(runs: readonly Run[]): PaperBlock {
  return { kind: 'paragraph', runs, align: 'justify', indent: true };
}

const LEVELS: Readonly<Record<NumberStyle, 1 | 2 | 3>> = { 'part': 1, 'chinese': 1, 'bracketed-chinese': 2, 'digit': 3, 'bracketed-digit': 3, 'circled': 3 };

/** A chapter as it was read, its number set off as its style asks for (GB/T 9704 7.3.3); one that has lost its number is a chapter all the same. */
export function sectionLine({ number, title }: Pick<PrintedSection, 'number' | 'title'>, source?: string): PaperBlock {
  const style = parseNumbered(`${number}、某`)?.style;
  const runs = [{ text: number === '' ? '' : `${number}${markBehind(number, style, title)}` }, source === undefined ? { text: title } : { text: title, source }];
  return { kind: 'heading', level: style === undefined ? 1 : LEVELS[style], runs: runs.filter(({ text }) => text !== '') };
}

function markBehind(number: string, style: NumberStyle | undefined, title: string): string {
  if (style === 'part') return ' ';
  if (style === 'chinese') return '、';
  return /^\d+$/.test(number) ? (/^\d/.test(title) ? '、' : '.') : '';
}
