import { z } from 'zod';

export const Health = z.object({ state: z.literal('ready') });
