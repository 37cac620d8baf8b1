import { article } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('evaluation-report', {
  id: 'report-goal-without-indicators',
  title: '报告里的每个绩效目标应当有绩效指标',
  why: '别的目标写了指标、这个没有，年底这个目标就没有东西可以对照。',
  basis: [article('鹿泉区2023年自评报告', '部门整体支出绩效目标、指标', { verified: true })],

  *check({ draft: { goals } }) {
    if (goals.every(({ indicators }) => indicators === null)) return; // a report that tells its goals without indicators has them elsewhere
    for (const [index, { title, indicators }] of goals.entries()) {
      if (indicators === null || indicators.trim() === '') yield { field: `goals.${index}.title`, quote: title, message: `目标“${title}”没有绩效指标。`, remedy: '给这个目标写出指标和指标值；不再单列的，并入相关目标。' };
    }
  },

  examples: [
    { name: '每个目标都有指标', draft: evaluationReport({ goals: [{ title: '办好展会', goal: '办展 10 场。', indicators: '展会场次不少于 10 场。' }] }), found: [] },
    { name: '报告的目标都不带指标', draft: evaluationReport({ goals: [{ title: '办好展会', goal: '办展 10 场。', indicators: null }, { title: '做好接待', goal: '接待 40 批。', indicators: null }] }), found: [] },
    { name: '第二个目标没有', draft: evaluationReport({ goals: [{ title: '办好展会', goal: '办展 11 场。', indicators: '展会场次不少于 11 场。' }, { title: '做好接待', goal: '接待 50 批。', indicators: null }] }), found: ['目标“做好接待”没有绩效指标。'] },
  ],
});
