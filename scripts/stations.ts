import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { policyOf } from '@hengji/actions/files';
import { audit } from '@hengji/audit';
import { type Outline, readDocument, writeDocx, writeHtml, writeXlsx } from '@hengji/document';
import { paperOf, recogniseDrafts } from '@hengji/forms';
import { type AuditReport, type Draft, type Reading, sayArticle, sayPlace } from '@hengji/model';

export const SAMPLES = join(import.meta.dirname, '../samples');

/** The cases: every folder of `samples/` with an original in it. */
export function sampleCases(): string[] {
  return readdirSync(SAMPLES, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name).filter(name => readdirSync(join(SAMPLES, name)).some(isOriginal));
}

/** What the code makes of a case at every station of the way, by file name. */
export async function stationsOf(name: string): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const folder = join(SAMPLES, name);
  const stations = new Map<string, string | Uint8Array>();
  let drafts: readonly Draft[] = [];
  for (const original of readdirSync(folder).filter(isOriginal).sort()) {
    const { value: outline } = await readDocument(readFileSync(join(folder, original)), original);
    stations.set(`grid.${extname(original).slice(1)}.txt`, printOutline(outline));
    const reading = recogniseDrafts(outline);
    drafts = reading.value;
    stations.set(`draft.${extname(original).slice(1)}.json`, printReading(reading));
    stations.set(`findings.${extname(original).slice(1)}.txt`, drafts.map(draft => printReport(audit(draft, policyOf(draft)))).join('\n'));
  }
  for (const [index, draft] of drafts.entries()) {
    const paper = paperOf(draft);
    const suffix = drafts.length === 1 ? '' : `-${index + 1}`;
    stations.set(`reissued${suffix}.html`, writeHtml(paper));
    stations.set(`reissued${suffix}.docx`, await writeDocx(paper));
    stations.set(`reissued${suffix}.xlsx`, await writeXlsx(paper));
  }
  return stations;
}

function isOriginal(file: string): boolean {
  return file.startsWith('original.');
}

/** Paragraphs as lines, tables as rows of cells; a merged cell says how far it reaches. */
function printOutline({ blocks }: Outline): string {
  return blocks.map(block => {
    if (block.kind === 'paragraph') return `${sayPlace(block.at)}${block.level === null ? '' : ` [${block.level}]`}  ${block.text}`;
    const rows = Map.groupBy(block.cells, ({ row }) => row);
    return [...rows].map(([row, cells]) => `${sayPlace(cells[0]?.at ?? block.at)} (${row})  ${cells.map(cell => `${spans(cell)}${cell.text.replaceAll('\n', '⏎')}`).join(' | ')}`).join('\n');
  }).join('\n') + '\n';
}

function spans({ column, rowSpan, columnSpan }: { readonly column: number; readonly rowSpan: number; readonly columnSpan: number }): string {
  return rowSpan === 1 && columnSpan === 1 ? '' : `[${column} ${rowSpan}×${columnSpan}]`;
}

function printReading(reading: Reading<readonly Draft[]>): string {
  return `${JSON.stringify(reading, null, 2)}\n`;
}

function printReport({ findings, passed, notChecked }: AuditReport): string {
  return [
    ...findings.map(({ severity, rule, field, at, quote, message, remedy, why, basis }) =>
      [`${severity} ${rule}`, `  ${at ? sayPlace(at) : '—'} · ${field}${quote === '' ? '' : ` · “${quote}”`}`, `  ${message}`, `  ${remedy}`, `  ${why}`, `  ${basis.map(sayArticle).join('；')}`].join('\n')),
    ...passed.map(({ rule }) => `passed ${rule}`),
    ...notChecked.map(({ rule, reason }) => `not checked ${rule}: ${reason}`),
  ].join('\n') + '\n';
}
