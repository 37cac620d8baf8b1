import { article, checkProjects, parseProjectBudget } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';
import { NAMELESS, projectTables } from '../../same-department.ts';

export default defineRule('budget-statement', {
  id: 'projects-above-department',
  title: '各项目预算数之和不应大于项目支出',
  why: '项目是从项目支出里分出去的，加起来比总数大，必有一个数不对。',
  basis: [article('表内勾稽', '各项目预算数之和＝项目支出')],

  *check({ draft, form, batch }) {
    const tables = projectTables(draft, batch);
    if (tables === null) {
      yield { unchecked: NAMELESS };
      return;
    }
    if (tables.length === 0) return;
    const [sum] = checkProjects(form, tables.map(entry => parseProjectBudget(entry.draft)));
    if (sum === undefined || sum.kind === 'holds') return;
    if (sum.kind === 'not-checkable') {
      yield { unchecked: '项目支出或有的项目没有印清预算数，无法核对合计。' };
      return;
    }
    if (/^[-−]/.test(sum.by)) {
      yield { unchecked: `一并送审的 ${tables.length} 张目标表合计 ${sum.left.value}${sum.unit}，项目支出 ${sum.right.written}${sum.unit}：目标表可能没有送齐。` };
      return;
    }
    yield {
      field: 'expenditure.project', quote: sum.right.written,
      message: `${tables.length} 个项目的预算数合计 ${sum.left.value}${sum.unit}，大于项目支出 ${sum.right.written}${sum.unit}。`,
      remedy: '逐个核对项目预算数，改正写错的；项目支出写错的改项目支出。',
      related: tables.map(entry => ({ entry, field: 'amounts.total', quote: entry.draft.amounts.total ?? '' })),
    };
  },

  examples: [
    { name: '合计相等', draft: statement({}), beside: [targets({ amounts: { total: '150' } }), targets({ project: { code: null, name: '团组接待费' } })], found: [] },
    { name: '同一项目送了两份', draft: statement({}), beside: [targets({ amounts: { total: '200' } }), targets({ amounts: { total: '200' } })], found: [] },
    {
      name: '没有送齐', draft: statement({}), beside: [targets({})], found: [],
      unchecked: ['一并送审的 1 张目标表合计 50万元，项目支出 200万元：目标表可能没有送齐。'],
    },
    {
      name: '合计大于项目支出', draft: statement({}), beside: [targets({ amounts: { total: '180' } }), targets({ project: { code: null, name: '团组接待费' } })],
      found: ['2 个项目的预算数合计 230万元，大于项目支出 200万元。'],
    },
  ],
});
