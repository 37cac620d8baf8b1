import { article } from '@hengji/model';
import { bareAttainments } from '../../attainment.ts';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('evaluation-report', {
  id: 'claim-without-value',
  title: '说达标的，应当写出实际值',
  why: '“达标”是结论；没有目标值和实际值，谁也核对不了。',
  basis: [article('财预〔2020〕10号', '绩效评价应当数据准确、以事实为依据')],

  *check({ draft: { items } }) {
    for (const [item, { title, claims }] of items.entries()) {
      for (const [index, claim] of claims.entries()) {
        const bare = bareAttainments(claim);
        if (bare.length === 0) continue;
        const said = bare.map(({ text }) => text).join('；');
        yield { field: `items.${item}.claims.${index}.text`, quote: claim.text, message: `“${title}”只写“${said}”，没有实际值。`, remedy: '逐项写出指标值和实际完成值，例如“目标90%，实际93%”。' };
      }
    }
  },

  examples: [
    { name: '各项有数', draft: evaluationReport({}), found: [] },
    { name: '先写数，再说达标', draft: evaluationReport({ items: [{ title: '展厅维护', claims: { 产出指标情况: '维护展项 42 个，完好率 98%，数量指标、质量指标均达标。', 满意度指标: '观众满意度达 93%，已达标。' } }] }), found: [] },
    { name: '满意度没有数', draft: evaluationReport({ items: [{ title: '展厅维护', claims: { 满意度指标: '观众满意度达标。' } }] }), found: ['“展厅维护”只写“观众满意度达标”，没有实际值。'] },
    { name: '效益显著，一个数也没有', draft: evaluationReport({ items: [{ title: '展厅维护', claims: { 效益指标: '观众越来越多，社会效益显著。' } }] }), found: ['“展厅维护”只写“社会效益显著”，没有实际值。'] },
    {
      name: '一个数，四项达标', draft: evaluationReport({ items: [{ title: '讲解服务', claims: { 产出指标情况: '讲解 60 场。数量指标、质量指标、时效指标、成本指标均已完成。' } }] }),
      found: ['“讲解服务”只写“数量指标、质量指标、时效指标、成本指标均已完成”，没有实际值。'],
    },
  ],
});
