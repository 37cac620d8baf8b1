import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolvePolicy } from '../law/resolve-policy.ts';
import { percent } from '../law/share.ts';
import { judgePlan } from './judge-plan.ts';
import { parseSpendingPlan } from './spending-plan.ts';

const hebei = resolvePolicy('HEBEI');
const plan = (march: string | null, june: string | null, october: string | null, december: string | null) => parseSpendingPlan({ 3: march, 6: june, 10: october, 12: december });

describe('支出计划', () => {
  test.each<[string, Parameters<typeof plan>, readonly string[]]>([
    //                          3月底    6月底   10月底   12月底
    ['even',                   ['20.00', '40.00', '80.00', '100.00'], []],
    ['with signs',             ['20%',   '40％',  '80%',   '100%'],   []],
    ['done by June',           ['50',    '100',   '100',   '100'],    []],
    ['begins with nothing',    ['0',     '40',    '80',    '100'],    []],
    ['stops at 80',            ['20',    '40',    '60',    '80'],     ['ends-short']],
    ['a blank in June',        ['20',    '',      '80',    '100'],    ['hole blank 6']],
    ['no June at all',         ['20',    null,    '80',    '100'],    ['hole absent 6']],
    ['June in words',          ['20',    '一半',  '80',    '100'],    ['hole unclear 6']],
    ['blank at the end',       ['20',    '40',    '80',    ''],       ['hole blank 12', 'ends-short']],
    ['falls',                  ['20',    '60',    '40',    '90'],     ['falls 6–10', 'ends-short']],
    ['nothing for a while',    ['20',    '20',    '70',    '100'],    ['flat 3–6']],
    ['all at the end',         ['0',     '10',    '30',    '100'],    ['back-loaded 10–12']],
    ['half at the end',        ['20',    '40',    '50',    '100'],    []],
    ['more than all',          ['20',    '40',    '80',    '110'],    ['above-whole']],
    ['no plan at all',         ['',      '',      '',      ''],       ['hole blank 3', 'hole blank 6', 'hole blank 10', 'hole blank 12']],
  ])('%s', (_case, shares, found) => {
    expect(judgePlan(plan(...shares), hebei).map(say)).toEqual(found);
  });

  test('a month that the policy does not plan for is named', () => {
    const judged = judgePlan(parseSpendingPlan({ 3: '20', 6: '40', 9: '60', 10: '80', 12: '100' }), hebei);
    expect(judged).toEqual([{ kind: 'other-month', point: { month: 9, field: 'plan.9', share: percent(60) } }]);
  });

  test('what is missing at the end and left to the end comes with its share', () => {
    expect(judgePlan(plan('0', '10', '20', '80'), hebei)).toMatchObject([{ kind: 'ends-short', missing: percent(20) }, { kind: 'back-loaded', share: percent(60) }]);
  });

  test.each(['-5', '33.333', '约20', '99999999999'])('“%s” is no share', printed => {
    expect(plan(printed, null, null, null).points[0]?.share).toEqual({ kind: 'unclear', printed });
  });

  test('growing shares that end at all of it neither fall nor end short', () => {
    const shares = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 3, maxLength: 3 }).map(parts => parts.toSorted((a, b) => a - b).map(part => String(part / 100)));
    fc.assert(fc.property(shares, ([march = '', june = '', october = '']) => {
      const kinds = judgePlan(plan(march, june, october, '100'), hebei).map(({ kind }) => kind);
      expect(kinds.filter(kind => kind !== 'flat' && kind !== 'back-loaded')).toEqual([]);
    }));
  });

  test('a plan that goes down anywhere is seen', () => {
    const shares = fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 })).filter(([a, b]) => a !== b);
    fc.assert(fc.property(shares, ([a, b]) => {
      const judged = judgePlan(plan('0', String(Math.max(a, b) / 100), String(Math.min(a, b) / 100), '100'), hebei);
      expect(judged.map(({ kind }) => kind)).toContain('falls');
    }));
  });
});

function say(judgement: ReturnType<typeof judgePlan>[number]): string {
  switch (judgement.kind) {
    case 'hole': return `hole ${judgement.why} ${judgement.month}`;
    case 'falls': case 'flat': case 'back-loaded': return `${judgement.kind} ${judgement.from.month}–${judgement.to.month}`;
    case 'above-whole': case 'ends-short': case 'other-month': return judgement.kind;
  }
}
