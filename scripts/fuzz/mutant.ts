import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Random, randomOf } from './random.ts';
import type { Sample } from './samples.ts';

export type Mutant = { readonly name: string; readonly bytes: Uint8Array; readonly made: string };

/** The mutant of one seed: some sample with one to four changes, each where it hurts that kind of file. */
export function mutantOf(samples: readonly [Sample, ...Sample[]], seed: number): Mutant {
  const random = randomOf(seed);
  const { name, bytes } = random.pick(samples);
  let changed = new Uint8Array(bytes);
  const made: string[] = [];
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const [what, change] = random.pick(changesFor(changed));
    changed = change(changed, random);
    made.push(what);
  }
  return { name, bytes: changed, made: `${name}: ${made.join(', ')}` };
}

type Bytes = Uint8Array<ArrayBuffer>;
type Change = readonly [what: string, change: (bytes: Bytes, random: Random) => Bytes];

const ANY: readonly [Change, ...Change[]] = [
  ['bits', flipBits],
  ['bytes', overwrite],
  ['numbers', overwriteNumber],
  ['cut', (bytes, random) => bytes.slice(0, random.below(bytes.length))],
  ['hole', (bytes, random) => splice(bytes, random, () => new Uint8Array())],
  ['repeat', (bytes, random) => splice(bytes, random, part => new Uint8Array([...part, ...part, ...part]))],
];
const ZIPPED: readonly [Change, ...Change[]] = [...ANY, ['directory', breakDirectory], ['part lost', losePart], ['part', changePart], ['part', changePart], ['part', changePart], ['part', changePart]];
const WRITTEN: readonly [Change, ...Change[]] = [...ANY, ['text', changeText], ['text', changeText], ['text', changeText]];

function changesFor(bytes: Uint8Array): readonly [Change, ...Change[]] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return ZIPPED;
  return bytes[0] === 0xd0 || bytes[0] === 0x25 ? ANY : WRITTEN;
}

function flipBits(bytes: Bytes, random: Random): Bytes {
  const changed = bytes.slice();
  for (let left = 1 + random.below(8); left > 0 && changed.length > 0; left -= 1) {
    const at = random.below(changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
  }
  return changed;
}

function overwrite(bytes: Bytes, random: Random): Bytes {
  return splice(bytes, random, part => Uint8Array.from(part.slice(0, 40), () => random.below(256)));
}

/** Lengths, counts and places break at their edges. */
function overwriteNumber(bytes: Bytes, random: Random): Bytes {
  if (bytes.length < 8) return bytes;
  const changed = bytes.slice();
  new DataView(changed.buffer).setUint32(random.below(changed.length - 4), random.pick([0, 1, 0x7f, 0xff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff]), true);
  return changed;
}

function splice(bytes: Bytes, random: Random, replace: (part: Bytes) => Bytes): Bytes {
  const begin = random.below(bytes.length + 1);
  const end = Math.min(bytes.length, begin + random.below(random.pick([4, 40, 400, 4_000])));
  return new Uint8Array(Buffer.concat([bytes.slice(0, begin), replace(bytes.slice(begin, end)), bytes.slice(end)]));
}

function breakDirectory(bytes: Bytes, random: Random): Bytes {
  const begin = Buffer.from(bytes.buffer).indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  if (begin < 0) return bytes;
  return new Uint8Array(Buffer.concat([bytes.slice(0, begin), overwriteNumber(bytes.slice(begin), random)]));
}

function losePart(bytes: Bytes, random: Random): Bytes {
  return rezip(bytes, parts => parts.delete([...parts.keys()][random.below(parts.size)] ?? ''));
}

function changePart(bytes: Bytes, random: Random): Bytes {
  return rezip(bytes, parts => {
    const texts = [...parts.keys()].filter(name => /\.(?:xml|rels)$/.test(name));
    const name = texts[random.below(texts.length)];
    const content = name === undefined ? undefined : parts.get(name);
    if (name !== undefined && content) parts.set(name, new Uint8Array(random.below(8) === 0 ? flipBits(content, random) : changeText(content, random)));
  });
}

const LARGEST_PART = 2 ** 25; // a broken directory may promise gigabytes, and the mutants are made here, not in a thread

function rezip(bytes: Bytes, change: (parts: Map<string, Bytes>) => unknown): Bytes {
  try {
    const parts = new Map(Object.entries(unzipSync(bytes, { filter: ({ originalSize }) => originalSize < LARGEST_PART })).map(([name, content]) => [name, new Uint8Array(content)]));
    change(parts);
    return new Uint8Array(zipSync(Object.fromEntries(parts), { level: 1 }));
  } catch {
    return bytes; // an earlier change has broken it already
  }
}

/** Text and markup: pieces between tags, lines and tabs are lost, doubled, swapped, nested, or replaced by what is odd. */
function changeText(bytes: Bytes, random: Random): Bytes {
  const pieces = strFromU8(bytes, true).split(/(?=<)|(?<=>)|(?<=[\n\t])/);
  const at = random.below(pieces.length);
  const run = pieces.slice(at, at + 1 + random.below(random.pick([2, 20, 200])));
  switch (random.below(6)) {
    case 0: pieces.splice(at, run.length); break;
    case 1: pieces.splice(at, 0, ...run); break;
    case 2: pieces.splice(random.below(pieces.length), 0, ...pieces.splice(at, run.length)); break;
    case 3: pieces.splice(at, 0, ...Array.from({ length: random.pick([3, 50, 500]) }, () => run.slice(0, 4).join(''))); break;
    case 4: pieces.splice(at, 1, (pieces[at] ?? '').replace(/\d+/, random.pick(NUMBERS))); break;
    default: pieces.splice(at, 0, random.pick(ODD));
  }
  return new Uint8Array(strToU8(pieces.join(''), true));
}

const NUMBERS: readonly [string, ...string[]] = ['0', '-1', '65535', '16384', '1048577', '2147483648', '999999999999', '1e308', 'NaN', ''];
const ODD: readonly [string, ...string[]] = ['<', '>', '&', '"', '\'', '\t', '\n', '\0', '\uffff', '<!--', '<![CDATA[', ']]>', '<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '&#0;', '</w:tbl>', '<w:tbl>', '</table>', '<table>', '<td rowspan=99999 colspan=99999>', '%', '≥', '（', '2020年', '１２３', '10%', '指标1:'];
