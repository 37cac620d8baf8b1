import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellOf } from '../cell.ts';
import { calendarDate } from '../days/calendar-date.ts';
import { decimal, compareDecimals, parseDecimal, printDecimal } from '../decimal.ts';
import { fen, type Fen, parseFen } from '../fen.ts';
import type { Policy } from '../law/policy.ts';
import { resolvePolicy } from '../law/resolve-policy.ts';
import { budgetToExecute, carryOverOf, type ExecutionBase, executionRate, type ProjectMoney } from './execution.ts';
import { type Payment, paymentsBy, sumPayments } from './payment.ts';

const wan = (printed: string | null) => cellOf(printed, text => parseFen(text, '万元'));
const project = (executed: string | null, others: Partial<ProjectMoney> = {}): ProjectMoney => ({
  original: wan('10'), adjustments: [{ date: calendarDate(2022, 6, 30), amount: fen(-2_000_000), reason: '压减' }], carriedIn: wan('2'), arrived: wan('6'), executed: wan(executed), ...others,
});

/** The ministry's policy with another base. */
function policyOf(base: ExecutionBase, ofNothing: 'unknown' | 'zero' = 'unknown'): Pick<Policy, 'figures'> {
  const { figures } = resolvePolicy('MOF-2020');
  return { figures: { ...figures, executionBase: { ...figures.executionBase, value: base }, executionOfNothing: { ...figures.executionOfNothing, value: ofNothing } } };
}

describe('预算执行率', () => {
  test.each([
    ['original',                 '6', '60'],
    ['adjusted',                 '6', '75'],
    ['adjusted-with-carry-over', '6', '60'],
    ['arrived',                  '6', '100'],
    ['adjusted',                 '0', '0'],
    ['adjusted',                 '8.8', '110'],
  ] as const)('against %s, with %s spent: %s%%', (base, executed, percent) => {
    expect(executionRate(project(executed), policyOf(base))).toMatchObject({ kind: 'rate', base, percent: parseDecimal(percent) });
  });

  test.each([
    ['3.94',  '4',      '98.5'],
    ['2.61',  '5',      '52.2'],
    ['51.8',  '200',    '25.9'],
    ['1',     '3',      '33.33'],
  ])('%s of %s is %s%%', (executed, planned, percent) => {
    const rate = executionRate(project(executed, { original: wan(planned) }), policyOf('original'));
    expect(rate.kind === 'rate' && printDecimal(rate.percent)).toBe(percent);
  });

  test.each([
    ['0',  '5',  'base',     'zero'],
    ['-1', '5',  'base',     'negative'],
    ['',   '5',  'base',     'blank'],
    [null, '5',  'base',     'absent'],
    ['若干', '5', 'base',     'unclear'],
    ['5',  '',   'executed', 'blank'],
    ['5',  null, 'executed', 'absent'],
  ] as const)('a budget of “%s” with “%s” spent has no rate: %s is %s', (planned, executed, which, why) => {
    expect(executionRate(project(executed, { original: wan(planned) }), policyOf('original'))).toEqual({ kind: 'no-rate', base: 'original', which, why });
  });

  test('where a policy counts nothing of nothing as zero, it is zero', () => {
    expect(executionRate(project('0', { original: wan('0') }), policyOf('original', 'zero'))).toMatchObject({ kind: 'rate', percent: decimal(0) });
  });

  test('a carry-over the form does not have adds nothing; one left blank makes the base unknown', () => {
    expect(budgetToExecute(project('1', { carriedIn: wan(null) }), 'adjusted-with-carry-over')).toMatchObject({ value: 8_000_000 });
    expect(budgetToExecute(project('1', { carriedIn: wan('') }), 'adjusted-with-carry-over')).toEqual({ kind: 'blank' });
  });
});

test.each([
  ['4.5',  { kind: 'value', value: 5_500_000 }],
  ['10',   { kind: 'value', value: 0 }],
  ['10.5', { kind: 'value', value: -500_000 }],
  ['',     { kind: 'blank' }],
])('after spending “%s” of 10 is left %o', (executed, left) => {
  expect(carryOverOf(project(executed))).toMatchObject(left);
});

describe('支付', () => {
  const payments: readonly Payment[] = [
    { date: calendarDate(2022, 3, 31), amount: fen(300), voucher: '1' },
    { date: calendarDate(2022, 4, 1),  amount: fen(200), voucher: '2' },
    { date: calendarDate(2022, 5, 9),  amount: fen(-50), voucher: '3' },
  ];

  test.each([
    [calendarDate(2022, 3, 30), 0],
    [calendarDate(2022, 3, 31), 300],
    [calendarDate(2022, 4, 30), 500],
    [calendarDate(2022, 12, 31), 450],
  ])('by %o they come to %i 分', (day, sum) => {
    expect(sumPayments(paymentsBy(day, payments))).toBe(sum);
  });
});

describe('laws', () => {
  const money = fc.integer({ min: 0, max: 10 ** 14 }).map(fen);
  const cells = fc.oneof(money.map(amount => ({ kind: 'value', value: amount, printed: '' }) as const), fc.constant({ kind: 'blank' } as const), fc.constant({ kind: 'absent' } as const));
  const bases = fc.constantFrom<ExecutionBase>('original', 'adjusted', 'arrived', 'adjusted-with-carry-over');
  const adjustments = fc.array(fc.record({ date: fc.constant(calendarDate(2022, 6, 1)), amount: fc.integer({ min: -(10 ** 13), max: 10 ** 13 }).map(fen), reason: fc.constant('') }), { maxLength: 3 });
  const projects = fc.record({ original: cells, adjustments, carriedIn: cells, arrived: cells, executed: cells });

  test('a rate is a number or is not there', () => {
    fc.assert(fc.property(projects, bases, fc.constantFrom('unknown', 'zero'), (project, base, ofNothing) => {
      const rate = executionRate(project, policyOf(base, ofNothing));
      if (rate.kind === 'rate') expect(Number.isSafeInteger(rate.percent.digits)).toBe(true);
      else expect(rate.why).toMatch(/blank|absent|unclear|zero|negative/);
    }));
  });

  test('another payment never lowers the rate', () => {
    const payments = (amounts: readonly Fen[]): readonly Payment[] => amounts.map((amount, index) => ({ date: calendarDate(2022, 1, 1), amount, voucher: String(index) }));
    fc.assert(fc.property(projects, bases, fc.array(money, { maxLength: 5 }), money, (project, base, paid, next) => {
      const rateOf = (amounts: readonly Fen[]) => executionRate({ ...project, executed: { kind: 'value', value: sumPayments(payments(amounts)), printed: '' } }, policyOf(base));
      const [before, after] = [rateOf(paid), rateOf([...paid, next])];
      expect(after.kind).toBe(before.kind);
      if (before.kind === 'rate' && after.kind === 'rate') expect(compareDecimals(after.percent, before.percent)).not.toBe(-1);
    }));
  });
});
