import { expect, test } from 'vitest';
import { parseDate } from './parse-date.ts';
import { plainText } from './plain-text.ts';

test.each([
  //                operator  year   month day   part
  ['2022 年底前',     'by',     2022,  12,   null, 'end'],
  ['12月底前',        'by',     null,  12,   null, 'end'],
  ['年底前完成',      'by',     null,  12,   null, 'end'],
  ['2022年12月31日之前', 'before', 2022, 12, 31,   null],
  ['2022-12-31',      'at',     2022,  12,   31,   null],
  ['2022.6.30前',     'before', 2022,  6,    30,   null],
  ['2022/6/30',       'at',     2022,  6,    30,   null],
  ['2月29日前',       'before', null,  2,    29,   null],
  ['6月',             'at',     null,  6,    null, null],
  ['6月前',           'before', null,  6,    null, null],
  ['６月中旬',         'at',     null,  6,    null, 'middle'],
  ['3月初',           'at',     null,  3,    null, 'early'],
  ['2024年2月底',     'at',     2024,  2,    null, 'end'],
  ['2022年',          'at',     2022,  null, null, null],
  ['2022年度内',      'by',     2022,  null, null, null],
  ['≤2022年6月',      'by',     2022,  6,    null, null],
  ['不晚于11月15日',  'by',     null,  11,   15,   null],
  ['截至2022年10月末', 'by',    2022,  10,   null, 'end'],
  ['上半年',          'by',     null,  6,    null, 'end'],
  ['2022年第三季度末', 'by',    2022,  9,    null, 'end'],
  ['年内',            'by',     null,  12,   null, 'end'],
] as const)('reads the date %s', (text, operator, year, month, day, part) => {
  expect(parseDate(plainText(text))).toMatchObject({ operator, date: { year, month, day, part } });
});

test.each([
  ['no such day',              '2022年2月30日'],
  ['no leap year',             '2022年2月29日'],
  ['no such month',            '13月底前'],
  ['a duration',               '3年'],
  ['months, or the month',     '≤6月'],
  ['an amount, or a month',    '2022.12'],
  ['its beginning or its end', '上半年前'],
  ['a day of no month',        '15日前'],
  ['a value follows',          '2022年完成3次'],
  ['denied',                   '2022年底前未完成'],
  ['words',                    '按月支付'],
])('no date: %s, %s', (_case, text) => {
  expect(parseDate(plainText(text))).toBeUndefined();
});
