import { expect, test } from 'vitest';
import { points, printPoints } from '../points.ts';
import { aligned } from './aligned-for-tests.ts';
import { rulesWith } from './rules-for-tests.ts';
import { scoreRatio } from './score-ratio.ts';

test.each([
  //                                   direction target    actual     earned
  ['reached',                          'more',   '20',     '20',      '10'],
  ['exceeded, no bonus',               'more',   '20',     '35',      '10'],
  ['partly reached',                   'more',   '30',     '20',      '6.67'],
  ['half a hundredth goes up',         'more',   '2000',   '1',       '0.01'],
  ['nothing done',                     'more',   '20',     '0',       '0'],
  ['less than nothing',                'more',   '20',     '-5',      '0'],
  ['decimals of different length',     'more',   '1000',   '1063.87', '10'],
  ['decimals on one side only',        'more',   '7.5',    '3',       '4'],
  ['below a ceiling',                  'less',   '50',     '40',      '10'],
  ['at a ceiling',                     'less',   '50',     '50',      '10'],
  ['twice the ceiling',                'less',   '50',     '100',     '5'],
  ['nothing spent below a ceiling',    'less',   '50',     '0',       '10'],
  ['target 0 and 0 reached',           'less',   '0',      '0',       '10'],
  ['target 0: only 0',                 'less',   '0',      '1',       '0'],
  ['target 0 wanted, 0 reached',       'more',   '0',      '0',       '10'],
  ['target 0 wanted, missed',          'more',   '0',      '-1',      '0'],
  ['negative target reached',          'more',   '-5',     '-3',      '10'],
  ['beyond the safe integers',         'more',   '9007199254740991', '4503599627370495', '5'],
] as const)('scores out of 10: %s', (_case, direction, target, actual, earned) => {
  const score = scoreRatio(points('10'), direction, aligned(target, actual), rulesWith());
  expect(score.kind === 'scored' && printPoints(score.earned)).toBe(earned);
});

test.each([
  ['at least 0 asks for nothing',   'more', '0',  '5'],
  ['a negative target was missed',  'more', '-5', '-8'],
  ['a negative ceiling was passed', 'less', '-5', '-3'],
] as const)('leaves to a person: %s', (_case, direction, target, actual) => {
  expect(scoreRatio(points('10'), direction, aligned(target, actual), rulesWith())).toMatchObject({ kind: 'needs-judgement', from: 0, upTo: 1000 });
});

test.each([
  [0, '20', '7', '4'], [1, '20', '7', '3.5'], [2, '20', '7', '3.5'],
  [0, '3', '2', '7'],  [1, '3', '2', '6.7'],  [2, '3', '2', '6.67'],
] as const)('rounds once by the policy: %s decimals', (decimals, target, actual, earned) => {
  const score = scoreRatio(points('10'), 'more', aligned(target, actual), rulesWith({ rounding: { decimals, mode: 'half-up' } }));
  expect(score.kind === 'scored' && printPoints(score.earned)).toBe(earned);
});

test('keeps what went in, the rounding and the article', () => {
  const rules = rulesWith();
  const inputs = aligned('300', '150');
  expect(scoreRatio(points('20'), 'more', inputs, rules)).toEqual({
    kind: 'scored', earned: points('10'),
    trace: { formula: 'more', inputs, worth: points('20'), part: inputs.actual, of: inputs.target, rounding: rules.rounding.value, basis: rules.quantitativeRule.source, notes: [] },
  });
});
