import { expect, test } from 'vitest';
import { points } from '../points.ts';
import { acceptJudgement } from './accept-judgement.ts';
import { rulesWith } from './rules-for-tests.ts';
import { scoreInWords } from './score-in-words.ts';
import { sayFormula } from './say-trace.ts';

const rules = rulesWith();
const by = '评审记录3';

test.each([
  ['达成年度指标', '16', '20'],
  ['部分达成',     '12', '16'],
  ['未达成',       '0',  '12'],
  ['成效明显',     '0',  '20'],
] as const)('the words of a band say between which points a person judges: %s', (written, from, upTo) => {
  expect(scoreInWords(points('20'), written, rules)).toMatchObject({ from: points(from), upTo: points(upTo) });
});

test('takes the judgement as it was given, with its reason, and never rounds it', () => {
  const asked = scoreInWords(points('20'), '部分达成', rulesWith({ rounding: { decimals: 0, mode: 'half-up' } }));
  const score = acceptJudgement(points('20'), asked, { earned: points('13.33'), reason: '三项做了两项', by }, rules);
  expect(score.earned).toBe(points('13.33'));
  expect(sayFormula(score.trace)).toBe('写的是“部分达成”这一档，档内给多少分由人评定；评定 13.33 分，理由：三项做了两项');
});

test.each([
  ['more than the band gives',  '16.01', '三项做了两项'],
  ['less than the band gives',  '11.99', '三项做了两项'],
  ['no reason',                 '13',    ' '],
] as const)('refuses: %s', (_case, earned, reason) => {
  const asked = scoreInWords(points('20'), '部分达成', rules);
  expect(() => acceptJudgement(points('20'), asked, { earned: points(earned), reason, by }, rules)).toThrow(/^评定/);
});
