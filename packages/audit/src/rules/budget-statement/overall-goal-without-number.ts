import { article } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';

const YEARS_AND_NAMES = /(?:19|20)\d{2}\s*年|《[^《》]*》|“[^“”]*”|\d+\s*[.、．](?!\d)/g; // years, titles, slogans (“4+4”) and the numbers of a list promise nothing

export default defineRule('budget-statement', {
  id: 'overall-goal-without-number',
  title: '总体绩效目标应当量化',
  why: '总体目标和分项目标里一个数也没有，部门一年做到什么程度无从评价。',
  basis: [article('财预〔2015〕88号', '绩效目标应当指向明确、细化量化')],

  *check({ draft: { overallGoal, subGoals } }) {
    if (overallGoal === null || overallGoal.trim() === '') return;
    const told = [overallGoal, ...subGoals.flatMap(({ goal, indicators }) => [goal ?? '', indicators ?? ''])].join('\n');
    if (/[\d〇百千]/.test(told.normalize('NFKC').replace(YEARS_AND_NAMES, ''))) return;
    yield { field: 'overallGoal', quote: overallGoal.slice(0, 40), message: '总体绩效目标和分项目标里没有一个数量、比例或时间。', remedy: '写明主要任务的数量、比例和完成时间，例如“全年办展会不少于12场”。' };
  },

  examples: [
    { name: '总体目标有数', draft: statement({ subGoals: [], overallGoal: '全年服务企业 200 家以上。' }), found: [] },
    { name: '数在分项指标里', draft: statement({ overallGoal: '努力做好 2023 年商务服务工作。' }), found: [] },
    { name: '只有年份和口号', draft: statement({ overallGoal: '2023年，围绕“4+4”产业，扩大开放，优化服务。', subGoals: [] }), found: ['总体绩效目标和分项目标里没有一个数量、比例或时间。'] },
  ],
});
