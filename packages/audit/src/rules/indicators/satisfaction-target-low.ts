import { article, compareDecimals, decimal } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';

export default defineRule(INDICATOR_KINDS, {
  id: 'satisfaction-target-low',
  title: '满意度指标值不应过低',
  why: '十个人里四个不满意也算完成，满意度就不必考核了。',
  basis: [article('本产品的约定', '满意度的下限见各口径的参数；多数公布的表定在 80% 以上')],

  *check({ form: { indicators }, thresholds: { satisfactionLeast } }) {
    for (const { field, name, dimension, target } of indicators) {
      if (dimension !== 'satisfaction' || target.kind !== 'quantity' || target.operator.startsWith('<')) continue;
      const { amount, unit } = target.quantity;
      if ((unit.kind !== 'share' && unit.kind !== 'bare') || compareDecimals(amount, decimal(1)) <= 0 || compareDecimals(amount, decimal(satisfactionLeast)) >= 0) continue;
      yield { field: `${field}.target`, quote: target.printed, message: `“${name}”的指标值“${showTarget(target)}”低于 ${satisfactionLeast}%。`, remedy: '提高到历年实际水平；初次开展而定得低的，在依据里说明。' };
    }
  },

  examples: [
    { name: '正好到线', draft: targets({ indicators: [{ level1: '满意度指标', level2: '服务对象满意度指标', level3: '摊主满意度', target: '≥80%' }] }), found: [] },
    { name: '不满意的比例另算', draft: targets({ indicators: [{ level1: '满意度指标', level2: '服务对象满意度指标', level3: '摊主不满意比例', target: '≤5%' }] }), found: [] },
    { name: '过低', draft: targets({ indicators: [{ level1: '满意度指标', level2: '服务对象满意度指标', level3: '摊主满意度', target: '≥65%' }] }), found: ['“摊主满意度”的指标值“≥65%”低于 80%。'] },
  ],
});
