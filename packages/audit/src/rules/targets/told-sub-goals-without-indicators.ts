import { article } from '@hengji/model';
import type { Batch } from '../../batch.ts';
import { statement } from '../../examples/budget-statement.ts';
import { targets } from '../../examples/targets.ts';
import { told } from '../../examples/told-targets.ts';
import { defineRule } from '../../rule.ts';
import { bareText } from '../../text-likeness.ts';

export default defineRule('targets', {
  id: 'told-sub-goals-without-indicators',
  title: '部门的分项绩效目标应当有绩效指标',
  why: '没有指标，年底就没有东西可以比，目标等于没有定。',
  basis: [article('石家庄高新区2022年预算公开', '分项绩效目标：绩效目标、绩效指标', { verified: true }), article('财预〔2015〕88号', '绩效目标的内容')],

  *check({ draft, batch }) {
    const subGoals = draft.told?.subGoals ?? [];
    const bare = subGoals.map(({ title, indicators }, index) => ({ title, indicators, index })).filter(({ indicators }) => (indicators ?? '').trim() === '');
    const [first] = bare;
    if (first === undefined || isInStatement(first.title, batch)) return; // the statement that it stands in is judged for it
    const remedy = '每个分项目标至少写一个指标，有名称、有指标值。';
    const chapter = draft.told?.sections.findIndex(({ title }) => title.includes('分项')) ?? -1;
    if (bare.length === subGoals.length && bare.length > 1 && chapter >= 0) {
      const quote = draft.told?.sections[chapter]?.title ?? '';
      yield { field: `told.sections.${chapter}`, quote, message: `“${quote}”里的 ${bare.length} 个目标都没有绩效指标。`, remedy };
    } else for (const { title, index } of bare) yield { field: `told.subGoals.${index}.title`, quote: title, message: `“${title}”没有绩效指标。`, remedy };
  },

  examples: [
    { name: '都有指标', draft: targets({ scope: 'department', told: told({ subGoals: [{}, { number: '2', title: '研学活动' }] }) }), found: [] },
    { name: '预算说明里的同一段，由说明来报', draft: targets({ told: told({ subGoals: [{ title: '研学活动', indicators: null }] }) }), beside: [statement({ subGoals: [{ title: '研学活动', goal: null, indicators: null }] })], found: [] },
    { name: '一个没有', draft: targets({ scope: 'department', told: told({ subGoals: [{}, { number: '2', title: '研学活动', indicators: null }] }) }), found: ['“研学活动”没有绩效指标。'] },
    { name: '都没有', draft: targets({ scope: 'department', told: told({ sections: ['一、总体绩效目标', '二、分项绩效目标'], subGoals: [{ indicators: null }, { number: '2', title: '研学活动', indicators: null }] }) }), found: ['“分项绩效目标”里的 2 个目标都没有绩效指标。'] },
  ],
});

function isInStatement(title: string, batch: Batch): boolean {
  const stated = batch.grouped('sub-goals of statements', ({ draft }) => (draft.kind === 'budget-statement' ? draft.subGoals.map(goal => bareText(goal.title)) : []));
  return stated.has(bareText(title));
}
