import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';
import { wrongWay } from '../../wrong-way.ts';

export default defineRule(INDICATOR_KINDS, {
  id: 'cost-with-floor',
  title: '成本应当是上限',
  why: '写成“不低于”，花得越多得分越高。',
  basis: [article('财预〔2020〕10号', '成本指标'), article('财预〔2021〕101号', '成本指标反映预期产出所需成本的控制情况')],

  *check({ form: { indicators } }) {
    for (const row of indicators) {
      if (wrongWay(row) !== 'cheaper') continue;
      const { field, name, target } = row;
      yield {
        field: `${field}.target`,
        quote: target.printed,
        message: `“${name}”是花费，指标值写成“${showTarget(target)}”，应为“≤”。`,
        remedy: '改为“≤”；实际想考核件数或规模的，改设数量指标。',
      };
    }
  },

  examples: [
    { name: '成本有上限', draft: targets({ indicators: [{ level2: '成本指标', level3: '每场讲解成本', target: '≤600元' }] }), found: [] },
    { name: '节约的钱越多越好', draft: targets({ indicators: [{ level2: '成本指标', level3: '节约电费', target: '≥2万元' }] }), found: [] },
    { name: '成本写成下限', draft: targets({ indicators: [{ level2: '成本指标', level3: '每场讲解成本', target: '≥600元' }] }), found: ['“每场讲解成本”是花费，指标值写成“≥600元”，应为“≤”。'] },
  ],
});
