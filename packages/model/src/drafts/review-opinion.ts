import type { Printed } from '../cell.ts';
import type { Field, Place, Span } from '../place.ts';

/** 审核意见书: what a review found, as the letter that goes back to the preparer. What a person fills in by hand stands blank. */
export type ReviewOpinion = {
  readonly kind: 'review-opinion';
  readonly span: Span | null;
  readonly year: number | null; // of the documents looked at
  readonly department: { readonly code: Printed; readonly name: Printed }; // to whom it goes
  readonly files: readonly ReviewedFile[];
  readonly findings: readonly OpinedFinding[];
  readonly passed: readonly { readonly title: string; readonly forms: string }[]; // by rule; on how many forms
  readonly notChecked: readonly { readonly title: string; readonly reason: string; readonly records: string }[];
  readonly deadline: Printed;
  readonly reviewer: Printed;
  readonly date: Printed;
  readonly places: Readonly<Record<Field, Place>>;
};

/** `result`: how many findings of each severity, or why the file was not looked at. */
export type ReviewedFile = { readonly name: string; readonly forms: string; readonly policy: string; readonly result: string };

/** A finding in words. `file`: the order of its file among those looked at; `number`: that of its note in the marked file. */
export type OpinedFinding = {
  readonly file: string;
  readonly record: string;
  readonly number: string;
  readonly severity: string;
  readonly place: string;
  readonly quote: string;
  readonly message: string;
  readonly why: string;
  readonly basis: string;
  readonly remedy: string;
};
