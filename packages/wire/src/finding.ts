import { z } from 'zod';

const Article = z.object({ document: z.string(), clause: z.string(), verified: z.boolean() });

export const Finding = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'advice']),
  field: z.string(),
  where: z.string().nullable(), // the place in the imported file, in words
  record: z.string(),
  quote: z.string(),
  message: z.string(),
  why: z.string(),
  basis: z.array(Article.extend({ said: z.string() })),
  remedy: z.string(),
});
export type Finding = z.infer<typeof Finding>;

export const AuditReport = z.object({
  policy: z.string(),
  findings: z.array(Finding),
  passed: z.array(z.object({ rule: z.string(), title: z.string() })),
  notChecked: z.array(z.object({ rule: z.string(), title: z.string(), reason: z.string() })),
});
export type AuditReport = z.infer<typeof AuditReport>;
