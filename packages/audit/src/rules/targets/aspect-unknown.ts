import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('targets', {
  id: 'aspect-unknown',
  title: '二级指标应当是类别名',
  why: '二级指标填成数字，就不知道这条属于数量、质量还是效益，也没法检查有没有缺项。',
  basis: [article('财预〔2020〕10号', '二级指标：数量、质量、时效、成本、各项效益、满意度')],

  *check({ form: { indicators } }) {
    const wrong = indicators.filter(({ aspect, level2 }) => aspect === 'unknown' && /^[\d.、]+$/.test(level2.trim()));
    const [first] = wrong;
    if (first === undefined) return;
    yield {
      field: `${first.field}.level2`,
      quote: first.level2,
      message: `二级指标填的是“${wrong.map(({ level2 }) => level2).join('”“')}”，不是类别名。`,
      remedy: '按数量、质量、时效、成本、效益、满意度填写类别。',
    };
  },

  examples: [
    { name: '填的是类别名', draft: targets({ indicators: [{ level2: '可持续影响指标', level1: '效益指标', level3: '展品保存年限', target: '≥8年' }] }), found: [] },
    { name: '自拟的类别名不归本条管', draft: targets({ indicators: [{ level2: '履职效果', level3: '展品保存年限', target: '≥8年' }] }), found: [] },
    { name: '填的是序号', draft: targets({ indicators: [{ level2: '1', level3: '展品保存年限', target: '≥8年' }] }), found: ['二级指标填的是“1”，不是类别名。'] },
  ],
});
