import { article, printPoints } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';
import { gradeBy, statedGrade, statedScores } from '../../stated-score.ts';

export default defineRule('evaluation-report', {
  id: 'grade-against-score',
  title: '等级应当与得分相符',
  why: '等级由得分按规定的界限确定，不能另评。',
  basis: [article('财预〔2020〕10号', '评价等级：优、良、中、差')],

  *check({ draft: { conclusion, grade }, policy }) {
    const [score, ...others] = statedScores(conclusion ?? '');
    const stated = grade === null ? null : statedGrade(grade, policy);
    if (score === undefined || others.length > 0 || stated === null) return; // of several scores no one knows which the grade is of
    const { total } = policy.figures.weights.value;
    const due = gradeBy(score, policy);
    if (score > total || due === stated) return;
    yield { field: 'grade', quote: grade ?? '', message: `得分 ${printPoints(score)} 分，等级写“${grade ?? ''}”，按界限应为“${due}”。`, remedy: `等级改为“${due}”；得分写错的改得分。` };
  },

  examples: [
    { name: '得分够优', draft: evaluationReport({ conclusion: '得分 90 分，等级为优。' }), found: [] },
    { name: '写成优秀', draft: evaluationReport({ conclusion: '自评得分 96 分，等级为优秀。', grade: '优秀' }), found: [] },
    { name: '写了几个得分', draft: evaluationReport({ conclusion: '产出 38 分，效益 29 分，总分 91 分，等级为优。' }), found: [] },
    { name: '得分只够良', draft: evaluationReport({ conclusion: '自评得分 86.5 分，等级为优。' }), found: ['得分 86.5 分，等级写“优”，按界限应为“良”。'] },
  ],
});
