import { article } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';
import { statedScores } from '../../stated-score.ts';

export default defineRule('evaluation-report', {
  id: 'total-score-missing',
  title: '评价结论应当写出得分',
  why: '等级由得分确定；只写“多少分以上”或只写等级，无法核对，也无法与往年比较。',
  basis: [article('财预〔2020〕10号', '评价结果采取评分和评级相结合的方式')],

  *check({ draft: { conclusion } }) {
    if (conclusion === null || conclusion.trim() === '' || statedScores(conclusion).length > 0) return;
    const about = /\d+(?:\.\d+)?\s*分以[上下]/.exec(conclusion)?.[0];
    const message = about === undefined ? '结论没有写部门整体得分。' : `结论只写“${about}”，没有写部门整体得分和各项目得分。`;
    yield { field: 'conclusion', quote: conclusion, message, remedy: '写出部门整体得分，并列出各项目的得分和等级。' };
  },

  examples: [
    { name: '写了得分', draft: evaluationReport({ conclusion: '综合得分 88.25 分，等级为良。', grade: '良' }), found: [] },
    { name: '没有读到结论', draft: evaluationReport({ conclusion: null }), found: [] },
    { name: '只写等级', draft: evaluationReport({ conclusion: '综合评价等级为优。' }), found: ['结论没有写部门整体得分。'] },
    { name: '只写多少分以上', draft: evaluationReport({ conclusion: '各项目均在 95 分以上，等级为优。' }), found: ['结论只写“95 分以上”，没有写部门整体得分和各项目得分。'] },
  ],
});
