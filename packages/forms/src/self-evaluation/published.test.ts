import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument, writeDocx, writePdf, writeXlsx } from '@hengji/document';
import type { Field, SelfEvaluationDraft } from '@hengji/model';
import { expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { selfEvaluationsOf } from '../test-outline.ts';
import { paperOfSelfEvaluation } from './paper.ts';

const PUBLISHED = ['documents/sjz-investment-bureau-2020-self-evaluations.txt', 'office/sjz-2020-self-evaluations.docx', 'office/sjz-2020-self-evaluations.xlsx'];
const WRITERS = { docx: writeDocx, xlsx: writeXlsx, pdf: writePdf } as const;

test.each(PUBLISHED.flatMap(file => (['docx', 'xlsx', 'pdf'] as const).map(format => [file, format] as const)))('the forms of %s say the same when they are printed again as %s', async (file, format) => {
  const published = await readForms(readFileSync(join(import.meta.dirname, '../../../../samples/published', file)), file);
  expect(published.length).toBeGreaterThan(1);
  const again = await Promise.all(published.map(async draft => (await readForms(await WRITERS[format](paperOfSelfEvaluation(draft)), `自评表.${format}`)).map(said)));
  expect(again).toEqual(published.map(draft => [said(draft)]));
}, 60_000);

async function readForms(bytes: Uint8Array, name: string): Promise<readonly SelfEvaluationDraft[]> {
  return selfEvaluationsOf(recogniseDrafts((await readDocument(bytes, name)).value).value);
}

/** Every cell of a draft but where it stood. Persons are not printed again: their places are blank to sign. */
function said(draft: SelfEvaluationDraft): ReadonlyMap<Field, unknown> {
  return new Map(cellsOf({ ...draft, span: null, places: {}, preparer: null, phone: null, indicators: draft.indicators.map(row => ({ ...row, at: null })) }, ''));
}

function cellsOf(value: unknown, path: Field): [Field, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, own]) => cellsOf(own, `${path}.${key}`));
}
