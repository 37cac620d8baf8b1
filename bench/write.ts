// What it costs to write one 自评表 in every format, warm, in processor time (other work on the machine does not count), and whether
// memory stays where it is over many: `node scripts/run.mjs bench/write.ts`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Paper, writeDocx, writeHtml, writePdf, writeXlsx } from '@hengji/document';
import { paperOf } from '@hengji/forms';
import type { SelfEvaluationDraft } from '@hengji/model';

const WARM = 200;
const ROUNDS = 300;
const BATCH = 10_000;
const WRITERS: Readonly<Record<string, (paper: Paper) => unknown>> = { docx: writeDocx, xlsx: writeXlsx, pdf: writePdf, html: writeHtml };

const SAMPLE = join(import.meta.dirname, '../samples/self-evaluation-translation-fee/draft.docx.json');
const [draft] = (JSON.parse(readFileSync(SAMPLE, 'utf8')) as { readonly value: readonly [SelfEvaluationDraft] }).value; // our own file: the shape is held by `npm run samples`

for (const [format, write] of Object.entries(WRITERS)) {
  await writeMany(write, WARM);
  report(`one 自评表 as ${format}`, `${(await writeMany(write, ROUNDS) / ROUNDS).toFixed(1)} ms`);
}
for (const [format, write] of Object.entries(WRITERS)) {
  await writeMany(write, BATCH / 10);
  const before = memory();
  await writeMany(write, BATCH);
  report(`${BATCH.toLocaleString('en')} forms as ${format}`, `${memory()} MB, after the first tenth of them ${before} MB`);
}

/** No two alike, from the draft to the file; nothing is kept. Milliseconds of the processor. */
async function writeMany(write: (paper: Paper) => unknown, count: number): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < count; index += 1) await write(paperOf({ ...draft, project: { ...draft.project, name: `翻译费 ${index}` } }));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function memory(): number {
  return Math.round(process.memoryUsage.rss() / 2 ** 20);
}

function report(what: string, figure: string): void {
  process.stdout.write(`${what.padEnd(32)}${figure}\n`);
}
