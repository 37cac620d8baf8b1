import { readDocument, writeDocx, writePdf, writeXlsx } from '@hengji/document';
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

  test('of the cells of drafts printed as pdf no more than five in a thousand read back otherwise', async () => {
    let [cells, wrong] = [0, 0];
    for (const draft of fc.sample(arbitrarySheet(form).map(inFont), { numRuns: 15, seed: 2024 })) {
      const { value } = await readDocument(await writePdf(paperOfSheet(draft)), '表.pdf');
      const [asked, got] = [leavesOf(said(draft)), new Map(recogniseDrafts(value).value.flatMap(read => [...leavesOf({ ...read, span: null, places: {} })]))];
      cells += asked.size;
      wrong += [...asked].filter(([path, text]) => got.get(path) !== text).length;
    }
    expect(wrong / cells).toBeLessThanOrEqual(0.005);
  }, 60_000);

  test('gives no two fields one key, and no label to two fields', () => {
    const labels = form.parts.flatMap(blanksOf);
    expect(new Set(labels.map(({ key }) => key)).size).toBe(labels.length);
    const words = labels.flatMap(({ label, others = [] }) => [label, ...others]);
    expect(new Set(words).size).toBe(words.length);
  });
});

/** With characters beyond the BMP that the packaged fonts hold, in place of two that they do not. */
function inFont<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('𠮷', '𠳐').replaceAll('😀', '𡎚')); // the same shape
}

/** Every text of a value by its path. */
function leavesOf(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, String(value)]]);
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...leavesOf(inner, `${path}.${key}`)]));
}

const said = (draft: SheetDraft) => ({ ...draft, span: null, places: {} });
