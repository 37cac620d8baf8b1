import { article, compareQuantities, decimal, findUnitInName, parseUnit, type Fen, type Quantity } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { isMoneyName } from '../../measured.ts';
import { defineRule } from '../../rule.ts';

const PAID = /拨付|发放|兑付|兑现|支付|补助|补贴|奖补|奖励|支持|扶持|资助/;
const PER_EACH = /均|每|单[件个位人户次场项处价]|标准/;

export default defineRule('self-evaluation', {
  id: 'payout-target-against-budget',
  title: '拨付金额的指标值应与预算数一致',
  why: '项目就是把这笔钱发下去；目标与预算不是一个数，完成多少就算不清。',
  basis: [article('表内勾稽', '拨付金额的“预期指标值”与“预算数”')],

  *check({ form: { indicators, money: { planned, unit } } }) {
    if (planned.cell.kind !== 'value') return;
    for (const { field, name, target } of indicators) {
      if (target.kind !== 'quantity' || target.approximate || target.operator === '<' || !PAID.test(name) || !isMoneyName(name) || PER_EACH.test(name)) continue;
      const own = target.quantity.unit.kind === 'bare' ? findUnitInName(name) ?? parseUnit(unit) : target.quantity.unit;
      const order = compareQuantities({ amount: target.quantity.amount, unit: own }, inFen(planned.cell.value));
      if (order === 0 || order === undefined) continue; // undefined: no money
      yield {
        field: `${field}.target`,
        quote: target.printed,
        message: `“${name}”的指标值是 ${target.printed}，预算数是 ${planned.cell.printed} ${unit}，对不上。`,
        remedy: '目标金额按调整后的预算数填写；只拨一部分的，写明其余的用途。',
      };
    }
  },

  examples: [
    { name: '与预算相同', draft: selfEvaluation({ budget: { planned: '80' }, indicators: [{ level3: '拨付奖补资金', target: '80万元', actual: '80万元' }] }), found: [] },
    { name: '换了单位，仍是同一个数', draft: selfEvaluation({ budget: { planned: '80' }, indicators: [{ level3: '补贴发放金额（元）', target: '800000', actual: '800000' }] }), found: [] },
    { name: '领到钱的企业数不是金额', draft: selfEvaluation({ budget: { planned: '80' }, indicators: [{ level3: '拨付资金企业数', target: '16', actual: '16' }] }), found: [] },
    { name: '预算数空着，无从比较', draft: selfEvaluation({ budget: { planned: '' }, indicators: [{ level3: '兑付奖励资金', target: '25万元', actual: '25万元' }] }), found: [] },
    { name: '一件多少钱，与总额不比', draft: selfEvaluation({ budget: { planned: '80' }, indicators: [{ level2: '成本指标', level3: '单件补贴成本', target: '≤1500元', actual: '1480元' }] }), found: [] },
    { name: '到位率不是金额', draft: selfEvaluation({ budget: { planned: '80' }, indicators: [{ level3: '资金拨付率', target: '100%', actual: '100%' }] }), found: [] },
    { name: '目标只有预算的一半', draft: selfEvaluation({ budget: { planned: '80' }, indicators: [{ level3: '发放补贴金额（万元）', target: '40', actual: '80' }] }), found: ['“发放补贴金额（万元）”的指标值是 40，预算数是 80 万元，对不上。'] },
  ],
});

function inFen(amount: Fen): Quantity {
  return { amount: decimal(amount, 2), unit: parseUnit('元') };
}
