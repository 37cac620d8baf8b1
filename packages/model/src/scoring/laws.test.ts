import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDecimals, decimal, multiplyDecimals, type Decimal } from '../decimal.ts';
import { fen } from '../fen.ts';
import type { Figures } from '../law/figures.ts';
import type { Share } from '../law/share.ts';
import { points, type Points } from '../points.ts';
import type { Aligned } from '../quantities/quantity.ts';
import { BARE, PERCENT } from '../quantities/units.ts';
import { capTotal } from './cap-total.ts';
import { earn } from './earn.ts';
import { rulesWith } from './rules-for-tests.ts';
import type { Scoring } from './score.ts';
import { scoreExact } from './score-exact.ts';
import { scoreExecution } from './score-execution.ts';
import { scorePassLine } from './score-pass-line.ts';
import { scoreRatio } from './score-ratio.ts';
import { scoreSteps } from './score-steps.ts';
import { sayTrace } from './say-trace.ts';
import type { ScoringRules } from './scoring-rules.ts';

const share = (min: number, max: number) => fc.integer({ min, max }).map(parts => parts as Share); // any whole ten-thousandths are a share
const worths = fc.integer({ min: 0, max: 100_00 }).map(points);
const numbers = fc.record({ digits: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), scale: fc.integer({ min: 0, max: 6 }) }).map(({ digits, scale }) => decimal(digits, scale));
const positive = numbers.filter(({ digits }) => digits > 0);
const directions = fc.constantFrom('more', 'less');
const units = fc.constantFrom(BARE, PERCENT);
const rounding: fc.Arbitrary<Figures['rounding']> = fc.constantFrom(0, 1, 2).map(decimals => ({ decimals, mode: 'half-up' }));

const rules = fc.record({
  rounding,
  passLine: fc.option(share(0, 9_999)),
  quantitativeRule: fc.constantFrom('ratio', 'pass-line'),
  exactTargetRule: fc.constantFrom('distance', 'all-or-nothing'),
  satisfactionSteps: fc.tuple(share(5_001, 10_000), share(0, 5_000)).map(([from, below]) => [{ from, earns: 10_000 as Share }, { from: below, earns: below }]), // the whole, as a share
  overAchievementWarnAbove: share(10_000, 30_000),
  overAchievementFloor: share(0, 10_000),
  overAchievementRule: fc.constantFrom('ask', 'cut'),
  executionRule: fc.constantFrom('linear', 'targeted', 'full-at-target', 'banded'),
  executionBands: fc.tuple(share(5_001, 10_000), share(1, 5_000), share(0, 5_000), share(5_000, 10_000)).map(([best, next, low, high]) => [
    { from: best, earns: high, earnsUpTo: 10_000 as Share }, { from: next, earns: low, earnsUpTo: high }, // the whole, as a share
  ]),
}).map(values => rulesWith(values));

const withoutCut = rules.map((rules): ScoringRules => ({ ...rules, overAchievementRule: { ...rules.overAchievementRule, value: 'ask' } }));
const inputs = fc.record({ target: numbers, actual: numbers, unit: units, assumed: fc.constant(null) });

const scorings = fc.oneof(
  fc.tuple(worths, directions, inputs, rules).map(([worth, direction, inputs, rules]) => scoreRatio(worth, direction, inputs, rules)),
  fc.tuple(worths, directions, inputs, rules).map(([worth, direction, inputs, rules]) => scorePassLine(worth, direction, inputs, rules)),
  fc.tuple(worths, inputs, rules).map(([worth, inputs, rules]): Scoring => scoreExact(worth, inputs, rules)),
  fc.tuple(worths, inputs, rules).map(([worth, inputs, rules]) => scoreSteps(worth, inputs, rules)),
  fc.tuple(worths, fc.maxSafeNat(), fc.maxSafeNat(), fc.option(share(1, 10_000)), rules).map(([worth, budget, executed, target, rules]) =>
    scoreExecution(worth, { budget: fen(budget % 10 ** 12), executed: fen(executed % 10 ** 12), target: target === null ? null : decimal(target, 4) }, rules)),
);

describe('every score', () => {
  test('is between nothing and its points, whole in hundredths', () => {
    fc.assert(fc.property(scorings, scoring => {
      if (scoring.kind !== 'scored') return;
      expect(Number.isSafeInteger(scoring.earned)).toBe(true);
      expect(scoring.earned).toBeGreaterThanOrEqual(0);
      expect(scoring.earned).toBeLessThanOrEqual(scoring.trace.worth);
    }), { numRuns: 2_000 });
  });

  test('follows from its trace, which says so without NaN', () => {
    fc.assert(fc.property(scorings, scoring => {
      expect(scoring.kind === 'scored' ? sayTrace(scoring.trace) : scoring.reason).not.toMatch(/NaN|undefined|Infinity/);
      if (scoring.kind !== 'scored') return;
      const { worth, part, of, rounding } = scoring.trace;
      expect(earn(worth, part, of, rounding)).toBe(scoring.earned);
    }), { numRuns: 2_000 });
  });
});

type Rule = (worth: Points, direction: 'more' | 'less', inputs: Aligned, rules: ScoringRules) => Scoring;
const RATIO_RULES = [['ratio', scoreRatio], ['pass line', scorePassLine]] as const satisfies readonly (readonly [string, Rule])[];

describe.each(RATIO_RULES)('%s', (_name, score: Rule) => {
  test('more in the direction of the indicator never scores less, unless the policy cuts', () => {
    fc.assert(fc.property(worths, directions, positive, numbers, numbers, withoutCut, (worth, direction, target, a, b, rules) => {
      const [low, high] = compareDecimals(a, b) <= 0 ? [a, b] : [b, a];
      const [worse, better] = direction === 'more' ? [low, high] : [high, low];
      const earned = (actual: Decimal) => earnedOf(score(worth, direction, { target, actual, unit: BARE, assumed: null }, rules));
      expect(earned(better)).toBeGreaterThanOrEqual(earned(worse));
    }), { numRuns: 1_000 });
  });

  test('scaling target and actual together changes nothing', () => {
    fc.assert(fc.property(worths, directions, positive, numbers, positive, rules, (worth, direction, target, actual, factor, rules) => {
      const scaled = { target: multiplyDecimals(target, small(factor)), actual: multiplyDecimals(actual, small(factor)), unit: BARE, assumed: null };
      expect(earnedOf(score(worth, direction, scaled, rules))).toBe(earnedOf(score(worth, direction, { target, actual, unit: BARE, assumed: null }, rules)));
    }), { numRuns: 1_000 });
  });

  test('a target reached earns all, unless the policy cuts', () => {
    fc.assert(fc.property(worths, directions, positive, withoutCut, (worth, direction, target, rules) => {
      expect(earnedOf(score(worth, direction, { target, actual: target, unit: BARE, assumed: null }, rules))).toBe(worth);
    }));
  });
});

describe('execution', () => {
  test('spending more of the same budget never scores less', () => {
    fc.assert(fc.property(worths, fc.integer({ min: 1, max: 10 ** 12 }), fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 10 ** 12 }), fc.option(share(1, 10_000)), rules, (worth, budget, a, b, target, rules) => {
      const earned = (executed: number) => earnedOf(scoreExecution(worth, { budget: fen(budget), executed: fen(executed), target: target === null ? null : decimal(target, 4) }, rules));
      expect(earned(Math.max(a, b))).toBeGreaterThanOrEqual(earned(Math.min(a, b)));
    }), { numRuns: 1_000 });
  });
});

describe('the total', () => {
  test('is the sum of its parts before the caps, and each cap is a line that leads to the next', () => {
    const caps = fc.array(fc.record({ executionBelow: share(0, 10_000), totalAtMost: worths }));
    fc.assert(fc.property(fc.array(worths), fc.integer({ min: 1, max: 10 ** 12 }), fc.integer({ min: 0, max: 10 ** 12 }), caps, (parts, budget, executed, executionCaps) => {
      const total = capTotal(parts, { budget: fen(budget), executed: fen(executed) }, rulesWith({ executionCaps }));
      expect(total.sum).toBe(parts.reduce<number>((sum, part) => sum + part, 0));
      expect(total.caps.map(({ from }) => from)).toEqual([total.sum, ...total.caps.map(({ to }) => to)].slice(0, total.caps.length));
      expect(total.earned).toBe(total.caps.at(-1)?.to ?? total.sum);
      for (const { from, to, totalAtMost } of total.caps) expect(to).toBe(Math.min(from, totalAtMost));
    }));
  });
});

/** What was left to a person earns nothing to compare; both sides of a law leave the same things to a person. */
function earnedOf(scoring: Scoring): number {
  return scoring.kind === 'scored' ? scoring.earned : 0;
}

/** A factor that keeps products within the exact integers. */
function small({ digits }: Decimal): Decimal {
  return decimal((digits % 997) + 1, digits % 3);
}
