import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from './decode.ts';

const SAMPLE = '项目 2020\r\n≥95%';
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const swapped = (text: string) => utf16(text).swap16();

test.each([
  //                         bytes
  ['UTF-8',                  Buffer.from(SAMPLE)],
  ['UTF-8 with a mark',      Buffer.from(`\ufeff${SAMPLE}`)],
  ['UTF-16 with a mark',     utf16(`\ufeff${SAMPLE}`)],
  ['UTF-16 without',         utf16(SAMPLE)],
  ['big-endian with a mark', swapped(`\ufeff${SAMPLE}`)],
  ['big-endian without',     swapped(SAMPLE)],
  ['GB18030',                Buffer.from('cfeec4bf20323032300d0aa1dd393525', 'hex')],
] as const)('reads %s', (_case, bytes) => {
  expect(decodeText(bytes)).toBe(SAMPLE);
});

test('reads the four-byte characters of GB18030', () => {
  expect(decodeText(Buffer.from('b5c495329031', 'hex'))).toBe('的\u{20087}');
});

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
  ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0])],
])('does not take %s for text', (_case, bytes) => {
  expect(decodeText(bytes)).toBeUndefined();
});

test('reads UTF-8 in which a byte broke, and no other encoding for it', () => {
  const long = Buffer.from('各部门应当对照年初目标逐项填写完成情况并说明偏差原因以及改进措施');
  const broken = long.with(30, 0xff);
  expect(decodeText(broken)?.match(/\ufffd+/g)).toHaveLength(1);
  expect(decodeText(broken)?.replace(/\ufffd+/, '年')).toHaveLength(long.length / 3);
  expect(decodeText(long.subarray(0, -1))?.endsWith('措\ufffd')).toBe(true);
  expect(decodeText(Buffer.from('项目').with(4, 0xff)) ?? '').not.toContain('项'); // too short to tell
  expect(decodeText(long.map((byte, index) => (index % 15 === 7 ? 0xff : byte))) ?? '').not.toContain('应当');
});

test('gives back every text that was written as UTF-8', () => {
  const printable = fc.string({ unit: 'grapheme' }).filter(text => !/\p{Cc}|^\ufeff/u.test(text));
  fc.assert(fc.property(printable, text => decodeText(Buffer.from(text)) === text));
});
