import { expect, test } from 'vitest';
import { contentWords, countShared } from './content-words.ts';

test.each([
  ['pairs of neighbours',            '公共自行车',     ['公共', '共自', '自行', '行车']],
  ['not across marks or digits',     '车站2座，站牌',   ['车站', '站牌']],
  ['none with an empty character',   '车辆的更新',     ['车辆', '更新']],
  ['none that any form has',         '项目工作情况',   ['目工', '作情']],
  ['nothing in one character',       '车',           []],
] as const)('takes the words of a text: %s', (_case, text, words) => {
  expect([...contentWords(text)]).toEqual(words);
});

test.each([
  ['the same thing',   '更新公共自行车', '自行车更新率', 3],
  ['another thing',    '更新公共自行车', '路灯亮灯率',   0],
  ['nothing at all',   '',             '路灯',       0],
] as const)('counts what two texts share: %s', (_case, one, other, shared) => {
  expect([countShared(one, other), countShared(other, one)]).toEqual([shared, shared]);
});
