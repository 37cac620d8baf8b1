import { article } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('budget-statement', {
  id: 'assets-of-another-year',
  title: '国有资产应当是上年末的',
  why: '预算按年初有的资产来编；日期是别的年份，多半是抄了旧稿。',
  basis: [article('石家庄高新区2022年预算公开', '国有资产信息：截至上年12月31日', { verified: true })],

  *check({ draft: { year, assets: { asOf } } }) {
    const told = Number(/20\d\d/.exec(asOf ?? '')?.[0]);
    if (year === null || asOf === null || Number.isNaN(told) || told === year - 1 || told === year) return; // some count at the day of writing
    yield { field: 'assets.asOf', quote: asOf, message: `资产截至 ${asOf}，${year} 年的预算应当用 ${year - 1} 年末的数。`, remedy: `改用 ${year - 1} 年末的资产数；只是日期写错的，改正日期。` };
  },

  examples: [
    { name: '上年末', draft: statement({ year: 2024, assets: { asOf: '2023-12-31' } }), found: [] },
    { name: '编制当时', draft: statement({ assets: { asOf: '2023年1月31日' } }), found: [] },
    { name: '没有写日期', draft: statement({ assets: { asOf: null } }), found: [] },
    { name: '前年的', draft: statement({ assets: { asOf: '2020年12月31日' } }), found: ['资产截至 2020年12月31日，2023 年的预算应当用 2022 年末的数。'] },
  ],
});
