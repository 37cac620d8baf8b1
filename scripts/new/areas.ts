import { Refusal } from '@hengji/model';
import type { Tree } from './tree.ts';

/** The same words stand for the same areas in every room: those of ARCHITECTURE.md, and folders that are there already. */
export function refuseUnknownArea(tree: Tree, folder: string, area: string): void {
  const [, said = ''] = /the same words stand for the same areas:([^.]*)\./.exec(tree.read('ARCHITECTURE.md')) ?? [];
  const areas = [...said.matchAll(/`([a-z]+)`/g)].map(([, word = '']) => word);
  if (areas.includes(area) || tree.has(`${folder}/${area}`)) return;
  throw new Refusal('usage', `没有“${area}”这个领域。ARCHITECTURE.md 列出的有：${areas.join('、')}。`);
}
