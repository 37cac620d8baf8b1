import { rename, rm, writeFile } from 'node:fs/promises';
import { Refusal } from '@hengji/model';

/** Writes a file whole or not at all: what stood there before stays until the new content is complete. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await writeWholeWith(file, draft => writeFile(draft, content));
}

/** The same for a file that is written piece by piece. */
export async function writeWholeWith(file: string, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await write(draft);
    await rename(draft, file);
  } catch (cause) {
    await rm(draft, { force: true });
    if (cause instanceof Refusal) throw cause;
    if (!(cause instanceof Error && 'code' in cause && 'syscall' in cause)) throw cause; // a mistake of ours
    throw new Refusal('file-unreadable', `${file}：写不进去（${String(cause.code)}）。请核对文件夹是否存在、有没有写的权限。`, { cause });
  }
}
