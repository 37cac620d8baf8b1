import { z } from 'zod';

export const JournalEntry = z.object({
  id: z.uuid(), at: z.iso.datetime(), deed: z.string(), by: z.string(), subject: z.string(), sealed: z.boolean(),
});
export const JournalAnswer = z.object({ entries: z.array(JournalEntry), sealedUpTo: z.string().nullable() });
export type JournalAnswer = z.infer<typeof JournalAnswer>;
