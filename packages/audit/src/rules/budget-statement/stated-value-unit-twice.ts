import { article } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';
import { statedIndicators } from '../../stated-indicators.ts';

const IN_NAME = /[（(]\s*([千万亿][^（()）]{1,5})\s*[)）]\s*$/; // 企业数（家）≥ 40 家 misleads nobody

export default defineRule('budget-statement', {
  id: 'stated-value-unit-twice',
  title: '“万”“亿”的单位只写一处',
  why: '名称里写了单位，值后面又写一次，照字面相乘就差了几万倍。',
  basis: [article('本产品的约定', '单位写在名称里或值后面，只写一处')],

  *check({ draft: { subGoals } }) {
    for (const [index, { indicators }] of subGoals.entries()) {
      for (const { name, printed } of statedIndicators(indicators ?? '')) {
        const unit = IN_NAME.exec(name)?.[1];
        if (unit === undefined || !/\d/.test(printed) || !printed.endsWith(unit)) continue;
        yield { field: `subGoals.${index}.indicators`, quote: printed, message: `“${printed}”把单位“${unit}”写了两次。`, remedy: `去掉名称里的“（${unit}）”。` };
      }
    }
  },

  examples: [
    { name: '只在值后面', draft: statement({ subGoals: [{ title: '外商服务', goal: null, indicators: '实际利用外资大于等于 300 万美元。' }] }), found: [] },
    { name: '只在名称里', draft: statement({ subGoals: [{ title: '外商服务', goal: null, indicators: '实际利用外资（万美元）大于等于 300。' }] }), found: [] },
    { name: '不成倍的单位写两次不会误读', draft: statement({ subGoals: [{ title: '外商服务', goal: null, indicators: '新设企业数（家）大于等于 40 家。' }] }), found: [] },
    { name: '两处都写', draft: statement({ subGoals: [{ title: '外商服务', goal: null, indicators: '实际利用外资（万美元）大于等于 300 万美元。' }] }), found: ['“实际利用外资（万美元）大于等于 300 万美元”把单位“万美元”写了两次。'] },
  ],
});
