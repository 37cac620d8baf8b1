import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openArchive } from './archive.ts';
import { LIMITS } from './limits.ts';
import { readDocument } from './read-document.ts';

const open = (bytes: Uint8Array, limits = {}) => openArchive(bytes, '包.zip', { ...LIMITS, ...limits });
const TEXT = Array.from({ length: 40_000 }, (_, index) => (index * 7919) % 100_003).join(',');
const packed = Buffer.from(zipSync({ 'a.xml': strToU8(TEXT), 'b.xml': [strToU8(TEXT), { level: 0 }] }));
const directory = packed.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));

test('expands a part whole or piece by piece, packed or stored', () => {
  const archive = open(packed);
  for (const part of ['a.xml', 'b.xml']) {
    expect(Buffer.from(archive.expand(name => name === part).get(part) ?? []).toString()).toBe(TEXT);
    const pieces = [...archive.stream(part)];
    expect(pieces.length).toBeGreaterThan(part === 'a.xml' ? 0 : 1);
    expect(Buffer.concat(pieces).toString()).toBe(TEXT);
  }
  expect([...archive.stream('c.xml')]).toEqual([]);
});

const changed = (at: number, value: number, size: 2 | 4 = 4) => {
  const bytes = Buffer.from(packed);
  if (size === 4) bytes.writeUInt32LE(value, at);
  else bytes.writeUInt16LE(value, at);
  return bytes;
};

test.each([
  //                                        bytes                                           on opening
  ['a larger size than it expands to',      changed(directory + 24, TEXT.length + 7),    false],
  ['a smaller one',                         changed(directory + 24, 900),                    false],
  ['another checksum',                      changed(directory + 16, 1),                      false],
  ['a place that holds no file',            changed(directory + 42, 3),                      true],
  ['a place beyond the end',                changed(directory + 42, 0x7fffffff),             true],
  ['more packed bytes than there are',      changed(directory + 20, 0x7fffffff),             true],
  ['a way of packing nobody uses',          changed(directory + 10, 12, 2),                  true],
  ['more files than it lists',              changed(packed.length - 12, 9, 2),               true],
  ['nothing: it is cut off',                packed.subarray(0, -30),                         true],
])('refuses an archive whose directory says %s', (_case, bytes, onOpening) => {
  const opened = onOpening ? undefined : open(bytes, { ratio: Infinity });
  expect(() => (opened ?? open(bytes)).expand(() => true)).toThrow(expect.objectContaining({ code: 'file-damaged' }));
});

test('holds a streamed part against its promised size too', () => {
  expect(() => [...open(changed(directory + 24, 900)).stream('a.xml')]).toThrow(expect.objectContaining({ code: 'file-damaged' }));
  expect(() => [...open(packed, { streamedBytes: 900 }).stream('a.xml')]).toThrow('工作表解压后超出限度');
});

test('refuses a document type in the first piece of a stream', () => {
  expect(() => [...open(zipSync({ 'a.xml': strToU8(`<!DOCTYPE a>${TEXT}`) })).stream('a.xml')]).toThrow(expect.objectContaining({ code: 'file-hostile' }));
});

test('a directory that calls packed bytes stored is refused at once', async () => {
  const bytes = readFileSync(new URL('../../test/xlsx/stored-that-is-packed.xlsx', import.meta.url));
  await expect(readDocument(bytes, '表.xlsx')).rejects.toMatchObject({ code: 'file-damaged' });
}, 5000);
