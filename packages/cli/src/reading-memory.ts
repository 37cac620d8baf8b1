import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileReading } from '@hengji/actions/reading';

/** What files said when they were read before, by their bytes and by the program that read them. */
export type ReadingMemory = {
  find(bytes: Uint8Array): FileReading | undefined;
  keep(bytes: Uint8Array, reading: FileReading): void;
};

/**
 * Kept in a file that only grows, a line a reading, so that an end in the middle costs no more than the last line. A refusal is not
 * kept: a file that took too long today is tried again.
 */
export function openReadingMemory(file: string, program: string): ReadingMemory {
  const head = `${JSON.stringify({ hengji: program })}\n`;
  const [first, ...lines] = linesOf(file);
  const isOurs = `${first}\n` === head;
  const known = new Map(isOurs ? lines.flatMap(parseLine) : []);
  mkdirSync(dirname(file), { recursive: true });
  if (!isOurs) writeFileSync(file, head);
  else if (lines.at(-1) !== '') appendFileSync(file, '\n'); // behind a line that an end tore
  return {
    find(bytes) {
      const json = known.get(digestOf(bytes));
      return json === undefined ? undefined : JSON.parse(json) as FileReading; // our own line, and whole
    },
    keep(bytes, reading) {
      if (reading.refusal !== null) return;
      const json = JSON.stringify(reading);
      appendFileSync(file, `${digestOf(bytes)} ${json.length} ${json}\n`);
    },
  };
}

/** By its length one sees whether a line is whole. */
function parseLine(line: string): readonly (readonly [digest: string, json: string])[] {
  const [, digest, length, json] = /^([0-9a-f]{64}) (\d+) (.*)$/.exec(line) ?? [];
  return digest !== undefined && json?.length === Number(length) ? [[digest, json]] : [];
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return []; // nothing was read before
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
