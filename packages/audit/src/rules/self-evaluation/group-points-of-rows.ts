import { article, points, printPoints } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('self-evaluation', {
  id: 'group-points-of-rows',
  title: '各行分值之和应等于本组分值',
  why: '行与组的分值对不上，得分按哪个算就没有依据。',
  basis: [article('表内勾稽', '一级指标的分值等于其下各三级指标分值之和')],

  *check({ form: { groups, indicators } }) {
    for (const { field, level1, points: whole } of groups) {
      const rows = indicators.filter(indicator => indicator.level1 === level1);
      const parts = rows.flatMap(row => (row.points.kind === 'value' ? [row.points.value] : []));
      if (whole.kind !== 'value' || rows.length === 0 || parts.length < rows.length) continue; // points by group only
      const sum = points(parts.reduce<number>((sum, part) => sum + part, 0));
      if (sum === whole.value) continue;
      yield {
        field,
        quote: whole.printed,
        message: `“${level1}”印 ${whole.printed} 分，其下各行分值合计 ${parts.map(printPoints).join(' + ')}${parts.length > 1 ? ` = ${printPoints(sum)}` : ''} 分。`,
        remedy: '改本组分值，或调整各行分值，使两处相等。',
      };
    }
  },

  examples: [
    {
      name: '行与组相等',
      draft: selfEvaluation({ groups: ['产出指标（50分）'], indicators: [{ points: '20' }, { points: '30', level3: '布展场次' }] }),
      found: [],
    },
    { name: '只有组印分值', draft: selfEvaluation({ groups: ['产出指标（45分）'], indicators: [{ points: null }, { points: null, level3: '布展场次' }] }), found: [] },
    {
      name: '行的合计多出 5 分',
      draft: selfEvaluation({ groups: ['产出指标（50分）'], indicators: [{ points: '25' }, { points: '30', level3: '布展场次' }] }),
      found: ['“产出指标”印 50 分，其下各行分值合计 25 + 30 = 55 分。'],
    },
  ],
});
