import { article, compareDecimals, decimal, fenOf, parseDecimal, type Actual, type Fen, type MoneyUnit, type Target } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { executedShare, printRate } from '../../executed-share.ts';
import { defineRule } from '../../rule.ts';

const ALL = decimal(100);

export default defineRule('self-evaluation', {
  id: 'execution-rate-as-amount',
  title: '预算执行率应填百分比',
  why: '填金额看不出执行了几成，也不能与目标执行率比较。',
  basis: [article('表内勾稽', '“预算执行率”栏的名称要求填比率')],

  *check({ draft: { executionRate }, form }) {
    if (form.execution === null || executionRate === null) return;
    const { planned, executed, unit } = form.money;
    const amounts = [planned, executed].flatMap(({ cell }) => (cell.kind === 'value' ? [cell.value] : []));
    for (const [column, said] of [['target', form.execution.target], ['actual', form.execution.actual]] as const) {
      if (!isAmount(said, amounts, unit)) continue;
      const share = executedShare(form);
      yield {
        field: `executionRate.${column}`,
        quote: said.printed,
        message: `预算执行率填的是金额“${said.printed}”，应为百分比${share === null ? '' : `；按执行数、预算数算，实际是 ${printRate(share)}`}。`,
        remedy: share === null ? '按“执行数 ÷ 预算数”填写百分比。' : `目标填应达到的比率，实际填 ${printRate(share)}。`,
      };
      return; // the other cell of the row is the same slip
    }
  },

  examples: [
    { name: '填百分比', draft: selfEvaluation({ executionRate: { target: '≥95%', actual: '98%' }, budget: { planned: '30', executed: '29.4' } }), found: [] },
    { name: '漏写百分号的 100 不当作金额', draft: selfEvaluation({ executionRate: { target: '100', actual: '100' }, budget: { planned: '100', executed: '100' } }), found: [] },
    { name: '一分未支，写 0 也是比率', draft: selfEvaluation({ executionRate: { target: '≥95%', actual: '0' }, budget: { planned: '12', executed: '0' } }), found: [] },
    { name: '没有执行率一行', draft: selfEvaluation({ executionRate: null, budget: { planned: '12', executed: '6' } }), found: [] },
    {
      name: '填预算数和执行数',
      draft: selfEvaluation({ executionRate: { target: '8.5', actual: '6.8' }, budget: { planned: '8.5', executed: '6.8' } }),
      found: ['预算执行率填的是金额“8.5”，应为百分比；按执行数、预算数算，实际是 80%。'],
    },
    {
      name: '目标是百分比，实际填了执行数',
      draft: selfEvaluation({ executionRate: { target: '≥95%', actual: '7.2' }, budget: { planned: '9', executed: '7.2' } }),
      found: ['预算执行率填的是金额“7.2”，应为百分比；按执行数、预算数算，实际是 80%。'],
    },
    {
      name: '写明万元',
      draft: selfEvaluation({ executionRate: { target: '≥95%', actual: '120万元' }, budget: { planned: '', executed: '' } }),
      found: ['预算执行率填的是金额“120万元”，应为百分比。'],
    },
  ],
});

/** With a unit of money, or bare and one of the form's amounts; 100 is a rate that lost its sign. */
function isAmount(said: Target | Actual, amounts: readonly Fen[], unit: MoneyUnit): boolean {
  if (said.kind === 'quantity' && said.quantity.unit.kind === 'money') return true;
  const bare = parseDecimal(said.printed);
  const amount = bare && compareDecimals(bare, ALL) !== 0 ? fenOf(bare, unit) : undefined;
  return amount !== undefined && amount > 0 && amounts.includes(amount);
}
