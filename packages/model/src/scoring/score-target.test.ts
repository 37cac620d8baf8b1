import { expect, test } from 'vitest';
import { directionOf } from '../indicators/direction-of.ts';
import type { Aspect, Dimension } from '../indicators/indicator.ts';
import { percent } from '../law/share.ts';
import { points, printPoints } from '../points.ts';
import { parseActual } from '../targets/parse-actual.ts';
import { parseTarget } from '../targets/parse-target.ts';
import type { Target } from '../targets/target.ts';
import { rulesWith } from './rules-for-tests.ts';
import { scoreTarget } from './score-target.ts';
import type { ScoringRules } from './scoring-rules.ts';

function score(printedTarget: string, printedActual: string, { aspect = 'quantity', dimension = 'output', rules = rulesWith() }: { readonly aspect?: Aspect | 'unknown'; readonly dimension?: Dimension; readonly rules?: ScoringRules } = {}) {
  const target = parseTarget(printedTarget);
  const actual = parseActual(printedActual, target);
  const scoring = scoreTarget(points('10'), { target, actual, dimension, direction: directionOf({ target, aspect, name: '完成情况' }), year: 2022 }, rules);
  return scoring.kind === 'scored' ? printPoints(scoring.earned) : scoring.kind;
}

test.each([
  //                                      target               actual       answer
  ['at least',                            '≥20个',             '15个',      '7.5'],
  ['at most',                             '≤50天',             '100天',     '5'],
  ['more than',                           '>20个',             '10个',      '5'],
  ['equal',                               '=12次',             '9次',       '7.5'],
  ['no operator',                         '15册',              '14',        '9.33'],
  ['one in another unit of its measure',  '≥2万元',            '10000元',   '5'],
  ['another measure',                     '≥2万元',            '3次',       'needs-judgement'],
  ['a bare zero is reached by zero',      '0',                 '0',         '10'],
  ['a bare zero is missed by more',       '0',                 '2',         '0'],
  ['an actual of zero',                   '≥20个',             '0',         '0'],
  ['a blank actual is no zero',           '≥20个',             '',          'unknown'],
  ['a dash is no zero',                   '≥20个',             '——',        'unknown'],
  ['a blank target',                      '',                  '3个',       'unknown'],
  ['a target that cannot be read',        '石财外[2021]18号',  '3个',       'unknown'],
  ['words for a number',                  '≥20个',             '基本完成',  'needs-judgement'],
  ['a bound that is surely enough',       '≥90%',              '95%以上',   '10'],
  ['a bound that may not be',             '≥90%',              '80%以上',   'needs-judgement'],
  ['a bound on the other side',           '≥90%',              '≤95%',      'needs-judgement'],
  ['about as many, and that many',        '20家左右',          '20家',      '10'],
  ['about as many, and fewer',            '20家左右',          '19家',      'needs-judgement'],
  ['an actual of about',                  '≥20家',             '约25家',    'needs-judgement'],
  ['within a range',                      '3-5个',             '4个',       '10'],
  ['within a range, without unit',        '3-5个',             '4',         '10'],
  ['outside a range',                     '3-5个',             '6个',       'needs-judgement'],
  ['on time',                             '2022年底前',        '2022年11月','10'],
  ['compared with last year',             '同比增加',          '120个',     'needs-judgement'],
  ['several in one cell',                 '≥3次，≥100人',      '3次，90人', 'needs-judgement'],
  ['a number for a date',                 '2022年底前',        '3次',       'needs-judgement'],
  ['about as many as a range wants',      '3-5个',             '约4个',     'needs-judgement'],
  ['both halves told',                    '上半年完成5批次，下半年完成6批次', '5批次，6批次', '10'],
  ['both halves told, one of them roughly', '上半年完成5批次，下半年完成6批次', '5批次，约6批次', 'needs-judgement'],
  ['one figure for both halves',          '上半年完成5批次，下半年完成6批次', '11批次', 'needs-judgement'],
  ['words for a range',                   '3-5个',             '若干',      'needs-judgement'],
  ['words',                               '工作效能提升',      '工作效能提升', 'needs-judgement'],
] as const)('%s', (_case, target, actual, answer) => {
  expect(score(target, actual)).toBe(answer);
});

test.each([
  //                                       scale            expected  actual    answer
  ['yes',                                  '显著/非显著',   '显著',   '显著',   '10'],
  ['no',                                   '显著/非显著',   '显著',   '非显著', '0'],
  ['a word that is not on the scale',      '显著/非显著',   '显著',   '较好',   'needs-judgement'],
  ['only the scale was printed',           '显著/非显著',   null,     '显著',   'needs-judgement'],
  ['there is something between best and worst', '显著/一般/不显著', '显著', '一般', 'needs-judgement'],
] as const)('a scale of two words is yes or no: %s', (_case, printed, expected, found, answer) => {
  const target: Target = { kind: 'graded', scale: printed.split('/'), expected, orBetter: false, number: null, printed };
  const direction = directionOf({ target, aspect: 'social', name: '' });
  const scoring = scoreTarget(points('10'), { target, actual: parseActual(found, target), dimension: 'benefit', direction, year: null }, rulesWith());
  expect(scoring.kind === 'scored' ? printPoints(scoring.earned) : scoring.kind).toBe(answer);
});

test('satisfaction goes by steps, other rows by the pass line, where the policy says so', () => {
  const rules = rulesWith({
    quantitativeRule: 'pass-line', passLine: percent(60),
    satisfactionRule: 'steps', satisfactionSteps: [{ from: percent(90), earns: percent(100) }, { from: percent(80), earns: percent(80) }],
  });
  expect(score('≥95%', '85%', { dimension: 'satisfaction', aspect: 'served', rules })).toBe('8');
  expect(score('≥95%', '约85%', { dimension: 'satisfaction', aspect: 'served', rules })).toBe('needs-judgement');
  expect(score('≥100%', '80%', { rules })).toBe('5');
});

test('without an operator a number whose direction nobody can tell is for a person', () => {
  expect(score('20', '15', { aspect: 'unknown' })).toBe('needs-judgement');
  expect(score('20', '20', { aspect: 'unknown' })).toBe('10');
});

test('numbers too long to be computed exactly are refused, not guessed', () => {
  expect(score('≥123456789012345', '1')).toBe('unknown');
});
