import type { Paper as PaperShape } from '@hengji/document';
import { z } from 'zod';

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const Run = z.object({ text: z.string(), source: z.string().exactOptional() });
const Runs = list(Run);
const Orientation = z.enum(['portrait', 'landscape']);
const Align = z.enum(['left', 'center', 'right', 'justify']);
const Cell = z.object({ runs: Runs, rowSpan: z.int(), columnSpan: z.int(), heading: z.boolean(), align: Align });

/** A paper as `document` knows it, for a screen to set. */
export const Paper = z.object({
  name: z.string(),
  orientation: Orientation,
  blocks: list(z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('heading'), level: z.literal([0, 1, 2, 3]), runs: Runs }),
    z.object({ kind: z.literal('paragraph'), runs: Runs, align: Align, indent: z.boolean() }),
    z.object({ kind: z.literal('ends'), left: Runs, right: Runs }),
    z.object({ kind: z.literal('page'), orientation: Orientation }),
    z.object({ kind: z.literal('table'), widths: list(z.number()), headingRows: z.int(), rows: list(z.object({ cells: list(Cell), template: z.boolean() })) }),
  ])),
}) satisfies z.ZodType<PaperShape>;
export type Paper = z.infer<typeof Paper>;
