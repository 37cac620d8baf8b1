import { z } from 'zod';
import { AuditReport } from './finding.ts';
import { line } from './line.ts';
import { Page } from './page.ts';
import { Paper } from './paper.ts';

export const EvaluationKey = z.object({ evaluation: z.uuid() });

/** One line of the list of forms. Points and money as printed; counts of findings by severity. */
export const EvaluationLine = z.object({
  id: z.uuid(),
  year: z.int(),
  project: z.object({ code: z.string().nullable(), name: z.string().nullable() }),
  unit: z.string(),
  total: z.string().nullable(),
  counts: z.object({ error: z.int(), warning: z.int(), advice: z.int() }),
  importedAt: z.iso.datetime(),
});
export type EvaluationLine = z.infer<typeof EvaluationLine>;

export const EvaluationList = z.object({ evaluations: z.array(EvaluationLine) });

export const EvaluationQuery = Page.extend({ year: z.coerce.number().int().min(1990).max(2100).exactOptional() });

/** 一张自评表: the form as it prints, and what the audit says of it. */
export const EvaluationAnswer = z.object({
  id: z.uuid(),
  year: z.int(),
  version: z.int(),
  edition: z.string(),
  project: z.object({ code: z.string().nullable(), name: z.string().nullable() }),
  source: z.object({ name: z.string(), format: z.string(), digest: z.string(), importedAt: z.iso.datetime(), importedBy: z.string() }),
  doubts: z.array(z.object({ where: z.string(), message: z.string() })),
  paper: Paper,
  report: AuditReport,
});
export type EvaluationAnswer = z.infer<typeof EvaluationAnswer>;

/** What became of an uploaded file: a form each, in document order. `proposal` asks a person which project a form without a code belongs to. */
export const ImportAnswer = z.object({
  forms: z.array(z.discriminatedUnion('state', [
    z.object({ state: z.literal('imported'), position: z.int(), evaluation: z.uuid(), isNew: z.boolean() }),
    z.object({
      state: z.literal('proposed'), position: z.int(), name: z.string(),
      candidates: z.array(z.object({ project: z.uuid(), name: z.string(), code: z.string().nullable(), reason: z.string() })),
    }),
  ])),
  doubts: z.array(z.object({ where: z.string(), message: z.string() })),
});
export type ImportAnswer = z.infer<typeof ImportAnswer>;

/** `matches`: for the form at a position, the project it belongs to, or `new`; sent as JSON in the query because the body is the file. */
export const ImportQuery = z.object({ name: line(255), matches: z.string().max(10_000).exactOptional() });
export const ImportMatches = z.record(z.string().regex(/^\d+$/), z.union([z.uuid(), z.literal('new')]));
export type ImportMatches = z.infer<typeof ImportMatches>;
