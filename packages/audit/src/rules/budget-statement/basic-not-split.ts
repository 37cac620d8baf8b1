import { article } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';

const TOLD_IN_PROSE = /支出说明|预算安排的总体情况/; // Hebei's form; others leave it to a table of its own

export default defineRule('budget-statement', {
  id: 'basic-not-split',
  title: '基本支出应当分列人员经费和公用经费',
  why: '只有一个总数，看不出多少钱养人、多少钱办公，也核对不了机关运行经费。',
  basis: [article('石家庄高新区2022年预算公开', '支出说明：基本支出包括人员经费和日常公用经费', { verified: true }), article('部门预算公开表样', '一般公共预算基本支出表')],

  *check({ draft, form: { expenditure: { basic } } }) {
    const { total, personnel, operating } = basic;
    if (total.cell.kind !== 'value' || total.cell.value === 0 || personnel.cell.kind === 'value' || operating.cell.kind === 'value') return;
    if (!draft.sections.some(({ title }) => TOLD_IN_PROSE.test(title))) {
      yield { unchecked: '说明里没有分列，要看一般公共预算基本支出表。' };
      return;
    }
    yield {
      field: total.field, quote: total.cell.printed, message: `基本支出 ${total.cell.printed}万元，没有写其中人员经费和日常公用经费各多少。`,
      remedy: '补写人员经费和日常公用经费的金额，两者相加等于基本支出。',
    };
  },

  examples: [
    { name: '分列两项', draft: statement({ expenditure: { basic: '420', personnel: '371.5', publicUse: '48.5' } }), found: [] },
    { name: '写了一项，另一项减得出', draft: statement({ expenditure: { personnel: null } }), found: [] },
    { name: '没有基本支出', draft: statement({ expenditure: { basic: '0', personnel: null, publicUse: null } }), found: [] },
    { name: '分列在另一张表里', draft: statement({ sections: ['一、收支预算总体情况', '二、名词解释'], expenditure: { personnel: null, publicUse: null } }), found: [], unchecked: ['说明里没有分列，要看一般公共预算基本支出表。'] },
    { name: '只有总数', draft: statement({ expenditure: { personnel: null, publicUse: null } }), found: ['基本支出 420万元，没有写其中人员经费和日常公用经费各多少。'] },
  ],
});
