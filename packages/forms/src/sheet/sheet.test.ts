import { readDocument, writeDocx, writeXlsx } from '@hengji/document';
import type { SheetDraft } from '@hengji/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { arbitrarySheet } from './arbitrary-sheet.ts';
import { blanksOf } from './form.ts';
import { SHEET_FORMS } from './forms.ts';
import { paperOfSheet } from './paper.ts';

describe.each(SHEET_FORMS.map(form => [form.title, form] as const))('%s', (_title, form) => {
  test.each([
    ['docx', writeDocx],
    ['xlsx', writeXlsx],
  ] as const)('a draft printed as %s reads back as the same draft and as nothing else', async (format, write) => {
    await fc.assert(fc.asyncProperty(arbitrarySheet(form), async draft => {
      const { value } = await readDocument(await write(paperOfSheet(draft)), `表.${format}`);
      expect(recogniseDrafts(value).value.map(read => ({ ...read, span: null, places: {} }))).toEqual([said(draft)]);
    }), { numRuns: 40, interruptAfterTimeLimit: 15_000 });
  });

  test('gives no two fields one key, and no label to two fields', () => {
    const labels = form.parts.flatMap(blanksOf);
    expect(new Set(labels.map(({ key }) => key)).size).toBe(labels.length);
    const words = labels.flatMap(({ label, others = [] }) => [label, ...others]);
    expect(new Set(words).size).toBe(words.length);
  });
});

const said = (draft: SheetDraft) => ({ ...draft, span: null, places: {} });
