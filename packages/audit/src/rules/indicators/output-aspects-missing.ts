import { article, ASPECT_NAMES } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';

export default defineRule(INDICATOR_KINDS, {
  id: 'output-aspects-missing',
  title: '产出应当从各方面说全',
  why: '只报数量，做得好不好、按不按时、花多少钱都没有约束。',
  basis: [article('财预〔2020〕10号', '产出指标：数量、质量、时效、成本'), article('财预〔2021〕101号', '产出指标：数量、质量、时效')],

  *check({ form: { indicators }, policy: { figures } }) {
    const outputs = indicators.filter(({ dimension }) => dimension === 'output');
    if (outputs.length === 0 || indicators.length < 2) return;
    const present = new Set(outputs.map(({ aspect }) => aspect));
    if (present.has('unknown')) {
      yield { unchecked: '有的二级指标认不出类别，无法判断缺不缺。' };
      return;
    }
    const aspects = figures.tree.value.find(({ dimension }) => dimension === 'output')?.aspects ?? [];
    const missing = aspects.filter(({ aspect }) => !present.has(aspect)).map(({ aspect }) => ASPECT_NAMES[aspect]);
    if (missing.length === 0) return;
    const [first] = outputs;
    yield {
      field: first?.field ?? 'indicators',
      quote: first?.name ?? '',
      message: `产出指标里没有${missing.join('、')}。`,
      remedy: `补${missing.join('、')}；确实用不上的，在依据里说明。`,
    };
  },

  examples: [
    { name: '四个方面都有', draft: targets({ amounts: { total: '60', fiscal: '60' } }), found: [] },
    {
      name: '成本自成一级的口径，产出里不必有',
      policy: 'MOF-2021-101',
      draft: targets({ indicators: [{}, { level2: '质量指标', level3: '设备完好率', target: '≥95%' }, { level2: '时效指标', level3: '故障修复时限', target: '≤2天' }] }),
      found: [],
    },
    {
      name: '二级指标认不出',
      draft: targets({ indicators: [{ level2: '服务', level3: '讲解批次', target: '≥60批' }, { level2: '质量指标', level3: '设备完好率', target: '≥95%' }] }),
      found: [], unchecked: ['有的二级指标认不出类别，无法判断缺不缺。'],
    },
    { name: '只有数量和时效', draft: targets({ indicators: [{}, { level2: '时效指标', level3: '布展完成时间', target: '6月30日前' }] }), found: ['产出指标里没有质量指标、成本指标。'] },
  ],
});
