import { z } from 'zod';

/** How every refusal is answered. `message` says what, where and what to do, in the words of the screen. */
export const RefusalAnswer = z.object({ code: z.string(), message: z.string() });
export type RefusalAnswer = z.infer<typeof RefusalAnswer>;
