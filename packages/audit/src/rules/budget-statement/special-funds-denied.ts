import { article } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';
import { NAMELESS, projectTables } from '../../same-department.ts';
import { isNamedSpecialFund } from '../../special-fund.ts';

export default defineRule('budget-statement', {
  id: 'special-funds-denied',
  title: '专项资金的绩效目标应当列在专项资金部分',
  why: '专项资金要单独公开绩效目标；写“无”而把它列进一般项目，就少公开了一块。',
  basis: [article('表内勾稽', '专项资金绩效目标与各项目绩效目标表互相对照'), article('石家庄高新区2022年预算公开', '第二部分、第三部分', { verified: true })],

  *check({ draft, batch }) {
    const part = draft.sections.findIndex(({ title }) => /专项资金.*绩效目标/.test(title));
    if (part < 0) return;
    const tables = projectTables(draft, batch);
    if (tables === null) {
      yield { unchecked: NAMELESS };
      return;
    }
    if (tables.some(({ draft: { scope } }) => scope === 'special-fund')) return;
    const funds = tables.filter(({ draft: { project } }) => isNamedSpecialFund(project.name ?? ''));
    if (funds.length === 0) return;
    const { title = '' } = draft.sections[part] ?? {};
    yield {
      field: `sections.${part}`, quote: title,
      message: `“${title}”里没有项目，后面有 ${funds.length} 个项目从名称看是专项资金，例如“${funds[0]?.draft.project.name ?? ''}”。`,
      remedy: '把专项资金的目标表移到这一部分；不作专项资金管理的，在这里说明。',
      related: funds.map(entry => ({ entry, field: 'project.name', quote: entry.draft.project.name ?? '' })),
    };
  },

  examples: [
    { name: '专项资金列在该列的部分', draft: statement({}), beside: [targets({ scope: 'special-fund', project: { code: null, name: '省级会展业发展专项资金' } }), targets({})], found: [] },
    { name: '没有专项资金', draft: statement({}), beside: [targets({}), targets({ project: { code: null, name: '团组接待费' } })], found: [] },
    { name: '别的部门的专项资金', draft: statement({}), beside: [targets({ department: '文旅局', unit: { code: null, name: '文旅局' }, project: { code: null, name: '旅游发展专项资金' } })], found: [] },
    {
      name: '专项资金列进了一般项目', draft: statement({}), beside: [targets({ project: { code: null, name: '省级会展业发展专项资金' } }), targets({})],
      found: ['“专项资金绩效目标”里没有项目，后面有 1 个项目从名称看是专项资金，例如“省级会展业发展专项资金”。'],
    },
  ],
});
