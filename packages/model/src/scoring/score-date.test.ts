import { expect, test } from 'vitest';
import { points } from '../points.ts';
import { parseTarget } from '../targets/parse-target.ts';
import { rulesWith } from './rules-for-tests.ts';
import { scoreDate } from './score-date.ts';

test.each([
  //                                      target            actual            year  answer
  ['earlier',                             '2022年底前',     '2022年11月',     null, 'scored'],
  ['on the last day',                     '2022年12月31日', '2022年12月31日', null, 'scored'],
  ['a year taken from the form',          '6月底前',        '5月20日',        2022, 'scored'],
  ['no year anywhere',                    '6月底前',        '5月20日',        null, 'needs-judgement'],
  ['late',                                '2022年6月底前',  '2022年7月1日',   null, 'needs-judgement'],
  ['a year late',                         '2022年底前',     '2023年1月',      null, 'needs-judgement'],
  ['the actual is vaguer than the target','2022年6月10日',  '2022年6月',      null, 'needs-judgement'],
] as const)('on time earns all, the rest is for a person: %s', (_case, target, actual, year, kind) => {
  const [due, done] = [parseTarget(target), parseTarget(actual)];
  if (due.kind !== 'date' || done.kind !== 'date') throw new Error('these are dates');
  const score = scoreDate(points('10'), due.operator, due.date, done.date, year, rulesWith());
  expect(score).toMatchObject(kind === 'scored' ? { kind, earned: points('10') } : { kind });
});

test('strictly before a day is not that day', () => {
  const day = { year: 2022, month: 6, day: 30, part: null };
  expect(scoreDate(points('10'), 'before', day, day, null, rulesWith()).kind).toBe('needs-judgement');
  expect(scoreDate(points('10'), 'before', day, { ...day, day: 29 }, null, rulesWith()).kind).toBe('scored');
});

test.each([
  ['晚于指标值的日期，扣多少分由人评定',   '2022年7月1日'],
  ['两个日期比不出先后，是否按期由人评定', '2022年6月'],
] as const)('says why: %s', (reason, actual) => {
  const [due, done] = [parseTarget('2022年6月10日'), parseTarget(actual)];
  if (due.kind !== 'date' || done.kind !== 'date') throw new Error('these are dates');
  expect(scoreDate(points('10'), due.operator, due.date, done.date, null, rulesWith())).toMatchObject({ reason });
});
