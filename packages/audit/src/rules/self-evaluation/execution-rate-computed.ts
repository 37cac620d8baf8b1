import { addDecimals, article, compareDecimals, decimal, multiplyDecimals, negateDecimal, type Actual, type Decimal } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { executedShare, printRate } from '../../executed-share.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('self-evaluation', {
  id: 'execution-rate-computed',
  title: '预算执行率应等于执行数除以预算数',
  why: '执行率是算出来的；与金额对不上，必有一处填错。',
  basis: [article('公布的自评表样', '执行率＝全年执行数÷调整后预算数', { verified: true })],

  *check({ draft: { progress, executionRate }, form }) {
    const share = executedShare(form);
    if (share === null) return;
    const printed = [
      { field: 'progress', name: '预算执行进度', cell: progress, said: form.progress },
      { field: 'executionRate.actual', name: '预算执行率', cell: executionRate?.actual ?? null, said: form.execution?.actual },
    ];
    for (const { field, name, cell, said } of printed) {
      const rate = said && rateOf(said);
      if (cell === null || rate === undefined || isWithinLastDigit(rate, share)) continue;
      const { planned, executed } = form.money;
      const amounts = planned.cell.kind === 'value' && executed.cell.kind === 'value' ? `${executed.cell.printed} ÷ ${planned.cell.printed} = ` : '';
      yield { field, quote: cell, message: `“${name}”填 ${cell}，按执行数、预算数应为 ${amounts}${printRate(share)}。`, remedy: `改为 ${printRate(share)}；金额填错的，改金额。` };
    }
  },

  examples: [
    { name: '算得相符', draft: selfEvaluation({ progress: '62.5%', executionRate: { actual: '62.5%' }, budget: { planned: '16', executed: '10' } }), found: [] },
    { name: '取整不算错', draft: selfEvaluation({ progress: '67%', executionRate: { actual: '66.6%' }, budget: { planned: '3', executed: '2' } }), found: [] },
    { name: '填金额归另一条管', draft: selfEvaluation({ progress: '', executionRate: { actual: '2' }, budget: { planned: '3', executed: '2' } }), found: [] },
    { name: '约数和界限不是算出来的比率', draft: selfEvaluation({ progress: '约90%', executionRate: { actual: '90%以上' }, budget: { planned: '40', executed: '30' } }), found: [] },
    { name: '预算数空着，算不出', draft: selfEvaluation({ progress: '90%', executionRate: { actual: '90%' }, budget: { planned: '', executed: '30' } }), found: [] },
    {
      name: '进度与金额不符',
      draft: selfEvaluation({ progress: '95%', executionRate: { actual: '75%' }, budget: { planned: '40', executed: '30' } }),
      found: ['“预算执行进度”填 95%，按执行数、预算数应为 30 ÷ 40 = 75%。'],
    },
    {
      name: '执行率一行与金额不符',
      draft: selfEvaluation({ progress: '90%', executionRate: { actual: '100%' }, budget: { planned: '20', executed: '18' } }),
      found: ['“预算执行率”填 100%，按执行数、预算数应为 18 ÷ 20 = 90%。'],
    },
  ],
});

function rateOf(said: Actual): Decimal | undefined {
  if (said.kind !== 'quantity' || said.operator !== 'none' || said.approximate || said.unitFrom !== 'print' || said.quantity.unit.kind !== 'share') return undefined;
  return multiplyDecimals(said.quantity.amount, decimal(said.quantity.unit.factor, 2)); // a unit's factor counts ten-thousandths
}

/** Rounded or cut off: less than one of the last digit printed. */
function isWithinLastDigit(printed: Decimal, exact: Decimal): boolean {
  const difference = addDecimals(printed, negateDecimal(exact));
  return compareDecimals(decimal(Math.abs(difference.digits), difference.scale), decimal(1, printed.scale)) < 0;
}
