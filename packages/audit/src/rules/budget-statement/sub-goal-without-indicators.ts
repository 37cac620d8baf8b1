import { article } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('budget-statement', {
  id: 'sub-goal-without-indicators',
  title: '分项绩效目标应当有绩效指标',
  why: '没有指标，年底就没有东西可以比，目标等于没有定。',
  basis: [article('石家庄高新区2022年预算公开', '分项绩效目标：绩效目标、绩效指标', { verified: true }), article('财预〔2015〕88号', '绩效目标的内容')],

  *check({ draft: { subGoals } }) {
    const bare = subGoals.map((subGoal, index) => ({ ...subGoal, index })).filter(({ indicators }) => (indicators ?? '').trim() === '');
    for (const { title, index } of bare.slice(0, bare.length === subGoals.length ? 1 : bare.length)) {
      const which = bare.length === subGoals.length && bare.length > 1 ? `${bare.length} 个分项目标` : `“${title}”`;
      yield { field: `subGoals.${index}.title`, quote: title, message: `${which}${which.startsWith('“') ? '' : '都'}没有绩效指标。`, remedy: '每个分项目标至少写一个指标，有名称、有指标值。' };
    }
  },

  examples: [
    { name: '都有指标', draft: statement({ runningCost: '38', change: { percent: '5.1' } }), found: [] },
    { name: '没有分项目标', draft: statement({ subGoals: [] }), found: [] },
    { name: '一个没有', draft: statement({ subGoals: [{ title: '外商服务', goal: '协助办理手续。', indicators: '办结率不低于 95%。' }, { title: '会展统计', goal: '按月统计。', indicators: null }] }), found: ['“会展统计”没有绩效指标。'] },
    { name: '都没有', draft: statement({ subGoals: [{ title: '外商服务', goal: '协助办理手续。', indicators: '' }, { title: '会展统计', goal: '按月统计。', indicators: '' }] }), found: ['2 个分项目标都没有绩效指标。'] },
  ],
});
