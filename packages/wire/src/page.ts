import { z } from 'zod';

/** Which part of a list, newest first; `before`: the last id of the page before. */
export const Page = z.object({ limit: z.coerce.number().int().min(1).max(200).default(50), before: z.uuid().exactOptional() });
