import { article, type Field } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { told } from '../../examples/told-targets.ts';
import { goalsOf } from '../../goals-of.ts';
import { isWhole } from '../../plan-points.ts';
import { defineRule } from '../../rule.ts';
import type { DraftOf } from '../../subject.ts';

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
    for (const { field, text, says } of [...goalsOf(draft).map(goal => ({ ...goal, says: '目标里' })), ...heldInProse(draft)]) {
      const late = DAYS.find(([words, month]) => month > done.month && words.test(text));
      const word = late?.[0].exec(text)?.[0];
      if (late === undefined || word === undefined) continue;
      const where = says === '目标里' ? `（${field === 'goals.0' ? '第一个' : '后面的'}目标）` : '';
      yield { field: done.field, quote: text, message: `支出计划 ${done.month} 月底已到 100%，${says}“${word}”的事却在 ${late[1]} 月${where}。`, remedy: '按做事的时间重排支出计划；需要预付的，写明合同约定。' };
      return;
    }
  },

  examples: [
    { name: '钱跟着事走', draft: targets({ goals: ['国庆期间办展 1 场。'], plan: { 3: '10', 6: '20', 10: '100', 12: '100' } }), found: [] },
    { name: '“十一”是数的一部分', draft: targets({ goals: ['维护第十一展厅。'], plan: { 3: '50', 6: '100', 10: '100', 12: '100' } }), found: [] },
    { name: '四季度的事不是花钱的事', draft: targets({ plan: { 3: '50', 6: '100', 10: '100', 12: '100' }, told: told({ paragraphs: ['四季度开展绩效自评。'] }) }), found: [] },
    { name: '表前说明里的活动在下半年', draft: targets({ plan: { 3: '50', 6: '100', 10: '100', 12: '100' }, told: told({ paragraphs: ['展厅开放。展会多在第四季度举办。'] }) }), found: ['支出计划 6 月底已到 100%，说明里“四季度”的事却在 12 月。'] },
    { name: '事在下半年，钱上半年花完', draft: targets({ goals: ['中秋办灯会 1 场。'], plan: { 3: '50', 6: '100', 10: '100', 12: '100' } }), found: ['支出计划 6 月底已到 100%，目标里“中秋”的事却在 9 月（第一个目标）。'] },
  ],
});

const HELD = /举[办行]|召开/;

/** What the prose says is held: a sentence about anything else may be about its report. */
function heldInProse({ told: prose }: DraftOf<'targets'>): readonly { readonly field: Field; readonly text: string; readonly says: string }[] {
  return (prose?.paragraphs ?? []).flatMap((paragraph, index) => paragraph.split(/(?<=[。；;])/).filter(text => HELD.test(text)).map(text => ({ field: `told.paragraphs.${index}`, text, says: '说明里' })));
}
