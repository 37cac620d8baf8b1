import { article } from '@hengji/model';
import { brokenEquations } from '../../equations.ts';
import { statement } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('budget-statement', {
  id: 'running-cost-within-operating',
  title: '机关运行经费不应大于日常公用经费',
  why: '机关运行经费是行政单位（含参公事业单位）的日常公用经费，只能是其中的一部分或全部。',
  basis: [article('表内勾稽', '机关运行经费不大于日常公用经费'), article('部门预算公开表样', '文字说明')],

  check: subject => brokenEquations(subject, ['running-cost-within-operating']),

  examples: [
    { name: '小于公用经费', draft: statement({ runningCost: '31.2' }), found: [] },
    { name: '刚好相等', draft: statement({ runningCost: '40' }), found: [] },
    { name: '公用经费没有分列', draft: statement({ expenditure: { publicUse: null } }), found: [], unchecked: ['没有印清“日常公用经费”，无法核对。'] },
    { name: '大于公用经费', draft: statement({ runningCost: '52' }), found: ['52，大于 40，多 12万元。机关运行经费不大于日常公用经费。'] },
  ],
});
