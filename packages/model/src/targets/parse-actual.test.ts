import { expect, test } from 'vitest';
import { printQuantity } from '../quantities/quantity.ts';
import { parseActual } from './parse-actual.ts';
import { parseTarget } from './parse-target.ts';

test.each([
  //                          target      actual      quantity  where the unit comes from
  ['prints its own unit',     '45本',     '45本',     '45册',   'print'],
  ['takes the target’s unit', '15册',     '14',       '14册',   'target'],
  ['keeps its own',           '95',       '100%',     '100%',   'print'],
  ['neither prints a unit',   '1000',     '1063.87',  '1063.87', 'nowhere'],
  ['the target is words',     '合格',     '3',        '3',      'nowhere'],
  ['zero beside percent',     '≤5%',      '0',        '0%',     'target'],
  ['a percentage without %',  '≥90%',     '98.5',     '98.5%',  'target'],
  ['another unit is left',    '≥295万元', '260元',    '260元',  'print'],
] as const)('reads an actual beside its target: %s', (_case, target, printed, quantity, unitFrom) => {
  const actual = parseActual(printed, parseTarget(target));
  expect(actual).toMatchObject({ kind: 'quantity', unitFrom, printed });
  expect(actual.kind === 'quantity' && printQuantity(actual.quantity)).toBe(quantity);
});

test('a bare fraction beside a percentage is not guessed at', () => {
  expect(parseActual('0.95', parseTarget('≥90%'))).toEqual({ kind: 'unclear', reason: '“0.95”没有单位：是百分之几还是小数，说不准', printed: '0.95' });
});

test.each([
  ['显著/非显著', '非显著', '非显著'],
  ['显著',        '显著',   '显著'],
  ['优良中差',    '良好',   '良'],
  ['有/无',       '无',     '无'], // elsewhere 无 is a cell not filled
  ['是/否',       '是',     '是'],
])('reads words on the scale of the target %s: %s', (target, printed, expected) => {
  expect(parseActual(printed, parseTarget(target))).toMatchObject({ kind: 'graded', scale: (parseTarget(target) as { scale?: unknown }).scale, expected }); // a graded target has a scale
});

test.each([
  ['显著/非显著', '较显著',       'words'],
  ['≥3次',        '工作效能提升', 'words'],
  ['12月底前',    '2022年11月',   'date'],
  ['≥3次',        '',             'unfilled'],
  ['≥3次',        '无',           'unfilled'],
])('beside %s “%s” stays what it is', (target, printed, kind) => {
  expect(parseActual(printed, parseTarget(target))).toMatchObject({ kind, printed });
});
