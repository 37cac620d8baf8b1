import { article, compareDecimals, decimal, parseProjectBudget, printFen } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';
import { formsOfProject } from '../../same-project.ts';

export default defineRule('self-evaluation', {
  id: 'planned-against-target-form',
  title: '自评的预算数应当与目标表的预算数相接',
  why: '预算数换了而没有说明，执行率就不是当初批的那笔钱的执行率。',
  basis: [article('表内勾稽', '同一项目同一年的预算数，调整过的应有调整文件')],

  *check({ draft, form: { money }, batch }) {
    const { planned, unit } = money;
    if (planned.cell.kind !== 'value') return;
    for (const entry of formsOfProject(draft, batch, 'targets')) {
      const { total, unit: its } = parseProjectBudget(entry.draft);
      if (total.cell.kind !== 'value' || compareDecimals(decimal(total.cell.value), decimal(planned.cell.value)) === 0) continue;
      yield {
        field: planned.field, quote: planned.cell.printed,
        message: `自评的预算数是 ${printFen(planned.cell.value, unit)}${unit}，目标表是 ${printFen(total.cell.value, its)}${its}。`,
        remedy: '写明调整的文号和原因；写错的改正。', related: [{ entry, field: 'amounts.total', quote: entry.draft.amounts.total ?? '' }],
      };
    }
  },

  examples: [
    { name: '两处相同', draft: selfEvaluation({}), beside: [targets({ amounts: { total: '50.00' } })], found: [] },
    { name: '别的年度', draft: selfEvaluation({}), beside: [targets({ year: 2022, amounts: { total: '44' } })], found: [] },
    { name: '同名而不同单位', draft: selfEvaluation({}), beside: [targets({ department: '文旅局', unit: { code: null, name: '文旅局' }, project: { code: null, name: '展厅维护费' }, amounts: { total: '12' } })], found: [] },
    { name: '两处不同', draft: selfEvaluation({}), beside: [targets({ amounts: { total: '65' } })], found: ['自评的预算数是 50万元，目标表是 65万元。'] },
  ],
});
