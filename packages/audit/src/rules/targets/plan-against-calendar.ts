import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { goalsOf } from '../../goals-of.ts';
import { isWhole } from '../../plan-points.ts';
import { defineRule } from '../../rule.ts';

/** Days of the year that a task is bound to, by the month they fall in. 十一 only in a list: it is part of many numbers. */
const DAYS: readonly (readonly [words: RegExp, month: number])[] = [
  [/国庆|(?<=[、，,和及“])十一(?=[、，,（(“”节期和及])/, 10], [/重阳/, 10], [/[四4]季度/, 12], [/年末|年底(?:前)?(?:举办|组织|开展|更换|更新)/, 12], [/中秋/, 9],
];

export default defineRule('targets', {
  id: 'plan-against-calendar',
  title: '支出计划应与做事的时间相符',
  why: '事情在下半年，钱上半年就花完，要么计划填错了，要么提前付了款。',
  basis: [article('表内勾稽', '“资金支出计划”与“绩效目标”说的是同一个项目')],

  *check({ draft, form: { plan: { points } } }) {
    const done = points.find(isWhole);
    if (done === undefined) return;
    for (const { field, text } of goalsOf(draft)) {
      const late = DAYS.find(([words, month]) => month > done.month && words.test(text));
      const word = late?.[0].exec(text)?.[0];
      if (late === undefined || word === undefined) continue;
      yield { field: done.field, quote: text, message: `支出计划 ${done.month} 月底已到 100%，目标里“${word}”的事却在 ${late[1]} 月（${field === 'goals.0' ? '第一个' : '后面的'}目标）。`, remedy: '按做事的时间重排支出计划；需要预付的，写明合同约定。' };
      return;
    }
  },

  examples: [
    { name: '钱跟着事走', draft: targets({ goals: ['国庆期间办展 1 场。'], plan: { 3: '10', 6: '20', 10: '100', 12: '100' } }), found: [] },
    { name: '“十一”是数的一部分', draft: targets({ goals: ['维护第十一展厅。'], plan: { 3: '50', 6: '100', 10: '100', 12: '100' } }), found: [] },
    { name: '事在下半年，钱上半年花完', draft: targets({ goals: ['中秋办灯会 1 场。'], plan: { 3: '50', 6: '100', 10: '100', 12: '100' } }), found: ['支出计划 6 月底已到 100%，目标里“中秋”的事却在 9 月（第一个目标）。'] },
  ],
});
