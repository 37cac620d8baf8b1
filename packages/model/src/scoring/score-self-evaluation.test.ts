import { describe, expect, test } from 'vitest';
import { draftOf, type PublishedForm } from '../evaluation/cases/published-form.ts';
import { parseSelfEvaluation } from '../evaluation/parse-self-evaluation.ts';
import type { SelfEvaluation } from '../evaluation/self-evaluation.ts';
import { percent } from '../law/share.ts';
import { chosen } from '../law/cited.ts';
import type { Policy } from '../law/policy.ts';
import { resolvePolicy } from '../law/resolve-policy.ts';
import { points } from '../points.ts';
import { explainDifference } from './explain-difference.ts';
import { printScores } from './print-scores.ts';
import { scoreSelfEvaluation } from './score-self-evaluation.ts';

const FORM: PublishedForm = {
  name: '设备购置', year: 2023, planned: '50', arrived: '40', executed: '38', progress: '76%', completion: '92%',
  groups: [['产出指标', '50'], ['效益指标', '30'], ['满意度指标', '10'], ['预算执行率指标', '10']],
  rows: [
    ['产出指标', '数量指标', '购置设备', '≥20台', '18台', '45'],
    ['效益指标', '社会效益指标', '保障教学', '明显改善', '明显改善', '30'],
    ['满意度指标', '服务对象满意度指标', '师生满意度', '≥90%', '95%', '10'],
  ],
  execution: { target: '100%', actual: '76%', points: '', score: '8' }, total: '93',
};
const form = (changes: Partial<PublishedForm> = {}): SelfEvaluation => parseSelfEvaluation(draftOf({ ...FORM, ...changes }));
const mof = resolvePolicy('MOF-2020');
const policyWith = (figures: Partial<Policy['figures']>): Policy => ({ ...mof, figures: { ...mof.figures, ...figures } });
const figure = <T>(value: T) => ({ ...chosen(value, '试'), from: mof.name });
const judged = { 'indicators.1': { earned: points('24'), reason: '有问卷为证', by: '评审记录3' } };

describe('a self-evaluation recomputed', () => {
  test('has a row for each row of the form, ours beside theirs', () => {
    expect(printScores(scoreSelfEvaluation(form(), mof)).indicators.map(({ level3, points, pointsFrom, reported, computed, formula }) => ({ level3, points, pointsFrom, reported, computed, formula }))).toEqual([
      { level3: '购置设备', points: '50', pointsFrom: 'only-row', reported: '45', computed: '45', formula: '18 ÷ 20 × 50 = 45.00' },
      { level3: '保障教学', points: '30', pointsFrom: 'only-row', reported: '30', computed: null, formula: null },
      { level3: '师生满意度', points: '10', pointsFrom: 'only-row', reported: '10', computed: '10', formula: '95 不少于指标值 90，得满分 10.00' },
    ]);
  });

  test('has no total while a row is for a person, and takes the judgement when there is one', () => {
    expect(scoreSelfEvaluation(form(), mof)).toMatchObject({ total: { computed: null }, grade: { reported: '优', computed: null } });
    expect(scoreSelfEvaluation(form(), mof, judged)).toMatchObject({ total: { computed: { sum: points('86.6') } }, grade: { computed: '良' } });
  });

  test('takes the points of 预算执行率 from its own row before those of its group', () => {
    expect(printScores(scoreSelfEvaluation(form(), mof)).executionRate).toMatchObject({ points: '10', computed: '7.6' });
    expect(printScores(scoreSelfEvaluation(form({ execution: { ...FORM.execution, points: '20' } }), mof)).executionRate).toMatchObject({ points: '20', computed: '15.2' });
    expect(printScores(scoreSelfEvaluation(form({ groups: [] }), mof)).executionRate).toMatchObject({ points: null, computed: null, reason: '没有印预算执行率的分值' });
  });

  test('bases the rate on what the policy says', () => {
    expect(printScores(scoreSelfEvaluation(form(), policyWith({ executionBase: figure('arrived') }))).executionRate).toMatchObject({ computed: '9.5' });
  });

  test.each([
    ['a blank amount', form({ executed: '' })],
    ['an unclear amount', form({ executed: '三十八' })],
    ['a budget of zero', form({ planned: '0' })],
  ])('computes no rate from %s', (_case, evaluation) => {
    expect(printScores(scoreSelfEvaluation(evaluation, mof)).executionRate).toMatchObject({ computed: null });
  });

  test('a promise that cannot be read matters only where the score hangs on it', () => {
    const bare = form({ execution: { target: '95', actual: '76', points: '10', score: '8' } });
    expect(printScores(scoreSelfEvaluation(bare, mof)).executionRate).toMatchObject({ computed: '7.6' });
    expect(printScores(scoreSelfEvaluation(bare, resolvePolicy('HEBEI-SJZ-2020'))).executionRate).toMatchObject({ computed: null, reason: '本行预期指标值“95”没有写成百分比，也不是预算数，由人评定' });
  });

  test('a form without the row has no execution, and its total is that of its rows', () => {
    const evaluation: SelfEvaluation = { ...form(), execution: null };
    expect(scoreSelfEvaluation(evaluation, mof, judged)).toMatchObject({ execution: null, total: { computed: { sum: points('79') } } });
  });

  test('says each cap on the total', () => {
    const capped = policyWith({ executionCaps: figure([{ executionBelow: percent(80), totalAtMost: points('79') }]) });
    expect(printScores(scoreSelfEvaluation(form(), capped, judged)).total).toEqual({ reported: '93', computed: '79', caps: ['执行率低于 80%，总分不超过 79'], reason: null });
  });

  test('says what was assumed about a row, and nothing of the kind where the form prints it', () => {
    const reasonOf = (target: string) => printScores(scoreSelfEvaluation(form({ rows: [['产出指标', '数量指标', '购置设备', target, '18台', '45']] }), mof)).indicators[0]?.reason;
    expect([reasonOf('20台'), reasonOf('≥20台')]).toEqual([expect.stringMatching(/^没有印符号/), expect.stringMatching(/^保留两位小数/)]);
  });

  test('reads a day without a year as one of the year of the form', () => {
    const evaluation = form({ rows: [['产出指标', '时效指标', '完成时间', '6月底前', '5月20日', '50']] });
    expect(printScores(scoreSelfEvaluation(evaluation, mof)).indicators).toMatchObject([{ computed: '50', formula: '2023年5月20日完成，不晚于2023年6月底，得满分 50.00' }]);
  });

  test('leaves what the form reports as it is printed', () => {
    const { total, indicators } = printScores(scoreSelfEvaluation(form({ total: '', rows: [['产出指标', '数量指标', '购置设备', '≥20台', '18台', '很好']] }), mof));
    expect([total.reported, indicators[0]?.reported]).toEqual(['', '很好']);
  });
});

test.each([
  //                              target   actual   score  difference
  ['they agree',                  '≥20台', '18台',  '45',   null],
  ['full for a target missed',    '≥20台', '18台',  '50',   '没有达到指标值，给了满分'],
  ['less than full for one met',  '≥20台', '20台',  '48',   '达到了指标值，没有给满分'],
  ['whole points',                '≥30台', '20台',  '33',   '给分取了整数'],
  ['far below the share',         '≥20台', '18台',  '30',   '给分低于完成比例'],
  ['above the share',             '≥20台', '10台',  '40',   '给分高于完成比例'],
  ['more than there is',          '≥20台', '20台',  '60',   '给分超过了分值 50'],
  ['no score given',              '≥20台', '18台',  '',     '自评得分空着，应为 45'],
  ['a score that is none',        '≥20台', '18台',  '良',   '自评得分“良”不是分数，应为 45'],
  ['nothing to compute from',     '≥20台', '',      '45',   '没有复算：实际完成值空着'],
] as const)('explains the difference: %s', (_case, target, actual, score, difference) => {
  const [row] = scoreSelfEvaluation(form({ rows: [['产出指标', '数量指标', '购置设备', target, actual, score]] }), mof).indicators;
  expect(row && explainDifference(row)).toBe(difference);
});
