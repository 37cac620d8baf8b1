import { expect, test } from 'vitest';
import { areAlike, bareText, isWithin } from './text-likeness.ts';

test.each([
  //                       text             bare
  ['a unit in brackets',   '讲解场次（场）',  '讲解场次'],
  ['marks and blanks',     ' 市民、企业 满意。', '市民企业满意'],
  ['full width',           '４Ａ级景区',      '4A级景区'],
] as const)('takes off what says nothing: %s', (_case, text, bare) => expect(bareText(text)).toBe(bare));

test.each([
  //                            one            other                share  alike
  ['only empty words differ',   '更换灯具数量',  '当年更换的灯具总数',  1,     true],
  ['half is the same',          '安全培训',      '安全检查',          0.5,   true],
  ['half is not enough',        '安全培训',      '安全检查',          0.6,   false],
  ['each character once',       '人人',          '人',               0.67,  false],
  ['one is far longer',         '培训',          '培训讲解员和保洁员',  0.5,   false],
  ['nothing to compare',        '（次）',        '（场）',            0.1,   false],
] as const)('compares by characters: %s', (_case, one, other, share, alike) => {
  expect([areAlike(one, other, share), areAlike(other, one, share)]).toEqual([alike, alike]);
});

test.each([
  ['参训人数',   '外地参训人数', true],
  ['外地参训人数', '参训人数',   true],
  ['报名个数',   '到场个数',   false],
] as const)('tells whether %s and %s differ by additions alone', (one, other, expected) => expect(isWithin(one, other)).toBe(expected));
