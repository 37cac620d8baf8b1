import { article } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { executedShare, isBelow, printRate } from '../../executed-share.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('self-evaluation', {
  id: 'execution-too-low',
  title: '预算执行率过低应当说明',
  why: '钱大半没有花出去：不是预算编大了，就是工作没有做。',
  basis: [article('公布的自评表样', '执行率＝全年执行数÷调整后预算数', { verified: true }), article('本产品的约定', '没有规定界限的，执行率低于80%的要说明')],

  *check({ form, policy, thresholds }) {
    const share = executedShare(form);
    const line = (policy.figures.executionReasonBelow.value ?? 100 * thresholds.executedTooLittle) / 100;
    if (share === null || !isBelow(share, line)) return;
    const { planned, executed } = form.money;
    yield {
      field: 'budget.executed',
      quote: executed.cell.kind === 'value' ? executed.cell.printed : '',
      message: `预算 ${planned.cell.kind === 'value' ? planned.cell.printed : ''}，执行 ${executed.cell.kind === 'value' ? executed.cell.printed : ''}，执行率 ${printRate(share)}，低于 ${line}%。`,
      remedy: '说明没有支出的原因和结余去向，下年预算相应调减。',
    };
  },

  examples: [
    { name: '执行过九成', draft: selfEvaluation({ budget: { planned: '24', executed: '22.1' }, progress: '92.08%' }), found: [] },
    { name: '刚好八成', draft: selfEvaluation({ budget: { planned: '25', executed: '20' }, progress: '80%' }), found: [] },
    { name: '没有安排预算，算不出', draft: selfEvaluation({ budget: { planned: '0', executed: '0' }, progress: '' }), found: [] },
    { name: '只花了四成', draft: selfEvaluation({ budget: { planned: '25', executed: '10' }, progress: '40%' }), found: ['预算 25，执行 10，执行率 40%，低于 80%。'] },
  ],
});
