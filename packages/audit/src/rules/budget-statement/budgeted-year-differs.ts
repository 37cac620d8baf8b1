import { article } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';

const ANNOUNCED = /现将[^，。；]{0,40}?((?:19|20)\d{2})\s*年度?[^，。；\d]{0,16}预算[^，。；\d]{0,16}(?:公开|说明|公布)/;
const TOLD = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*)?((?:19|20)\d{2})\s*年度?[，,]?[^，。；\d较比与同]{0,30}(?:(?:经费|采购)[^，。；\d较比与同]{0,16}(?:安排|预算|为|共计)|预算(?:收入|支出)|(?:收入|支出|收支总?)预算)[^，。；\d较比与同]{0,8}\d[\d,.]*\s*万?元/;
const OF_LAST_YEAR = /决算|执行|完成|实际|结转|结余/; // these are rightly told of the year before

export default defineRule('budget-statement', {
  id: 'budgeted-year-differs',
  title: '预算说明说的年度应与题目一致',
  why: '题目是这一年，正文却是上一年的预算，多半是抄了上年的说明；读的人不知道数字是哪一年的。',
  basis: [article('表内勾稽', '题目的年度与正文所说的预算年度一致')],

  *check({ draft: { year, paragraphs } }) {
    if (year === null) return;
    for (const [index, { text }] of paragraphs.entries()) {
      const [quote, told] = ANNOUNCED.exec(text) ?? (text.includes(String(year)) ? [] : TOLD.exec(text) ?? []); // beside this year's figure another year is a comparison
      if (quote === undefined || Number(told) >= year || OF_LAST_YEAR.test(quote)) continue;
      yield { field: `paragraphs.${index}`, quote, message: `这是 ${year} 年的预算说明，这里说的是 ${told} 年的预算。`, remedy: `改为 ${year} 年，并核对这一段的数是不是 ${year} 年的。` };
    }
  },

  examples: [
    { name: '年度一致', draft: statement({ paragraphs: ['现将商务服务中心 2023 年部门预算公开如下：', '2023 年机关运行经费安排 36 万元，2022 年预算为 33 万元。'] }), found: [] },
    { name: '上年的决算和结转', draft: statement({ paragraphs: ['2022 年项目支出决算为 182 万元。', '2022 年政府采购预算实际支出 30 万元。', '2022 年培训支出奖励 3 万元。'] }), found: [] },
    { name: '公开的是上年的预算', draft: statement({ paragraphs: ['按照规定，现将商务服务中心 2022 年部门预算公开如下：'] }), found: ['这是 2023 年的预算说明，这里说的是 2022 年的预算。'] },
    { name: '几节抄了上年的', draft: statement({ paragraphs: ['2022 年，我中心机关运行经费共计安排 33 万元。', '2022 年预算收入 590 万元。'] }), found: ['这是 2023 年的预算说明，这里说的是 2022 年的预算。', '这是 2023 年的预算说明，这里说的是 2022 年的预算。'] },
  ],
});
