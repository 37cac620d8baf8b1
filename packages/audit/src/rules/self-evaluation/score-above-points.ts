import { article, points, printPoints, type Cell, type Points } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { defineRule, type Fault } from '../../rule.ts';

export default defineRule('self-evaluation', {
  id: 'score-above-points',
  title: '得分不得超过分值',
  why: '分值是满分；给得更多，总分就虚高。',
  basis: [article('表内勾稽', '得分不大于分值')],

  *check({ draft, form: { groups, indicators, execution, total }, policy }) {
    for (const { name, points, score } of indicators) yield* compare(`“${name}”`, points, score);
    if (execution !== null) yield* compare('预算执行率', execution.points.cell, execution.score);
    for (const [index, { field, level1, points: worth }] of groups.entries()) {
      const rows = indicators.filter(row => row.level1 === level1);
      if (rows.some(row => row.points.kind === 'value')) continue; // seen row by row
      const given = rows.reduce<number>((sum, { score: { cell } }) => sum + (cell.kind === 'value' ? cell.value : 0), 0);
      const sum = { field, cell: { kind: 'value', value: points(given), printed: printPoints(points(given)) } } as const;
      for (const fault of compare(`“${level1}”各行合计`, worth, sum)) yield { ...fault, quote: draft.groups[index]?.label ?? level1 };
    }
    const { total: whole } = policy.figures.weights.value;
    yield* compare('总分', { kind: 'value', value: whole, printed: printPoints(whole) }, total);
  },

  examples: [
    { name: '得满分', draft: selfEvaluation({ groups: ['产出指标（15分）'], indicators: [{ points: '15', score: '15' }], total: '25' }), found: [] },
    { name: '没有印分值的行只看本组', draft: selfEvaluation({ groups: ['产出指标（20分）'], indicators: [{ score: '12' }, { level3: '布展场次', score: '8' }], total: '30' }), found: [] },
    { name: '没有执行率一行', draft: selfEvaluation({ groups: ['产出指标（15分）'], indicators: [{ points: '15', score: '14' }], executionRate: null }), found: [] },
    { name: '执行率多给', draft: selfEvaluation({ executionRate: { points: '10', score: '11' } }), found: ['预算执行率得 11 分，超过分值 10 分。'] },
    { name: '一行多给', draft: selfEvaluation({ groups: ['产出指标（10分）'], indicators: [{ points: '10', score: '12' }] }), found: ['“讲解场次”得 12 分，超过分值 10 分。'] },
    {
      name: '本组各行合计多给',
      draft: selfEvaluation({ groups: ['产出指标（20分）'], indicators: [{ score: '15' }, { level3: '布展场次', score: '10' }] }),
      found: ['“产出指标”各行合计得 25 分，超过分值 20 分。'],
    },
    { name: '总分超过满分', draft: selfEvaluation({ total: '105' }), found: ['总分得 105 分，超过分值 100 分。'] },
  ],
});

function* compare(name: string, worth: Cell<Points>, score: { readonly field: string; readonly cell: Cell<Points> }): Generator<Fault> {
  const { field, cell } = score;
  if (worth.kind !== 'value' || cell.kind !== 'value' || cell.value <= worth.value) return;
  yield {
    field,
    quote: cell.printed,
    message: `${name}得 ${cell.printed} 分，超过分值 ${worth.printed} 分。`,
    remedy: `得分改为不超过 ${worth.printed} 分；分值印错的，改分值。`,
  };
}
