import { strToU8, type Zippable, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FIRST_DAY = new Date(1980, 0, 1); // a zip says when each part was packed (APPNOTE 4.4.6); the first day it can name stands for all

/** Packs the parts of an Office file (ECMA-376 part 2). The same parts give the same bytes, on any machine: which is why not the zlib of Node packs them. */
export function packOffice(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([name, xml]): [string, Zippable[string]] => [name, strToU8(XML + xml)]);
  return zipSync(Object.fromEntries(files), { mtime: FIRST_DAY });
}
