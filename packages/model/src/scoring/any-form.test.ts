import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOf } from '../evaluation/cases/published-form.ts';
import { parseSelfEvaluation } from '../evaluation/parse-self-evaluation.ts';
import { POLICIES } from '../law/policies.ts';
import type { PolicyName } from '../law/policy.ts';
import { resolvePolicy } from '../law/resolve-policy.ts';
import { explainDifference } from './explain-difference.ts';
import { printScores } from './print-scores.ts';
import { scoreSelfEvaluation } from './score-self-evaluation.ts';

const policies = Object.keys(POLICIES).map(name => resolvePolicy(name as PolicyName)); // the keys of the table itself
const figures = fc.oneof(fc.integer({ min: -5, max: 500 }).map(String), fc.maxSafeNat().map(String), fc.double({ min: 0, max: 1e15, noNaN: true }).map(value => value.toFixed(2)));
const cells = fc.oneof(
  figures,
  fc.tuple(fc.constantFrom('', '≥', '≤', '=', '>', '约', '不少于'), figures, fc.constantFrom('', '%', '个', '万元', '天', '以上', '左右')).map(parts => parts.join('')),
  fc.constantFrom('', '——', '3-5个', '2022年底前', '6月30日', '显著/非显著', '显著', '同比增加', '≥3次，≥100人', '上半年完成5批次，下半年完成6批次', '5批次，6批次', '部分达成', '工作效能提升'),
  fc.string({ maxLength: 12 }),
);
const rows = fc.array(fc.tuple(fc.constantFrom('产出指标', '效益指标', '满意度指标', '其他'), fc.constantFrom('数量指标', '成本指标', '时效指标', '服务对象满意度指标', ''), fc.string({ maxLength: 6 }), cells, cells, cells), { maxLength: 5 });

test('whatever a form prints is answered: scored, left to a person, or unknown with a reason', () => {
  const forms = fc.record({
    name: fc.string(), year: fc.integer({ min: 2015, max: 2030 }), planned: cells, arrived: cells, executed: cells, progress: cells, completion: cells,
    groups: fc.array(fc.tuple(fc.constantFrom('产出指标', '效益指标', '满意度指标', '预算执行率指标'), cells), { maxLength: 5 }), rows,
    execution: fc.record({ target: cells, actual: cells, points: cells, score: cells }), total: cells,
  });
  fc.assert(fc.property(forms, fc.constantFrom(...policies), (form, policy) => {
    const scored = scoreSelfEvaluation(parseSelfEvaluation(draftOf(form)), policy);
    expect(JSON.stringify([printScores(scored), scored.indicators.map(explainDifference)])).not.toMatch(/NaN|undefined|Infinity|\[object/);
  }), { numRuns: 1_000 });
});
