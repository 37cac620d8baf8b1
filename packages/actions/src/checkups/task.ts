import type { Refusal } from '@hengji/model';
import type { OpinionFormat } from '../files/write-opinion.ts';

/** What a worker is asked to do with the files of a check-up; they lie in its folder, and so does what comes of it. */
export type Task =
  | { readonly kind: 'check'; readonly folder: string; readonly position: number; readonly name: string } // reads it, and judges it by itself
  | { readonly kind: 'compare'; readonly folder: string; readonly files: readonly NamedFile[] } // judges once more those that were read, against each other
  | { readonly kind: 'mark'; readonly folder: string; readonly position: number; readonly name: string; readonly date: Date; readonly to: string }
  | { readonly kind: 'write-opinion'; readonly folder: string; readonly files: readonly NamedFile[]; readonly format: OpinionFormat; readonly to: string };

export type NamedFile = { readonly position: number; readonly name: string };

export type Step = { readonly doing: 'reading' | 'judging' };

/** What the rules say of a file, counted. */
export type Tally = {
  readonly policies: readonly string[];
  readonly drafts: number;
  readonly counts: { readonly error: number; readonly warning: number; readonly advice: number; readonly passed: number; readonly notChecked: number };
};

export type Told = { readonly position: number; readonly tally: Tally };

/** What came of a task: files judged, or the name under which a file was written. */
export type Outcome = { readonly told: readonly Told[]; readonly written: string | null };

/** A mistake of ours is told by its place in the program: what it says may quote the file. */
export type TaskAnswer =
  | { readonly step: Step }
  | { readonly done: Outcome }
  | { readonly refusal: Pick<Refusal, 'code' | 'message'> }
  | { readonly mistake: readonly string[] };
