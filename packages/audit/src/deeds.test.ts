import { expect, test } from 'vitest';
import { deedsIn } from './deeds.ts';

test.each([
  ['one a clause',                    '举办书展，开展讲座；印制手册。',      ['举办书展', '开展讲座', '印制手册']],
  ['numbered, with its lead',         '一是全年举办书展。二是按时检查消防。', ['一是全年举办书展', '二是按时检查消防']],
  ['what it is good for is no deed',  '举办书展，提升文化氛围，方便市民。',   ['举办书展']],
  ['grounds are no deed',             '根据市里安排，举办书展。',          ['举办书展']],
  ['marks of a page are no words',    '<p>举办书展</p>',                ['举办书展']],
] as const)('takes from a goal what will be done: %s', (_case, goal, deeds) => {
  expect(deedsIn(goal)).toEqual(deeds);
});
