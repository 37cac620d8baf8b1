import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { goalsOf, isPurpose } from '../../goals-of.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';

export default defineRule(INDICATOR_KINDS, {
  id: 'goal-is-purpose',
  title: '绩效目标应当写要达到什么',
  why: '“用于……”说的是钱花在哪里；达到什么没有写，年底就没有东西可以对照。',
  basis: [article('财预〔2021〕101号', '绩效目标反映预算资金预期达到的产出和效果')],

  *check({ draft }) {
    const goal = goalsOf(draft).find(({ text }) => isPurpose(text));
    if (goal === undefined) return;
    yield { field: goal.field, quote: goal.text, message: `绩效目标“${shorten(goal.text)}”写的是钱花在哪里，没有写要达到什么。`, remedy: '用途移到“资金用途”；这里写做成多少、达到什么效果。' };
  },

  examples: [
    { name: '写了要达到什么', draft: targets({ goals: ['完成 6 个展区更新，全年接待观众 8000 人次。'] }), found: [] },
    { name: '目标里提到经费而不止于此', draft: targets({ goals: ['管好用好维护经费，展项完好率保持在 95% 以上。'] }), found: [] },
    { name: '从用途说起，而有数可以对照', draft: targets({ goals: ['用于更新展区，年内更新 6 个。'] }), found: [] },
    { name: '只写用途', draft: targets({ goals: ['主要用于展厅水电、保洁和讲解员服装。'] }), found: ['绩效目标“主要用于展厅水电、保洁和讲解员服装。”写的是钱花在哪里，没有写要达到什么。'] },
  ],
});

function shorten(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
