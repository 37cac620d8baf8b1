import type { Place as PlaceShape } from '@hengji/model';
import { z } from 'zod';

const count = z.int().positive();

/** Where something stands in a file, as `model` knows it. */
export const Place = z.union([
  z.strictObject({ line: count }),
  z.strictObject({ paragraph: count }),
  z.strictObject({ table: count, row: count, column: count }),
  z.strictObject({ sheet: z.string(), cell: z.string() }),
  z.strictObject({ row: count, column: count }),
  z.strictObject({ page: count, box: z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly() }),
]) satisfies z.ZodType<PlaceShape>;
