import { Refusal } from '@hengji/model';
import type { Checkup, CheckupFile } from './checkup.ts';

/** What strangers may ask of the house, each and together. An office of many people is one address. */
export const BOUNDS = {
  fileBytes: 64 * 2 ** 20,
  filesOfOne: 20,
  checkupsOfAddress: 300,
  bytesOfAddress: 2 ** 30,
  checkups: 2_000,
  bytes: 4 * 2 ** 30,
  waiting: 500,
  keptMinutes: 60,
} as const;

export type Bounds = { readonly [name in keyof typeof BOUNDS]: number };

/** Before a check-up begins. */
export function refuseCheckupBeyond(bounds: Bounds, all: Iterable<Checkup>, address: string, waiting: number): void {
  const checkups = [...all];
  if (waiting >= bounds.waiting) throw new Refusal('checks-full', `排队的文件已有 ${waiting} 个，暂时不再接收。请过几分钟再试。`);
  if (checkups.length >= bounds.checkups) throw new Refusal('checks-full', '这里一小时内做的体检太多，暂时不再接收。请过一会儿再试。');
  if (checkups.filter(checkup => checkup.address === address).length >= bounds.checkupsOfAddress) {
    throw new Refusal('checks-full', '从您这个地址做的体检一小时内太多，暂时不再接收。请过一会儿再试，或先删去看完的体检。');
  }
}

/** Before a file's bytes are taken in. */
export function refuseBytesBeyond(bounds: Bounds, all: Iterable<Checkup>, address: string, file: CheckupFile): void {
  const checkups = [...all];
  if (heldBytes(checkups) + file.bytes > bounds.bytes) throw new Refusal('checks-full', `这里暂时放不下“${file.name}”。请过一会儿再放入。`);
  if (heldBytes(checkups.filter(checkup => checkup.address === address)) + file.bytes > bounds.bytesOfAddress) {
    throw new Refusal('checks-full', `从您这个地址放入的文件太多，放不下“${file.name}”。请先删去看完的体检，或过一会儿再放入。`);
  }
}

/** Why a file is refused before it is sent at all. */
export function refusalOfAnnounced(bounds: Bounds, { name, bytes }: { readonly name: string; readonly bytes: number }, index: number): Refusal | null {
  if (index >= bounds.filesOfOne) return new Refusal('checks-full', `一次最多 ${bounds.filesOfOne} 份，没有接收“${name}”。请看完这几份再放入。`);
  if (bytes > bounds.fileBytes) return new Refusal('file-too-large', `“${name}”超出限度（最多 ${bounds.fileBytes / 2 ** 20} MB），没有接收。请拆分文件，或删去里面的图片再放入。`);
  return null;
}

function heldBytes(checkups: readonly Checkup[]): number {
  return checkups.flatMap(({ files }) => files).reduce((sum, { bytes, state }) => sum + (state === 'awaited' || state === 'cancelled' || state === 'refused' ? 0 : bytes), 0);
}
