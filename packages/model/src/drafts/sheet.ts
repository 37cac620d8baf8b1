import type { Printed } from '../cell.ts';
import type { Field, Place, Span } from '../place.ts';
import type { PrintedRow } from './budget-statement.ts';
import type { Presence } from './self-evaluation.ts';

/** Official forms that are labels, lists and chapters and nothing more: 用款申请单, 专家评审表 and its summary, 整改台账, 事前绩效评估报告. */
export type SheetKind = 'payment-request' | 'expert-review' | 'expert-review-summary' | 'rectification' | 'ex-ante-evaluation';

/** What such a form says, by the keys of its form: each kind is data, read and printed by one mechanism. */
export type SheetDraft = { readonly [K in SheetKind]: SheetDraftOf<K> }[SheetKind];

export type SheetDraftOf<K extends SheetKind> = {
  readonly kind: K;
  readonly span: Span | null;
  readonly year: number | null;
  readonly department: { readonly code: Printed; readonly name: Printed };
  readonly project: { readonly code: Printed; readonly name: Printed };
  readonly fields: Readonly<Record<string, Printed>>;
  readonly lists: Readonly<Record<string, readonly PrintedRow[]>>;
  readonly texts: Readonly<Record<string, readonly string[]>>; // a paragraph each
  readonly signatures: Presence; // persons stay out of drafts
  readonly places: Readonly<Record<Field, Place>>;
};
