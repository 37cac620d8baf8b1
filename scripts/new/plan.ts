import type { Tree } from './tree.ts';

/** What one `npm run new` writes, by path below the root: new files, changes of the files that list them, and what is left to a person. */
export type Plan = {
  readonly files: Readonly<Record<string, string>>;
  readonly edits: Readonly<Record<string, (text: string) => string>>;
  readonly next: readonly string[];
};

export type Kind = {
  readonly title: string;
  readonly shape: string; // of its name, in words
  readonly pattern: RegExp;
  readonly example: string;
  plan(name: string, tree: Tree): Plan;
};
