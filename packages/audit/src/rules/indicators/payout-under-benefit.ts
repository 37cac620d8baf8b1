import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { bareText } from '../../text-likeness.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';

const BROUGHT_IN = /(?:节约|减少|带动|撬动|吸引|引导|增加)/;
const PAYOUT = /(?:拨付|发放|支付|兑付|下达|补助|补贴|奖励|投入|支出|扶持|支持).*(?:金额|资金|总额|款|额度)$|(?:金额|资金|经费)(?:拨付|发放|支付|投入|支出)额?$/;

export default defineRule(INDICATOR_KINDS, {
  id: 'payout-under-benefit',
  title: '效益指标不应是拨出去的钱',
  why: '钱拨出去了是投入；拨多少就得多少分，项目带来了什么没有人问。',
  basis: [article('财预〔2020〕10号', '效益指标：经济、社会、生态效益和可持续影响')],

  *check({ form: { indicators } }) {
    for (const { field, name, dimension, level2, target } of indicators) {
      if (dimension !== 'benefit' || !PAYOUT.test(bareText(name)) || BROUGHT_IN.test(name)) continue;
      yield {
        field: `${field}.level3`,
        quote: name,
        message: `“${name}”（${showTarget(target)}）是拨出去的钱，却列在“${level2}”下。`,
        remedy: '移到成本指标；效益指标写受助企业或群众因此增加了什么。',
      };
    }
  },

  examples: [
    { name: '带来的税收', draft: targets({ indicators: [{ level1: '效益指标', level2: '经济效益指标', level3: '受助企业纳税增加额', target: '≥300万元' }] }), found: [] },
    { name: '带动的投入是效益', draft: targets({ indicators: [{ level1: '效益指标', level2: '经济效益指标', level3: '带动社会投入资金', target: '≥500万元' }] }), found: [] },
    { name: '拨款列在数量指标下归另一条管', draft: targets({ indicators: [{ level3: '拨付奖励资金', target: '≥120万元' }] }), found: [] },
    { name: '拨款当作效益', draft: targets({ indicators: [{ level1: '效益指标', level2: '经济效益指标', level3: '拨付奖励资金', target: '≥120万元' }] }), found: ['“拨付奖励资金”（≥120万元）是拨出去的钱，却列在“经济效益指标”下。'] },
  ],
});
