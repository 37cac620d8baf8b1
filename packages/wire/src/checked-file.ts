import type { Outline } from '@hengji/document';
import { z } from 'zod';
import { Place } from './place.ts';

const At = Place.nullable();
const Where = z.string().nullable(); // the place in words

const Related = z.object({ file: z.string().nullable(), position: z.int().nullable(), at: At, where: Where, quote: z.string() });

export const CheckedFinding = z.object({
  id: z.string(), // its address within the result; the same when the file is judged again
  draft: z.int(), // which of `records`
  rule: z.string(),
  title: z.string(),
  severity: z.enum(['error', 'warning', 'advice']),
  field: z.string(),
  at: At,
  span: z.tuple([Place, Place]).nullable(),
  where: Where,
  record: z.string(),
  quote: z.string(),
  message: z.string(),
  why: z.string(),
  basis: z.array(z.string()),
  remedy: z.string(),
  fingerprint: z.string(),
  related: z.array(Related),
});
export type CheckedFinding = z.infer<typeof CheckedFinding>;

/** What `hengji check --json` says of a file, and beside it what a screen wants to say. */
export const CheckedFile = z.object({
  file: z.string(),
  position: z.int(),
  format: z.string(),
  policy: z.string().nullable(),
  drafts: z.int(),
  records: z.array(z.object({ kind: z.string(), record: z.string(), policy: z.string(), at: At, where: Where })),
  findings: z.array(CheckedFinding),
  passed: z.array(z.object({ rule: z.string(), title: z.string(), record: z.string(), at: At })),
  notChecked: z.array(z.object({ rule: z.string(), title: z.string(), record: z.string(), reason: z.string() })),
  suppressed: z.array(z.never()), // a stranger sets nothing aside
  doubts: z.array(z.object({ at: At, where: z.string(), message: z.string() })),
  refusal: z.null(),
});
export type CheckedFile = z.infer<typeof CheckedFile>;

/** The contract of `hengji check --json`, for several files. */
export const CheckAnswer = z.object({
  tool: z.object({ name: z.literal('hengji'), version: z.string() }),
  ruleset: z.object({ version: z.string(), hash: z.string() }),
  files: z.array(CheckedFile),
});
export type CheckAnswer = z.infer<typeof CheckAnswer>;

const OutlineCell = z.object({ row: z.int(), column: z.int(), rowSpan: z.int(), columnSpan: z.int(), text: z.string(), at: Place });

/** The document itself, so that a place in it can be shown. `isCut`: it is longer than a page can hold. */
export const CheckedOutline = z.object({
  format: z.enum(['text', 'docx', 'doc', 'xlsx', 'xls', 'ods', 'pdf', 'html', 'csv']),
  blocks: z.array(z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('paragraph'), text: z.string(), level: z.number().nullable(), at: Place }),
    z.object({ kind: z.literal('grid'), at: Place, rowCount: z.int(), columnCount: z.int(), cells: z.array(OutlineCell) }),
  ])),
  isCut: z.boolean(),
}) satisfies z.ZodType<Outline & { readonly isCut: boolean }>;
export type CheckedOutline = z.infer<typeof CheckedOutline>;
