import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '@hengji/model';

/** The checkout that is written to; all paths are below its root. */
export type Tree = {
  has(path: string): boolean;
  read(path: string): string;
  list(folder: string): readonly string[]; // a folder that is not there holds nothing
  /** All of the files or none: what was written before one that cannot be is put back. */
  write(texts: Readonly<Record<string, string>>): void;
};

export function openTree(root: string): Tree {
  const has = (path: string) => existsSync(join(root, path));
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return {
    has,
    read,
    list: folder => (has(folder) ? readdirSync(join(root, folder)) : []),
    write(texts) {
      const undo: (() => void)[] = [];
      try {
        for (const [path, text] of Object.entries(texts)) {
          const file = join(root, path);
          const before = has(path) ? read(path) : undefined;
          mkdirSync(dirname(file), { recursive: true });
          undo.unshift(() => (before === undefined ? rmSync(file, { force: true }) : writeFileSync(file, before)));
          writeFileSync(file, text);
        }
      } catch (cause) {
        for (const step of undo) step();
        throw new Refusal('usage', `没有写成，已经还原：${cause instanceof Error ? cause.message : String(cause)}。`, { cause });
      }
    },
  };
}
