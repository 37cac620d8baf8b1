import { expect, test } from 'vitest';
import { fen } from '../fen.ts';
import { points } from '../points.ts';
import { draftOf } from './cases/published-form.ts';
import { parseSelfEvaluation } from './parse-self-evaluation.ts';

const DRAFT = draftOf({
  name: '翻译费', year: 2020, planned: '4', arrived: '', executed: '约3.9', progress: null, completion: '完成预算目标',
  groups: [['产出指标', '40分']], rows: [['产出指标', '数量指标', '翻译数量', '4', '6', '']],
  execution: { target: '>=95%', actual: '98.5%', points: '10', score: '10' }, total: '100',
});
const { money, progress, completion, groups, indicators, execution, total } = parseSelfEvaluation(DRAFT);

test('types each cell with the field it stands in: a value, blank, absent and unclear are four things', () => {
  expect(money.planned).toEqual({ field: 'budget.planned', cell: { kind: 'value', value: fen(4_000_000), printed: '4' } });
  expect(money.arrived).toEqual({ field: 'budget.arrived', cell: { kind: 'blank' } });
  expect(money.executed).toEqual({ field: 'budget.executed', cell: { kind: 'unclear', printed: '约3.9' } });
  expect(money.other.executed).toEqual({ field: 'budget.other.executed', cell: { kind: 'absent' } });
  expect(money.fiscal.planned.field).toBe('budget.fiscal.planned');
  expect(total).toEqual({ field: 'total', cell: { kind: 'value', value: points('100'), printed: '100' } });
});

test('types an indicator with its target, its actual, its direction and its place in the tree', () => {
  expect(indicators).toMatchObject([{
    field: 'indicators.0', name: '翻译数量', dimension: 'output', aspect: 'quantity', target: { kind: 'quantity', operator: 'none' }, actual: { kind: 'quantity' },
    direction: { direction: 'more-is-better', sure: 'likely' }, points: { kind: 'absent' }, score: { field: 'indicators.0.score', cell: { kind: 'blank' } },
  }]);
  expect(groups).toEqual([{ field: 'groups.0', level1: '产出指标', points: { kind: 'value', value: points('40'), printed: '40分' } }]);
});

test('reads shares as shares, and keeps what is none', () => {
  expect(execution).toMatchObject({ target: { kind: 'quantity', operator: '>=' }, points: { field: 'executionRate.points' }, score: { field: 'executionRate.score' } });
  expect([progress.kind, completion.kind]).toEqual(['unfilled', 'words']);
});

test.each([
  ['元',   400,       true],
  ['万元', 4_000_000, true],
  [null,   4_000_000, false],
  ['块钱', 4_000_000, false],
] as const)('counts money in the unit the form prints, else in 万元 and says so: %s', (unit, amount, isUnitPrinted) => {
  const { money } = parseSelfEvaluation({ ...DRAFT, budget: { ...DRAFT.budget, unit } });
  expect([money.planned.cell, money.isUnitPrinted]).toEqual([{ kind: 'value', value: fen(amount), printed: '4' }, isUnitPrinted]);
});

test('a form without the row of 预算执行率 has none', () => {
  expect(parseSelfEvaluation({ ...DRAFT, executionRate: null }).execution).toBeNull();
});
