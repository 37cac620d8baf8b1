import { open, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Refusal } from '@hengji/model';

/** Lets a file run into its place as it comes, never whole in memory. Answers how many bytes it has; what did not come whole leaves nothing. */
export async function receiveFile(source: Readable, path: string, most: number): Promise<number> {
  try {
    await using file = await open(path, 'w', 0o600);
    await file.writeFile(refuseBeyond(source, most));
    return (await file.stat()).size;
  } catch (cause) {
    await rm(path, { force: true });
    if (cause instanceof Refusal) throw cause;
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOSPC') throw new Refusal('disk-full', '服务器的磁盘满了，文件没有收下。请告诉管理员。', { cause });
    throw new Refusal('request-malformed', '文件没有传完，没有收下。请看网络通不通，再放入一次。', { cause });
  }
}

/** The source itself is not ended when it brings too much: it is also the way by which the refusal goes back. */
async function* refuseBeyond(source: Readable, most: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) { // what comes over HTTP is bytes
    bytes += chunk.length;
    if (bytes > most) throw new Refusal('request-malformed', '传来的文件比登记的大，没有收下。文件可能正在改动，请存好关上，再放入一次。');
    yield chunk;
  }
}
