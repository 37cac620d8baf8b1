import type { Align, Orientation } from '@hengji/document';
import type { SheetKind } from '@hengji/model';

/** A label and the field that stands beside it. `year`, `department.name`, `project.code` and `project.name` are the draft's own. */
export type Blank = { readonly label: string; readonly key: string; readonly others?: readonly string[] }; // `others`: how else forms word the label

export type ListColumn = Blank & { readonly width: number; readonly align?: Align };

/** What an official form is made of, from top to bottom. Pairs, boxes and lists that follow each other share one table. */
export type SheetPart =
  | { readonly kind: 'line'; readonly left?: Blank; readonly right?: Blank } // outside the table, at both ends of a line
  | { readonly kind: 'pairs'; readonly rows: readonly (readonly Blank[])[] } // each row of the table: label, value, label, value
  | { readonly kind: 'box'; readonly blank: Blank; readonly lines: number } // a text of several lines; `lines`: the room it has at least
  | { readonly kind: 'list'; readonly key: string; readonly lead?: string; readonly numbered: boolean; readonly columns: readonly ListColumn[] }
  | { readonly kind: 'chapter'; readonly number: string; readonly title: string; readonly key: string; readonly others?: readonly string[] }
  | { readonly kind: 'signatures'; readonly labels: readonly string[] }; // persons sign on paper

/** 一种表: its fixed words in their order. Recogniser and paper both stand on them. */
export type SheetForm<K extends SheetKind = SheetKind> = {
  readonly kind: K;
  readonly title: string;
  readonly titled: RegExp; // how the same form is called elsewhere, without blanks
  readonly orientation: Orientation;
  readonly basis: string | null; // the document that prescribes the layout; `null`: our own, in the manner of what offices use
  readonly parts: readonly SheetPart[];
};

/** The keys that are a draft's own, whatever its form. */
export const OWN_KEYS: ReadonlySet<string> = new Set(['year', 'department.code', 'department.name', 'project.code', 'project.name']);

/** Every label of a part that a field stands beside. */
export function blanksOf(part: SheetPart): readonly Blank[] {
  switch (part.kind) {
    case 'line':  return [part.left, part.right].filter(blank => blank !== undefined);
    case 'pairs': return part.rows.flat();
    case 'box':   return [part.blank];
    case 'list': case 'chapter': case 'signatures': return [];
  }
}
