import { article, printFen } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { quantitiesIn } from '../../quantities-in-prose.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('targets', {
  id: 'purpose-without-amounts',
  title: '较大的项目应当写明分项金额',
  why: '总数是怎么来的没有写，就没法判断该不该花这么多。',
  basis: [article('本产品的约定', '项目金额达到参数规定的数，资金用途应当列出分项金额或单价乘数量')],

  *check({ draft: { purpose }, form: { budget: { total } }, thresholds: { amountToBreakDown } }) {
    if (purpose === null || purpose === '' || total.cell.kind !== 'value' || total.cell.value < amountToBreakDown * 1_000_000) return; // 万元 in 分
    const whole = total.cell.value;
    const parts = quantitiesIn(purpose).filter(({ unit, amount }) => unit.kind === 'money' && amount.digits !== 0 && isPart(amount.digits / 10 ** amount.scale * unit.factor, whole));
    if (parts.length > 0) return;
    yield { field: 'purpose', quote: purpose, message: `项目 ${printFen(whole, '万元')} 万元，资金用途里没有一项分项金额。`, remedy: '逐项写明金额；按标准发放的，写单价乘数量。' };
  },

  examples: [
    { name: '逐项写明', draft: targets({ amounts: { total: '90', fiscal: '90' }, purpose: '设备维护 50 万元，讲解服务 40 万元。' }), found: [] },
    { name: '小项目不必', draft: targets({ amounts: { total: '6', fiscal: '6' }, purpose: '讲解员服装。' }), found: [] },
    { name: '没有一项金额', draft: targets({ amounts: { total: '90', fiscal: '90' }, purpose: '设备维护和讲解服务。' }), found: ['项目 90 万元，资金用途里没有一项分项金额。'] },
  ],
});

/** 预算数 said again, in full or by source, is no part: what is within a hundredth of the whole. */
function isPart(fen: number, whole: number): boolean {
  return fen < whole * 0.99;
}
