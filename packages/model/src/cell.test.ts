import { expect, test } from 'vitest';
import { cellOf } from './cell.ts';
import { parsePoints } from './points.ts';

test.each([
  [null,   { kind: 'absent' }],
  ['',     { kind: 'blank' }],
  ['　 ',  { kind: 'blank' }],
  ['0',    { kind: 'value', value: 0, printed: '0' }],
  ['10分', { kind: 'value', value: 1_000, printed: '10分' }],
  ['优',   { kind: 'unclear', printed: '优' }],
])('zero, blank, absent and unclear are four things: %j', (printed, cell) => {
  expect(cellOf(printed, parsePoints)).toEqual(cell);
});
