import { article, compareDecimals, decimal } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { isBadThing } from '../../measured.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';

const BY_LAW = /(?:政府采购|依法|合规|持证上岗|公开)率/;
const OF_MONEY = /(?:资金|预算|经费|款项).*(?:使用|拨付|支付|支出|执行|到位|兑付|兑现)/;

export default defineRule(INDICATOR_KINDS, {
  id: 'target-too-lenient',
  title: '指标值不应低到不必努力',
  why: '差错容许一成、资金只求花掉八成多、法定的事只求做到 99%，这样的指标考核不出好坏。',
  basis: [article('本产品的约定', '法定事项写 100%；差错率、资金使用率的界线见各口径的参数')],

  *check({ form: { indicators }, thresholds }) {
    for (const { field, name, target } of indicators) {
      if (target.kind !== 'quantity' || target.quantity.unit.name !== '%') continue;
      const { operator, quantity: { amount } } = target;
      const isBelow = (percent: number): boolean => compareDecimals(amount, decimal(percent)) < 0;
      const isFloor = operator === '>=' || operator === '>';
      const expected = BY_LAW.test(name) && isFloor && isBelow(100) ? '是必须全部做到的，应为 100%'
        : OF_MONEY.test(name) && isFloor && isBelow(thresholds.moneyUsedLeast) ? `低于 ${thresholds.moneyUsedLeast}%`
        : name.endsWith('率') && isBadThing(name) && operator.startsWith('<') && !isBelow(thresholds.defectsMost) ? `容许到 ${thresholds.defectsMost}% 或以上`
        : undefined;
      if (expected === undefined) continue;
      yield { field: `${field}.target`, quote: target.printed, message: `“${name}”的指标值“${showTarget(target)}”${expected}，偏松。`, remedy: '按历年实际和同类项目的水平提高要求，或说明为什么只能如此。' };
    }
  },

  examples: [
    { name: '资金支付率定得高', draft: targets({ indicators: [{ level2: '时效指标', level3: '资金支付率', target: '≥98%' }] }), found: [] },
    { name: '别的比率可以是 85%', draft: targets({ indicators: [{ level2: '质量指标', level3: '观众留言回应率', target: '≥85%' }] }), found: [] },
    { name: '法定的事没有写 100%', draft: targets({ indicators: [{ level2: '质量指标', level3: '政府采购率', target: '≥97%' }] }), found: ['“政府采购率”的指标值“≥97%”是必须全部做到的，应为 100%，偏松。'] },
    { name: '返工容许两成', draft: targets({ indicators: [{ level2: '质量指标', level3: '布展返工率', target: '≤20%' }] }), found: ['“布展返工率”的指标值“≤20%”容许到 10% 或以上，偏松。'] },
    { name: '资金只求花掉八成', draft: targets({ indicators: [{ level2: '时效指标', level3: '资金支付率', target: '≥80%' }] }), found: ['“资金支付率”的指标值“≥80%”低于 90%，偏松。'] },
  ],
});
