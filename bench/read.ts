// How fast files are read, beside the bare work each format asks for: `node scripts/run.mjs bench/read.ts [--big]`. Medians of one run.
import { DOMParser, type Node } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '../packages/document/src/index.ts';
import { recogniseDrafts } from '../packages/forms/src/index.ts';
import { writeBigWorkbook } from './big-workbook.ts';

const PUBLISHED = join(import.meta.dirname, '../samples/published');
const HENGJI = join(import.meta.dirname, '../packages/cli/bin/hengji.mjs');
const ROUNDS = 15;

await besideXml('docx', 'sjz-2020-self-evaluations.docx', name => /^word\/(?:document|styles)\.xml$/.test(name));
await besideXml('xlsx', 'sjz-2020-self-evaluations.xlsx', name => /^xl\/.*\.xml$/.test(name));
for (const format of ['xls', 'ods', 'html'] as const) report(`${format}, one file of four forms`, `${(await readMedian(office(`sjz-2020-self-evaluations.${format}`), `a.${format}`)).toFixed(1)} ms`);
await textForms();
await pdfPages();
wholeProcess('documents/sjz-science-park-2020-budget.txt');
wholeProcess('office/sjz-2020-self-evaluations.docx');
if (process.argv.includes('--big')) bigWorkbook();

/** The reader against unzipping the same parts and walking their XML once with the same parser, turn about so that load meets both alike. */
async function besideXml(format: string, file: string, isRead: (part: string) => boolean): Promise<void> {
  const bytes = office(file);
  const bare: number[] = [];
  const read: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await timed(() => Object.values(unzipSync(bytes, { filter: ({ name }) => isRead(name) })).reduce((nodes, part) => nodes + walk(parse(part)), 0)));
    read.push(await timed(() => readDocument(bytes, file)));
  }
  report(`${format} ÷ (unzip + one XML walk)`, `${(median(read) / median(bare)).toFixed(2)}   (${median(read).toFixed(1)} ms ÷ ${median(bare).toFixed(1)} ms)`);
}

function parse(part: Uint8Array): Node {
  return new DOMParser({ onError: () => undefined }).parseFromString(new TextDecoder().decode(part), 'text/xml');
}

function walk(node: Node): number {
  let nodes = 1;
  for (let child = node.firstChild; child; child = child.nextSibling) nodes += walk(child);
  return nodes;
}

/** From bytes to drafts, in one thread. A form must cost no more among many of its file than among few. */
async function textForms(): Promise<void> {
  for (const file of ['sjz-investment-bureau-2020-self-evaluations.txt', 'sjz-science-park-2020-budget.txt', 'chengde-hightech-2020-targets.txt']) {
    for (const copies of [1, 4, 16]) {
      const bytes = Buffer.concat(Array.from({ length: copies }, () => readFileSync(join(PUBLISHED, 'documents', file))));
      let forms = 0;
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(async () => { forms = recogniseDrafts((await readDocument(bytes, file)).value).value.length; }));
      report(`text, ${file.replace('.txt', '')} × ${copies}`, `${Math.round((1000 * forms) / median(times))} forms/s   (${forms} in ${median(times).toFixed(1)} ms)`);
    }
  }
}

async function pdfPages(): Promise<void> {
  const bytes = office('sjz-2020-self-evaluations.pdf');
  const pages = bytes.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 1;
  report('pdf', `${(await readMedian(bytes, 'a.pdf') / pages).toFixed(1)} ms a page   (${pages} pages)`);
}

/** As a person calls it, from the shell's view. */
function wholeProcess(file: string): void {
  const times: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const start = performance.now();
    spawnSync(process.execPath, [HENGJI, 'read', join(PUBLISHED, file), '--json']);
    times.push(performance.now() - start);
  }
  report(`whole process, ${file}`, `${(median(times) / 1000).toFixed(2)} s, slowest ${(Math.max(...times) / 1000).toFixed(2)} s`);
}

function bigWorkbook(): void {
  const folder = mkdtempSync(join(tmpdir(), 'hengji-bench-'));
  const file = join(folder, 'big.xlsx');
  writeBigWorkbook(file, 1_000_000);
  const start = performance.now();
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%M', process.execPath, HENGJI, 'read', file, '--json'], { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  report(`xlsx of a million rows, ${Math.round(statSync(file).size / 2 ** 20)} MB`, `${seconds.toFixed(1)} s, peak ${Math.round(Number(stderr.trim().split('\n').at(-1)) / 1024)} MB`);
  rmSync(folder, { recursive: true });
}

function office(file: string): Buffer {
  return readFileSync(join(PUBLISHED, 'office', file));
}

async function readMedian(bytes: Uint8Array, name: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(() => readDocument(bytes, name)));
  return median(times);
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function report(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(64)}${value}\n`);
}
