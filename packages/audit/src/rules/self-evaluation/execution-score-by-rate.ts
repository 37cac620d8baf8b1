import { article, points, printPoints } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { resultsOf } from '../../row-results.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('self-evaluation', {
  id: 'execution-score-by-rate',
  title: '预算执行率得分应按执行率计算',
  why: '同样的执行率，各表给分不同，总分就不能比较。',
  basis: [article('公布的自评表样', '预算执行率得分＝执行率×分值，最高不超过分值', { verified: true })],

  *check({ form, policy, thresholds }) {
    const row = resultsOf({ form, policy }).scored.execution;
    if (row === null || form.execution === null || row.reported.kind !== 'value') return;
    const { computed, reported } = row;
    if (computed.kind !== 'scored') {
      yield { unchecked: `${computed.reason}。` };
      return;
    }
    if (Math.abs(computed.earned - reported.value) <= points(String(thresholds.executionScoreApart))) return;
    yield {
      field: form.execution.score.field,
      quote: reported.printed,
      message: `预算执行率得 ${reported.printed} 分，按执行率应为 ${printPoints(computed.earned)} 分。`,
      remedy: `改为 ${printPoints(computed.earned)} 分，总分一并改。`,
    };
  },

  examples: [
    { name: '按执行率给分', draft: selfEvaluation({ budget: { planned: '50', executed: '41' }, executionRate: { actual: '82%', score: '8.2' } }), found: [] },
    { name: '取整到 1 分', draft: selfEvaluation({ budget: { planned: '50', executed: '42' }, executionRate: { actual: '84%', score: '8' } }), found: [] },
    { name: '石家庄达到本行目标即得满分', draft: selfEvaluation({ budget: { planned: '50', executed: '48' }, executionRate: { actual: '96%', score: '10' } }), policy: 'HEBEI-SJZ-2020', found: [] },
    { name: '没有执行率一行', draft: selfEvaluation({ executionRate: null }), found: [] },
    { name: '没有给分，归另一条管', draft: selfEvaluation({ executionRate: { score: '' } }), found: [] },
    {
      name: '没有预算数',
      draft: selfEvaluation({ budget: { planned: '', executed: '42' }, executionRate: { actual: '84%', score: '8' } }),
      found: [], unchecked: ['预算数或执行数没有填清，算不出执行率。'],
    },
    {
      name: '执行一半，给了满分',
      draft: selfEvaluation({ budget: { planned: '50', executed: '25' }, executionRate: { actual: '50%', score: '10' } }),
      found: ['预算执行率得 10 分，按执行率应为 5 分。'],
    },
  ],
});
