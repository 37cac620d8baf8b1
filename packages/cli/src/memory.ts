import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What an earlier call did, by a digest of all it stood on. */
export type Memory = {
  find(digest: string): unknown;
  keep(digest: string, value: unknown): void;
};

/** Kept in a file that only grows, a line a thing done, so that an end in the middle costs no more than the last line. Another version of the program begins anew. */
export function openMemory(file: string, program: string): Memory {
  const head = `${JSON.stringify({ hengji: program })}\n`;
  const [first, ...lines] = linesOf(file);
  const isOurs = `${first}\n` === head;
  const known = new Map(isOurs ? lines.flatMap(parseLine) : []);
  mkdirSync(dirname(file), { recursive: true });
  if (!isOurs) writeFileSync(file, head);
  else if (lines.at(-1) !== '') appendFileSync(file, '\n'); // behind a line that an end tore
  return {
    find(digest) {
      const json = known.get(digest);
      return json === undefined ? undefined : JSON.parse(json);
    },
    keep(digest, value) {
      const json = JSON.stringify(value);
      appendFileSync(file, `${digest} ${json.length} ${json}\n`);
    },
  };
}

export function digestOf(...parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
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
    return []; // nothing was done before
  }
}
