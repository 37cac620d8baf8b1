import { headingWords, plain } from '../plain.ts';
import { parseNumbered } from '../prose/numbering.ts';
import { remembered, rememberedOf } from '../remembered.ts';
import { proseOf, type Row } from '../rows.ts';
import { blanksOf, type SheetForm } from './form.ts';
import { SHEET_FORMS } from './forms.ts';

/** A form that is only data, and the row of its title. */
export type FoundSheet = { readonly form: SheetForm; readonly index: number };

const LONGEST_TITLE = 60;
const REACH = 12; // rows below a title, in which something of the form must stand

/** Every title of such a form with something of the form below it: a list of enclosures only names it. */
export const findSheets = rememberedOf((rows: readonly Row[]): readonly FoundSheet[] => rows.flatMap((row, index) => {
  const form = titledForm(proseOf(row)?.text ?? '');
  return form && rows.slice(index + 1, index + 1 + REACH).some(below => saysWordOf(form, below)) ? [{ form, index }] : [];
}));

/** Numbers and sentences are no titles: 2.项目用款申请单 is an item of a list. */
const titledForm = remembered((text: string): SheetForm | undefined => {
  if (text.length > LONGEST_TITLE || !/[表单书账告](?:[（(][^（()）]*[)）])?\s*$/.test(text) || parseNumbered(text)) return undefined;
  const words = plain(text);
  return /[,。;!?]/.test(words) ? undefined : SHEET_FORMS.find(({ title, titled }) => words.endsWith(title) || titled.test(words));
});

function saysWordOf(form: SheetForm, { cells }: Row): boolean {
  const own = wordsOf(form);
  return cells.some(({ text }) => own.has(headingWords(text.split(/[:：]/, 1)[0] ?? '')));
}

/** The labels, column headings and chapters of a form, however they are worded. */
function wordsOf({ parts }: SheetForm): ReadonlySet<string> {
  const named = parts.flatMap(part => {
    switch (part.kind) {
      case 'line': case 'pairs': case 'box': return blanksOf(part).map(({ label, others = [] }) => [label, ...others]);
      case 'list':       return part.columns.map(({ label, others = [] }) => [label, ...others]);
      case 'chapter':    return [[part.title, ...part.others ?? []]];
      case 'signatures': return [];
    }
  });
  return new Set(named.flat().map(headingWords));
}
