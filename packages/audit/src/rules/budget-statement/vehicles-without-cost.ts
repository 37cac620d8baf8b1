import { article, printDecimal } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';

const VEHICLES = /车辆|公务用车|汽车/;

export default defineRule('budget-statement', {
  id: 'vehicles-without-cost',
  title: '有车与公车费用应当对应',
  why: '有车没有运行费，或者有运行费没有车，不是钱列在别处，就是资产没有登清。',
  basis: [article('本产品的约定', '资产表的车辆与公务用车购置及运维费互相对照')],

  *check({ form: { assets: { rows }, threePublics: { vehicles } } }) {
    const row = rows.find(({ item }) => VEHICLES.test(item));
    const [count, cost] = [row?.quantity.cell, vehicles.total.cell];
    if (row === undefined || count?.kind !== 'value' || cost.kind !== 'value' || (count.value.digits > 0) === (cost.value > 0)) return;
    const held = `资产表有车 ${printDecimal(count.value)} 辆`;
    const message = cost.value > 0 ? `资产表没有车，公务用车购置及运维费 ${cost.printed}万元。` : `${held}，公务用车购置及运维费为 0。`;
    yield { field: row.quantity.field, quote: count.printed, message, remedy: '说明车由谁管、费用列在哪里；不在本单位的车从资产表调出。' };
  },

  examples: [
    { name: '有车有费用', draft: statement({ threePublics: { total: '11', vehicles: '8', vehicleRunning: '8' } }), found: [] },
    { name: '数量一栏是横线', draft: statement({ threePublics: { vehicles: '0' }, assets: { rows: [{ item: '1、车辆（台、辆）', quantity: '--', value: '38.40' }] } }), found: [] },
    { name: '有车没有费用', draft: statement({ threePublics: { vehicles: '0' } }), found: ['资产表有车 2 辆，公务用车购置及运维费为 0。'] },
    { name: '有费用没有车', draft: statement({ assets: { rows: [{ item: '1、车辆（台、辆）', quantity: '0', value: '0' }] } }), found: ['资产表没有车，公务用车购置及运维费 6万元。'] },
  ],
});
