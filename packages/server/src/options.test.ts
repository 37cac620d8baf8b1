import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test.each([
  [undefined, 7400],
  ['',        7400],
  ['7461',    7461],
  ['0',       0],
  ['65535',   65_535],
])('HENGJI_PORT=%j is port %i', (printed, port) => {
  expect(readOptions({ HENGJI_PORT: printed }).port).toBe(port);
});

test.each([' ', '-1', '65536', '7400.5', '0x1d24', '7e3', '七千四'])('HENGJI_PORT=%j is refused', printed => {
  expect(() => readOptions({ HENGJI_PORT: printed })).toThrow(`HENGJI_PORT 写的是“${printed}”`);
});

test.each([
  [undefined, true],
  ['',        true],
  ['on',      true],
  ['off',     false],
])('HENGJI_CHECKUP=%j: strangers may have files checked: %j', (printed, hasCheckups) => {
  expect(readOptions({ HENGJI_CHECKUP: printed }).hasCheckups).toBe(hasCheckups);
});

test.each(['no', '0', 'OFF'])('HENGJI_CHECKUP=%j is refused: whoever wanted it off must not find it on', printed => {
  expect(() => readOptions({ HENGJI_CHECKUP: printed })).toThrow(`HENGJI_CHECKUP 写的是“${printed}”`);
});
