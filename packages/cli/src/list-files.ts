import { glob, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The files that the words of a command line name: themselves, all that can be read below a folder, all that meet a pattern. */
export async function listFiles(named: readonly string[]): Promise<readonly string[]> {
  const files = await Promise.all(named.map(filesOf));
  return [...new Set(files.flat())];
}

/** What names nothing stays as it was given, so that it is answered with the reason. */
async function filesOf(named: string): Promise<readonly string[]> {
  const found = await stat(named).catch(() => undefined);
  const files = found?.isDirectory() ? await filesBelow(named) : found ? [] : await filesMatching(named);
  return files.length === 0 ? [named] : files.toSorted(inOrder);
}

async function filesMatching(pattern: string): Promise<string[]> {
  const files: string[] = [];
  if (/[*?[{]/.test(pattern)) for await (const file of glob(pattern)) files.push(file);
  return files;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter(entry => entry.isFile() && isReadable(entry.name)).map(entry => join(entry.parentPath, entry.name));
}

/** Word keeps a `~$` file beside each document that is open. */
function isReadable(name: string): boolean {
  return /\.(?:docx?|docm|xlsx?|xlsm|ods|odt|rtf|pdf|html?|csv|txt|md)$/i.test(name) && !/^(?:~\$|\.)/.test(name);
}

const { compare: inOrder } = new Intl.Collator('zh', { numeric: true });
