import { article, printPoints } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { isGivenAll, resultsOf, sayUnjudged } from '../../row-results.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('self-evaluation', {
  id: 'full-score-for-a-miss',
  title: '没有完成的指标不得给满分',
  why: '没有达到目标仍给满分，自评分就说明不了完成情况。',
  basis: [article('公布的自评表样', '定量指标：达到指标值得满分，未达到的按完成比例计分')],

  *check({ form, policy }) {
    const { rows } = resultsOf({ form, policy });
    let isFaulty = false;
    for (const row of rows) {
      const { indicator: { field, name, target, actual, score }, computed } = row;
      if (row.isReached !== false || score.cell.kind !== 'value' || !isGivenAll(row, rows, form.groups)) continue;
      isFaulty = true;
      const expected = computed.kind === 'scored' ? `，按完成比例应为 ${printPoints(computed.earned)} 分` : '';
      yield {
        field: `${field}.score`,
        quote: score.cell.printed,
        message: `“${name}”目标 ${target.printed}，实际 ${actual.printed}，没有完成，却给满分 ${score.cell.printed}${expected}。`,
        remedy: computed.kind === 'scored' ? `改为 ${printPoints(computed.earned)} 分，总分一并改。` : '按没有完成的程度给分，总分一并改。',
      };
    }
    const unjudged = rows.filter(({ isReached }) => isReached === null);
    if (!isFaulty && unjudged.length > 0) yield { unchecked: `是否完成要由人判断：${sayUnjudged(unjudged)}。` };
  },

  examples: [
    { name: '完成的给满分', draft: selfEvaluation({ groups: ['产出指标（20分）'], indicators: [{ score: '20' }] }), found: [] },
    { name: '没有完成，少给了分', draft: selfEvaluation({ groups: ['产出指标（20分）'], indicators: [{ actual: '45场', score: '15' }] }), found: [] },
    { name: '成本低于上限是完成', draft: selfEvaluation({ groups: ['产出指标（20分）'], indicators: [{ level2: '成本指标', level3: '布展成本', target: '≤12万元', actual: '9万元', score: '20' }] }), found: [] },
    {
      name: '文字指标由人判断',
      draft: selfEvaluation({ groups: ['产出指标（20分）'], indicators: [{ level3: '布展效果', target: '美观大方', actual: '较好', score: '20' }] }),
      found: [], unchecked: ['是否完成要由人判断：“布展效果”：实际完成值是文字“较好”，给多少分由人评定。'],
    },
    {
      name: '差 6 场给满分',
      draft: selfEvaluation({ groups: ['产出指标（20分）'], indicators: [{ actual: '54场', score: '20' }] }),
      found: ['“讲解场次”目标 ≥60场，实际 54场，没有完成，却给满分 20，按完成比例应为 18 分。'],
    },
    { name: '晚了十八天给满分', draft: selfEvaluation({ groups: ['产出指标（20分）'], indicators: [{ level2: '时效指标', level3: '布展完成时间', target: '2023年6月10日前', actual: '2023年6月28日', score: '20' }] }), found: ['“布展完成时间”目标 2023年6月10日前，实际 2023年6月28日，没有完成，却给满分 20。'] },
    {
      name: '本组各行都给满了',
      draft: selfEvaluation({ groups: ['产出指标（30分）'], indicators: [{ actual: '30场', score: '20' }, { level3: '布展场次', target: '≥4场', actual: '3场', score: '10' }] }),
      found: ['“讲解场次”目标 ≥60场，实际 30场，没有完成，却给满分 20。', '“布展场次”目标 ≥4场，实际 3场，没有完成，却给满分 10。'],
    },
  ],
});
