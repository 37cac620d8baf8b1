import { article } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';

// What is being evaluated: the verb stands before the year or after it. A result of last year that is only spoken of (2022年自评结果) has none.
const EVALUATED: readonly RegExp[] = [
  /(?:开展|组织|实施|完成|进行)了?[^，。；：\d]{0,8}?((?:19|20)\d{2})\s*年度?[^，。；：\d]{0,16}?(?:绩效自?评价?|自评价?)(?!结果|报告|发现|问题|等级|得分|[^，。；]{0,4}(?:基础上|时|后))/,
  /(?:对|就|围绕)[^，。；：\d]{0,20}?((?:19|20)\d{2})\s*年度?[^，。；：\d]{0,20}?(?:资金|预算|支出|项目|履职|绩效|目标)[^，。；：\d]{0,10}?(?:进行|开展|实施)了?[^，。；：\d]{0,10}?(?:检查|评价|评估|自评|核查|分析)/,
  /现[将对][^，。；：\d]{0,12}?((?:19|20)\d{2})\s*年度?[^，。；：\d]{0,20}?(?:绩效|自评)[^，。；：\d]{0,8}(?:报告|汇报|说明|总结)如下/,
];
const OF_OTHERS = /重点|财政评价|再评价/; // a finance bureau evaluates projects of last year all the year round

export default defineRule('evaluation-report', {
  id: 'evaluated-year-differs',
  title: '报告评价的年度应与题目一致',
  why: '题目是这一年，正文却说评价的是往年，多半是抄了上年的报告；读的人不知道数字是哪一年的。',
  basis: [article('表内勾稽', '题目的年度与自评工作所说的年度一致')],

  *check({ draft: { year, paragraphs } }) {
    if (year === null) return;
    for (const [index, { text }] of paragraphs.entries()) {
      for (const pattern of EVALUATED) {
        const [quote, told] = pattern.exec(text) ?? [];
        if (quote === undefined || Number(told) >= year || OF_OTHERS.test(quote)) continue; // the work itself may be of the year after
        yield { field: `paragraphs.${index}`, quote, message: `这是 ${year} 年度的报告，这里说评价的是 ${told} 年。`, remedy: `评价的是 ${year} 年度的，改正年份并核对这一段的其他时间；确是 ${told} 年的内容，删去。` };
        break;
      }
    }
  },

  examples: [
    { name: '年度一致，第二年开展', draft: evaluationReport({ paragraphs: ['2024 年 3 月，中心组织开展 2023 年度部门整体支出绩效自评工作。', '围绕 2023 年度预算资金使用情况进行检查。'] }), found: [] },
    { name: '只是用到上年的结果', draft: evaluationReport({ paragraphs: ['根据 2022 年度绩效评价结果调整了项目，并对 2022 年度自评发现的问题进行了整改。'] }), found: [] },
    { name: '当年做的上年重点评价', draft: evaluationReport({ paragraphs: ['2023 年，中心对 2022 年重点项目开展了绩效评价，结果用于编制预算。'] }), found: [] },
    { name: '组织的是上年的自评', draft: evaluationReport({ paragraphs: ['中心抽调专人，组织开展 2022 年部门预算绩效自评工作。'] }), found: ['这是 2023 年度的报告，这里说评价的是 2022 年。'] },
    { name: '检查的是上年的支出', draft: evaluationReport({ paragraphs: ['工作组对中心 2021 年度项目支出进行了评价。'] }), found: ['这是 2023 年度的报告，这里说评价的是 2021 年。'] },
    { name: '报告的是上年的情况', draft: evaluationReport({ paragraphs: ['现将 2022 年度部门整体支出绩效自评情况报告如下：'] }), found: ['这是 2023 年度的报告，这里说评价的是 2022 年。'] },
  ],
});
