import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { FileCheck } from '../files/check-files.ts';

type Part = 'file' | 'check' | 'result.json' | 'outline.json';

/** The file as it came, and what was made of it. */
export function partOf(folder: string, position: number, part: Part): string {
  return join(folder, `${position}.${part}`);
}

/** Whoever reads a part meanwhile has the old one or the new one, never half of it. */
export async function keepPart(folder: string, position: number, part: Part, content: string | Uint8Array): Promise<void> {
  const path = partOf(folder, position, part);
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, content, { mode: 0o600 });
  await rename(draft, path);
}

export async function keepCheck(folder: string, position: number, check: FileCheck): Promise<void> {
  await keepPart(folder, position, 'check', serialize(check));
}

export async function getCheck(folder: string, position: number): Promise<FileCheck> {
  return deserialize(await readFile(partOf(folder, position, 'check'))); // what keepCheck wrote
}

/** All that there is of a file, also what a worker that was ended had begun to write. */
export async function removeParts(folder: string, position: number): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(names.filter(name => name.startsWith(`${position}.`)).map(name => rm(join(folder, name), { force: true })));
}
