import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { checkFile, readFile } from '@hengji/actions/files';
import kinds from '../packages/audit/test/kinds.json' with { type: 'json' };
import { figures, loadTruth as loadAuditTruth, scoreAudit } from './score/score-audit.mjs';
import { loadTruth, scoreRead } from './score/score-read.mjs';

const PUBLISHED = join(import.meta.dirname, '../samples/published');

/** How exactly the published samples are read and judged today, in percent with two decimals. The names are those of `floors.json`. */
export async function measureAccuracy(): Promise<Readonly<Record<string, number>>> {
  return { ...await measureReading(), ...await measureAudit() };
}

/** By kind of form and by format: a form of a kind we do not read yet counts as wrong, cell for cell. */
async function measureReading(): Promise<Record<string, number>> {
  const measured: Record<string, number> = {};
  for (const [folder, truthFolder] of [['documents', 'truth'], ['office', 'office/truth']] as const) {
    for (const [extension, files] of Map.groupBy(namesIn(folder), name => extname(name).slice(1))) {
      const read = { files: await Promise.all(files.map(async file => ({ file, ...await readFile(bytesOf(folder, file), file) }))) };
      if (read.files.every(({ refusal }) => refusal?.code === 'format-needs-office')) continue; // no LibreOffice on this machine: said by the refusal, not measured
      for (const kind of ['targets', 'evaluations', 'budgets']) {
        const truth = loadTruth([join(PUBLISHED, truthFolder)], [kind]);
        if (truth.length === 0) continue;
        const { cells } = scoreRead(read, truth);
        measured[`read ${extension} ${kind}`] = percent(cells.filter(({ right }) => right).length, cells.length);
      }
    }
  }
  return measured;
}

async function measureAudit(): Promise<Record<string, number>> {
  const files = await Promise.all(namesIn('documents').map(async file => {
    const { checks } = await checkFile(bytesOf('documents', file), file);
    return { file, findings: checks.flatMap(({ report }) => report.findings) };
  }));
  const score = figures(scoreAudit({ files }, kinds, loadAuditTruth([join(PUBLISHED, 'truth')])));
  return Object.fromEntries(Object.entries(score).map(([name, [part, whole]]) => [`audit ${name}`, percent(part, whole)]));
}

function namesIn(folder: string): string[] {
  return readdirSync(join(PUBLISHED, folder), { withFileTypes: true }).filter(entry => entry.isFile()).map(({ name }) => name);
}

function bytesOf(folder: string, file: string): Uint8Array {
  return readFileSync(join(PUBLISHED, folder, file));
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((10_000 * part) / whole) / 100; // a floor never flatters
}
