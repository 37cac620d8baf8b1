import { z } from 'zod';

export const JournalEntry = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  deed: z.string(),
  by: z.string().nullable(), // login; null: no person did it
  subject: z.string(), // kind and id
  sealed: z.boolean(),
});

/** `sealedUpTo`: the newest of these entries that the hash chain holds. */
export const JournalAnswer = z.object({ entries: z.array(JournalEntry), sealedUpTo: z.uuid().nullable() });
export type JournalAnswer = z.infer<typeof JournalAnswer>;
