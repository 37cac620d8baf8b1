import { expect, test } from 'vitest';
import { rules } from '../../test-check.ts';
import { findRules } from './find-rules.ts';

test.each([
  ['nothing asked',                  '  ',            ['weights-total', 'target-without-unit', 'retired']],
  ['a word of the title',            '合计',          ['weights-total']],
  ['a word of an example',           '没有单位',      ['target-without-unit']],
  ['a number as it is cited',        '财预〔2020〕10号', ['weights-total', 'target-without-unit', 'retired']],
  ['brackets as one types them',     '财预[2020]10',  ['weights-total', 'target-without-unit', 'retired']],
  ['full-width letters',             'ＷＥＩＧＨＴＳ',    ['weights-total']],
  ['every word must stand in it',    '合计 单位',     []],
  ['in any order',                   '100 分值',      ['weights-total']],
] as const)('%s', (_case, asked, found) => {
  expect(findRules(rules.rules, asked).map(({ id }) => id)).toEqual(found);
});
