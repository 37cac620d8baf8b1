import { expect, test } from 'vitest';
import { findConflicts } from './told-against-told.ts';

test.each([
  //                               goal                   result                            conflicts
  ['equal',                        '培训讲解员 30 人',       '实际培训讲解员 30 人',               []],
  ['short',                        '培训讲解员 30 人',       '实际培训讲解员 8 人',                [['30 人', '8 人', true]]],
  ['more than promised',           '培训讲解员 30 人',       '实际培训讲解员 35 人',               [['30 人', '35 人', false]]],
  ['less of what was to be little', '讲解投诉低于 5 件',      '讲解投诉 2 件',                    [['低于 5 件', '2 件', false]]],
  ['another thing',                '培训讲解员 30 人',       '慰问老党员 8 人',                   []],
  ['another unit',                 '培训讲解员 30 人',       '培训讲解员 3 次',                   []],
  ['two that fit',                 '培训讲解员 30 人',       '春季培训讲解员 8 人，秋季培训讲解员 22 人', []],
] as const)('compares what was promised with what is told: %s', (_case, goal, result, expected) => {
  expect(findConflicts(goal, result).map(({ promised, told, isShort }) => [promised, told, isShort])).toEqual(expected);
});
