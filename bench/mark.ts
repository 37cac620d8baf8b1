// What it costs to put notes into the user's own file, warm, in processor time (other work on the machine does not count):
// `node scripts/run.mjs bench/mark.ts`. Asked: 30 tables and 200 notes within 300 ms, and no more a note among many.
import { type Note, markDocument, readDocument, writeDocx, writeXlsx, type Paper, type PaperBlock } from '@hengji/document';

const ROUNDS = 9;
const ANNOTATOR = { author: '衡绩', initials: '衡', date: new Date(0) };

for (const [format, write] of [['docx', writeDocx], ['xlsx', writeXlsx]] as const) {
  for (const tables of [15, 30, 60, 120]) {
    const bytes = await write(paperOf(tables));
    const notes = await notesOn(bytes, format, Math.round((tables * 200) / 30));
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = process.cpuUsage();
      await markDocument(bytes, `a.${format}`, notes, ANNOTATOR);
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1000);
    }
    report(`${format}, ${tables} tables, ${notes.length} notes`, `${median(times).toFixed(0)} ms   (first ${(times[0] ?? 0).toFixed(0)} ms; ${Math.round(bytes.length / 1024)} KB)`);
  }
}

/** Forms of 30 rows and 7 columns, as self-evaluations are; no two alike. */
function paperOf(tables: number): Paper {
  const cell = (text: string) => ({ runs: [{ text }], rowSpan: 1, columnSpan: 1, heading: false, align: 'center' as const });
  const blocks = Array.from({ length: tables }, (_, table): PaperBlock[] => [
    { kind: 'heading', level: 1, runs: [{ text: `项目支出绩效自评表 ${table + 1}` }] },
    { kind: 'table', widths: Array.from({ length: 7 }, () => 1), headingRows: 1, rows: Array.from({ length: 30 }, (_, row) => ({ template: false, cells: Array.from({ length: 7 }, (_, column) => cell(`完成第 ${table} 项 ${row} 之 ${column}`)) })) },
  ]);
  return { name: '自评表', orientation: 'portrait', blocks: blocks.flat() };
}

/** Spread evenly over all cells. */
async function notesOn(bytes: Uint8Array, format: string, count: number): Promise<readonly Note[]> {
  const cells = (await readDocument(bytes, `a.${format}`)).value.blocks.flatMap(block => (block.kind === 'grid' ? block.cells : []));
  const part = (label: string, length: number) => ({ label, text: '文'.repeat(length) });
  return Array.from({ length: count }, (_, index): Note => ({
    number: index + 1, at: cells[Math.floor((index * cells.length) / count)]?.at ?? null, weight: 'warning', heading: '▲ 应说明', text: '指标值没有单位。'.repeat(4),
    parts: [part('理由', 40), part('依据', 60), part('改法', 30), part('所在表', 8)],
  }));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function report(what: string, figure: string): void {
  process.stdout.write(`${what.padEnd(36)}${figure}\n`);
}
