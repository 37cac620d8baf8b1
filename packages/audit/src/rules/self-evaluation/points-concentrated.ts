import { article, points, printPoints, type Points } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { resultsOf } from '../../row-results.ts';
import { defineRule } from '../../rule.ts';

const IN_WORDS = new Set(['words', 'graded']);

export default defineRule('self-evaluation', {
  id: 'points-concentrated',
  title: '分值不宜集中在一条指标上',
  why: '一条指标占了大半分值，其余做得好坏都不影响总分。',
  basis: [article('本产品的约定', '一条指标至多占满分的一半，文字指标至多占四成')],

  *check({ form, policy, thresholds }) {
    for (const { indicator: { field, name, target, points: printed, score }, worth } of resultsOf({ form, policy }).rows) {
      const given = score.cell.kind === 'value' ? score.cell.value : points(0);
      const least = worth !== null && worth > given ? worth : given; // a row is worth at least what it was given
      const isPrinted = printed.kind === 'value' && printed.value === least;
      const isInWords = IN_WORDS.has(target.kind);
      const most = isInWords ? thresholds.concentratedPointsInWords : thresholds.concentratedPoints;
      if (least < points(String(most))) continue;
      yield {
        field: `${field}.${isPrinted ? 'points' : 'score'}`,
        quote: isPrinted ? printed.printed : score.cell.kind === 'value' ? score.cell.printed : '',
        message: `“${name}”一条指标占 ${printPoints(least)} 分${isInWords ? '，又只有文字，没有可量的数' : shareOfAll(least, policy.figures.weights.value.total)}。`,
        remedy: isInWords ? '改成能量的指标，或把分值分给有数的指标。' : '把分值分给质量、时效、效益等指标。',
      };
    }
  },

  examples: [
    { name: '分给几条', draft: selfEvaluation({ groups: ['产出指标（50分）'], indicators: [{ score: '25' }, { level3: '布展场次', score: '25' }] }), found: [] },
    { name: '有数的指标占 45 分', draft: selfEvaluation({ groups: ['产出指标（45分）'], indicators: [{ score: '45' }] }), found: [] },
    { name: '一条占 70 分', draft: selfEvaluation({ groups: ['产出指标（70分）'], indicators: [{ score: '70' }] }), found: ['“讲解场次”一条指标占 70 分，超过满分的一半。'] },
    { name: '刚好一半', draft: selfEvaluation({ groups: ['产出指标（50分）'], indicators: [{ score: '50' }] }), found: ['“讲解场次”一条指标占 50 分，是满分的一半。'] },
    { name: '没有完成，占的仍是分值', draft: selfEvaluation({ groups: ['产出指标（60分）'], indicators: [{ score: '20', actual: '20场' }] }), found: ['“讲解场次”一条指标占 60 分，超过满分的一半。'] },
    {
      name: '文字指标占 40 分',
      draft: selfEvaluation({ groups: ['效益指标（40分）'], indicators: [{ level1: '效益指标', level2: '社会效益指标', level3: '招商环境', target: '招商环境改善', actual: '已改善', score: '40' }] }),
      found: ['“招商环境”一条指标占 40 分，又只有文字，没有可量的数。'],
    },
  ],
});

function shareOfAll(worth: Points, whole: Points): string {
  return 2 * worth > whole ? '，超过满分的一半' : '，是满分的一半';
}
