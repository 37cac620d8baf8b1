import { expect, test } from 'vitest';
import { form } from './form.ts';
import type { Tree } from './tree.ts';

const PAPER = `import { paperOfLetter } from './letter/paper.ts';

export function paperOf(draft: Draft): Paper {
  switch (draft.kind) {
    case 'letter':
      return paperOfLetter(draft);
    case 'memo': case 'note': case 'list':
      throw new Refusal('edition-without-layout');
  }
}
`;

test('a form that could not be printed now is, and the others wait', () => {
  const tree: Tree = { has: () => false, read: () => PAPER, list: () => [], write: () => {} };
  const { edits } = form.plan('note', tree);
  expect(edits['packages/forms/src/paper.ts']?.(PAPER)).toBe(PAPER
    .replace("paper.ts';\n", "paper.ts';\nimport { paperOfNote } from './note/paper.ts';\n")
    .replace("    case 'memo': case 'note': case 'list':", "    case 'note':\n      return paperOfNote(draft);\n    case 'memo': case 'list':"));
  expect(edits['packages/forms/src/recognise.ts']?.("import { recogniseLetters } from './letter/recognise.ts';\n\nconst RECOGNISERS: readonly (() => [])[] = [recogniseLetters];\n"))
    .toBe("import { recogniseLetters } from './letter/recognise.ts';\nimport { recogniseNotes } from './note/recognise.ts';\n\nconst RECOGNISERS: readonly (() => [])[] = [recogniseLetters, recogniseNotes];\n");
});

test('one that is printed already is left alone', () => {
  const tree: Tree = { has: () => false, read: () => PAPER, list: () => [], write: () => {} };
  expect(() => form.plan('letter', tree).edits['packages/forms/src/paper.ts']?.(PAPER)).toThrow('已经有了自己的 paper');
});
