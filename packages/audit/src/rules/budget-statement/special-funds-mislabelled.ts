import { article, type TargetsDraft } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';
import { NAMELESS, projectTables } from '../../same-department.ts';
import { isNamedSpecialFund } from '../../special-fund.ts';

const SPECIAL = /专项资金.*绩效目标/;
const ORDINARY = /项目.*绩效目标/;
const LEAST_TABLES = 3;

export default defineRule('budget-statement', {
  id: 'special-funds-mislabelled',
  title: '一般项目不应列在专项资金部分',
  why: '办公、水电这样的项目不是专项资金，放错部分，专项资金有多少就看不出了。',
  basis: [article('表内勾稽', '各部分标题与所列项目互相对照'), article('石家庄高新区2022年预算公开', '第二部分、第三部分', { verified: true })],

  *check({ draft, batch }) {
    const part = draft.sections.findIndex(({ title }) => SPECIAL.test(title));
    if (part < 0 || draft.sections.some(({ title }) => ORDINARY.test(title) && !SPECIAL.test(title))) return;
    const tables = projectTables(draft, batch);
    if (tables === null) {
      yield { unchecked: NAMELESS };
      return;
    }
    const ordinary = tables.filter(({ draft: { scope, project } }) => scope === 'special-fund' && !isNamedSpecialFund(project.name ?? ''));
    if (tables.length < LEAST_TABLES || ordinary.length < tables.length) return; // one earmarked fund among them: the part is that of the funds
    const { title = '' } = draft.sections[part] ?? {};
    yield {
      field: `sections.${part}`, quote: title,
      message: `${tables.length} 个项目都列在“${title}”下，名称都不是专项资金，例如“${ordinary[0]?.draft.project.name ?? ''}”；没有预算项目绩效目标这一部分。`,
      remedy: '补上“预算项目绩效目标”的标题，把一般项目列在它下面；专项资金部分没有内容的写“无”。',
    };
  },

  examples: [
    { name: '两部分都有标题', draft: statement({}), beside: ordinaryTables(), found: [] },
    { name: '三个里有一个是专项资金', draft: withoutOrdinaryPart(), beside: [...ordinaryTables().slice(1), targets({ scope: 'special-fund', project: { code: null, name: '会展业发展专项资金' } })], found: [] },
    {
      name: '一般项目都在专项资金下', draft: withoutOrdinaryPart(), beside: ordinaryTables(),
      found: ['3 个项目都列在“专项资金绩效目标”下，名称都不是专项资金，例如“饮用水费”；没有预算项目绩效目标这一部分。'],
    },
  ],
});

function ordinaryTables(): readonly TargetsDraft[] {
  return ['饮用水费', '团组接待费', '展厅保洁费'].map(name => targets({ scope: 'special-fund', project: { code: null, name } }));
}

function withoutOrdinaryPart() {
  return statement({ sections: ['五、预算绩效信息', '第一部分 部门整体绩效目标', '第二部分 专项资金绩效目标', '六、政府采购预算情况'] });
}
