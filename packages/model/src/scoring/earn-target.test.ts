import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { directionOf } from '../indicators/direction-of.ts';
import { percent } from '../law/share.ts';
import { points } from '../points.ts';
import { parseActual } from '../targets/parse-actual.ts';
import { parseTarget } from '../targets/parse-target.ts';
import { earnTarget } from './earn-target.ts';
import { rulesWith } from './rules-for-tests.ts';
import { scoreTarget } from './score-target.ts';

const POLICIES = [
  rulesWith(),
  rulesWith({ rounding: { decimals: 0, mode: 'half-up' } }),
  rulesWith({ overAchievementRule: 'cut' }),
  rulesWith({ quantitativeRule: 'pass-line', passLine: percent(60) }),
  rulesWith({ satisfactionRule: 'steps', satisfactionSteps: [{ from: percent(90), earns: percent(100) }] }),
];

test('gives the points of the traced score, whatever the row and the policy', () => {
  const number = fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: -3, max: 400 }), fc.float({ min: 0, max: 100, noNaN: true }).map(value => Number(value.toFixed(2))));
  const operators = fc.constantFrom('≥', '≤', '=', '>', '', '约');
  const units = fc.constantFrom('', '个', '%', '万元');
  fc.assert(fc.property(fc.tuple(operators, number, units), fc.tuple(operators, number, units), fc.constantFrom('output', 'satisfaction'), fc.constantFrom(...POLICIES), (printedTarget, printedActual, dimension, rules) => {
    const target = parseTarget(printedTarget.join(''));
    const actual = parseActual(printedActual.join(''), target);
    const indicator = { target, actual, dimension, direction: directionOf({ target, aspect: 'quantity', name: '' }), year: null } as const;
    const traced = scoreTarget(points('10'), indicator, rules);
    expect(earnTarget(points('10'), indicator, rules)).toBe(traced.kind === 'scored' ? traced.earned : null);
  }), { numRuns: 3_000 });
});
