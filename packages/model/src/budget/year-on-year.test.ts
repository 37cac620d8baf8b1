import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, cellOf } from '../cell.ts';
import { fen, type Fen, parseFen } from '../fen.ts';
import { compareYears, directionOfChange, parseChangeDirection, sayYearOnYear } from './year-on-year.ts';

const wan = (printed: string | null) => cellOf(printed, text => parseFen(text, '万元'));

test.each([
  ['1850.39', '1394.75', '增加 455.64 万元，增长 32.67%'],
  ['1683.86', '1502.05', '增加 181.81 万元，增长 12.1%'],
  ['3',       '4',       '减少 1 万元，下降 25%'],
  ['6',       '6',       '与上年持平'],
  ['0',       '0',       '与上年持平，都是 0'],
  ['19',      '0',       '增加 19 万元，上年是 0，算不出百分比'],
  ['0',       '19',      '减少 19 万元，下降 100%'],
  ['19',      '',        '没有上年数，说不出增减'],
  ['19',      null,      '没有上年数，说不出增减'],
  [null,      '19',      '没有本年数，说不出增减'],
])('%s after %s: %s', (thisYear, lastYear, said) => {
  expect(sayYearOnYear(compareYears(wan(thisYear), wan(lastYear)), '万元')).toBe(said);
});

test('blank, absent and unclear last years stay apart', () => {
  expect(['', null, '约3'].map(lastYear => compareYears(wan('1'), wan(lastYear)))).toEqual(
    ['blank', 'absent', 'unclear'].map(why => ({ kind: 'unknown', missing: '上年', why })),
  );
});

test.each([
  ['增加',              '增加'],
  ['较上年增长',         '增加'],
  ['减少',              '减少'],
  ['下降',              '减少'],
  ['较上年无变化',       '持平'],
  ['与2019年持平，无增减变化', '持平'],
  ['有增有减',           undefined],
  ['',                  undefined],
])('“%s” says %s', (text, direction) => {
  expect(parseChangeDirection(text)).toBe(direction);
});

test('the word, the amount and the percentage never point different ways', () => {
  const money = fc.oneof(fc.constantFrom(0, 1, 100), fc.integer({ min: 0, max: 10 ** 14 })).map((amount): Cell<Fen> => ({ kind: 'value', value: fen(amount), printed: '' }));
  fc.assert(fc.property(money, money, (thisYear, lastYear) => {
    const change = compareYears(thisYear, lastYear);
    if (change.kind === 'unknown') throw new Error('both years are known');
    const expected = { 增加: 1, 减少: -1, 持平: 0 }[change.direction];
    expect(Math.sign(change.delta)).toBe(expected);
    expect(parseChangeDirection(sayYearOnYear(change, '万元').split('，')[0] ?? '')).toBe(change.direction);
    if (change.kind === 'changed') expect([expected, 0]).toContain(Math.sign(change.percent.digits)); // 0: less than half of a hundredth
    expect(directionOfChange(change.delta)).toBe(change.direction);
  }));
});
