import { expect, test } from 'vitest';
import { decimal } from '../decimal.ts';
import { fen } from '../fen.ts';
import { percent } from '../law/share.ts';
import { points } from '../points.ts';
import { parseTarget } from '../targets/parse-target.ts';
import { aligned } from './aligned-for-tests.ts';
import { rulesWith } from './rules-for-tests.ts';
import { sayFormula, sayTrace } from './say-trace.ts';
import type { Scoring } from './score.ts';
import { scoreDate } from './score-date.ts';
import { scoreExact } from './score-exact.ts';
import { scoreExecution } from './score-execution.ts';
import { scorePassLine } from './score-pass-line.ts';
import { scoreRange } from './score-range.ts';
import { scoreRatio } from './score-ratio.ts';
import { scoreSteps } from './score-steps.ts';
import { scoreThresholds } from './score-thresholds.ts';
import { scoreYesNo } from './score-yes-no.ts';

const TEN = points('10');
const rules = rulesWith({ passLine: percent(60), satisfactionSteps: [{ from: percent(80), earns: percent(80) }] });
const money = { budget: fen(5_360_000), executed: fen(2_800_000), target: decimal(95, 2) };
const quantity = (text: string) => {
  const target = parseTarget(text);
  if (target.kind !== 'quantity') throw new Error('this is a quantity');
  return target.quantity;
};
const halves = parseTarget('上半年完成5批次为合格，下半年完成6批次为合格');
const day = (month: number) => ({ year: 2022, month, day: null, part: null });

const say = (scoring: Scoring) => (scoring.kind === 'scored' ? sayFormula(scoring.trace) : scoring.reason);

test.each([
  [scoreRatio(points('20'), 'more', aligned('300', '150'), rules),                                   '150 ÷ 300 × 20 = 10.00'],
  [scoreRatio(TEN, 'more', aligned('20', '25'), rules),                                              '25 不少于指标值 20，得满分 10.00'],
  [scoreRatio(TEN, 'less', aligned('50', '40'), rules),                                              '40 不多于指标值 50，得满分 10.00'],
  [scoreRatio(TEN, 'less', aligned('50', '80'), rules),                                              '50 ÷ 80 × 10 = 6.25'],
  [scoreRatio(TEN, 'more', aligned('0', '-1'), rules),                                               '-1 没有达到 0，得 0.00'],
  [scoreRatio(TEN, 'more', aligned('10', '18'), rulesWith({ overAchievementRule: 'cut' })),          '超过指标值的部分按口径扣减：5 ÷ 10 × 10 = 5.00'],
  [scorePassLine(TEN, 'more', aligned('50', '40'), rules),                                           '扣除及格线后：10 ÷ 20 × 10 = 5.00'],
  [scorePassLine(TEN, 'more', aligned('50', '20'), rules),                                           '扣除及格线后：（-10，按 0 计） ÷ 20 × 10 = 0.00'],
  [scoreExact(TEN, aligned('12', '9'), rules),                                                       '减去与指标值的距离：9 ÷ 12 × 10 = 7.50'],
  [scoreExact(TEN, aligned('0', '3'), rules),                                                        '减去与指标值的距离：0 ÷ 1 × 10 = 0.00'],
  [scoreExact(TEN, aligned('12', '12'), rules),                                                      '12 等于指标值 12，得满分 10.00'],
  [scoreExact(TEN, aligned('12', '9'), rulesWith({ exactTargetRule: 'all-or-nothing' })),            '9 不等于指标值 12，得 0.00'],
  [scoreSteps(TEN, aligned('95%', '85%'), rules),                                                    '85% 所在的一档得分值的 0.8：0.8 × 10 = 8.00'],
  [scoreRange(TEN, quantity('3个'), quantity('5个'), quantity('4个'), rules),                        '4个 在 3个 到 5个 之间，得满分 10.00'],
  [scoreDate(TEN, 'by', { ...day(12), part: 'end' }, day(11), null, rules),                          '2022年11月完成，不晚于2022年12月底，得满分 10.00'],
  [scoreThresholds(TEN, halves.kind === 'thresholds' ? halves.thresholds : [], [quantity('5批次'), quantity('1批次')], rules), '2 段中 1 段达到：1 ÷ 2 × 10 = 5.00'],
  [scoreYesNo(TEN, true, { expected: '合格', found: '合格' }, rules),                                '指标值“合格”，实际“合格”，得 10.00'],
  [scoreExecution(TEN, money, rules),                                                                '2.8 ÷ 5.36 × 10 = 5.22'],
  [scoreExecution(TEN, money, rulesWith({ executionRule: 'targeted' })),                             '2.8 ÷ 5.092 × 10 = 5.50'],
  [scoreExecution(TEN, { ...money, executed: fen(5_300_000) }, rulesWith({ executionRule: 'full-at-target' })), '5.3 ÷ 5.36 达到预期的 95%，得满分 10.00'],
] as const)('writes the formula out: %#', (scoring, words) => {
  expect(say(scoring)).toBe(words);
});

test('says what was assumed, what to explain, the rounding and the basis', () => {
  const rules = rulesWith();
  const assumed = scoreRatio(TEN, 'more', { ...aligned('3', '2'), assumed: '实际完成值没有印单位，按“册”计' }, rules);
  const over = scoreRatio(TEN, 'more', aligned('3', '7'), rules);
  expect(assumed.kind === 'scored' && sayTrace(assumed.trace)).toMatch(/^2 ÷ 3 × 10 = 6\.67；实际完成值没有印单位，按“册”计；保留两位小数，四舍五入；依据：.+/);
  expect(over.kind === 'scored' && sayTrace(over.trace)).toMatch(/^7 不少于指标值 3，得满分 10\.00；远超指标值，请说明原因：.+；依据：/);
});
