import { article, points, printPoints } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('self-evaluation', {
  id: 'scores-against-total',
  title: '总分应等于各项得分之和',
  why: '总分决定等级和下年预算；加错了，后面都错。',
  basis: [article('表内勾稽', '总分等于各指标得分与预算执行率得分之和')],

  *check({ form: { indicators, execution, total }, policy }) {
    if (total.cell.kind !== 'value' || indicators.length === 0) return;
    const scores = [...indicators.map(({ score }) => score.cell), ...(execution === null ? [] : [execution.score.cell])];
    const known = scores.flatMap(score => (score.kind === 'value' ? [score.value] : []));
    if (known.length < scores.length) {
      yield { unchecked: `${scores.length - known.length} 行没有得分，总分无法核对。` };
      return;
    }
    const sum = points(known.reduce<number>((sum, score) => sum + score, 0));
    const isCapped = policy.figures.executionCaps.value.some(({ totalAtMost }) => sum > totalAtMost && total.cell.kind === 'value' && total.cell.value === totalAtMost);
    if (sum === total.cell.value || isCapped) return;
    yield {
      field: total.field,
      quote: total.cell.printed,
      message: `总分印 ${total.cell.printed}，各项得分合计 ${known.map(printPoints).join(' + ')} = ${printPoints(sum)}。`,
      remedy: `总分改为 ${printPoints(sum)}；某行得分印错的，改那一行。`,
    };
  },

  examples: [
    { name: '合计等于总分', draft: selfEvaluation({ indicators: [{ score: '50' }, { score: '36.5', level3: '布展场次' }], total: '96.5' }), found: [] },
    { name: '没有执行率一行', draft: selfEvaluation({ indicators: [{ score: '88' }], executionRate: null, total: '88' }), found: [] },
    { name: '总分没有填，归另一条管', draft: selfEvaluation({ total: '', indicators: [{ score: '50' }] }), found: [] },
    { name: '有一行没有得分', draft: selfEvaluation({ indicators: [{ score: '50' }, { score: '', level3: '布展场次' }], total: '100' }), found: [], unchecked: ['1 行没有得分，总分无法核对。'] },
    {
      name: '总分多加 4 分',
      draft: selfEvaluation({ indicators: [{ score: '50' }, { score: '30', level3: '布展场次' }], total: '94' }),
      found: ['总分印 94，各项得分合计 50 + 30 + 10 = 90。'],
    },
  ],
});
