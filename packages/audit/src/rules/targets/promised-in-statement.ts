import { article, type Draft } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';
import { bareText } from '../../text-likeness.ts';

const PHRASE_END = /[，,。；;、\n]|和(?=\p{Script=Han}{3,})/u;
const SHARED = 5; // characters in a row; a shorter word may be any word

export default defineRule('targets', {
  id: 'promised-in-statement',
  title: '同一件事在预算说明和目标表里应是一个值',
  why: '前面说 5000 万、表里写“积极影响”，按哪个评价都说不清。',
  basis: [article('表内勾稽', '预算公开说明的分项绩效目标与项目绩效目标表说的是同一年')],

  *check({ draft, form: { indicators }, batch }) {
    const statements = batch.grouped('statements', ({ draft: other }) => (other.kind === 'budget-statement' ? keysOf(other) : []));
    for (const key of keysOf(draft)) {
      const [entry] = statements.get(key) ?? [];
      if (entry?.draft.kind !== 'budget-statement') continue;
      const phrases = entry.draft.subGoals.flatMap(({ indicators: text }, index) => (text ?? '').split(PHRASE_END).filter(phrase => /\d/.test(phrase)).map(phrase => ({ phrase, index })));
      for (const { field, name, target } of indicators) {
        if (target.kind !== 'words' && target.kind !== 'graded') continue;
        const told = phrases.find(({ phrase }) => sharesRun(bareText(name), bareText(phrase)));
        if (told === undefined) continue;
        yield {
          field: `${field}.target`,
          quote: target.printed,
          message: `“${name}”在表里是“${showTarget(target)}”，预算说明里却有数：“${told.phrase.trim()}”。`,
          remedy: '把说明里的数写进指标值，两处一致。',
          related: [{ entry, field: `subGoals.${told.index}`, quote: told.phrase.trim() }],
        };
      }
    }
  },

  examples: [
    { name: '没有一起交来的预算说明', draft: targets({ department: '文旅局', indicators: [{ level3: '研学游客接待量', target: '逐步提升' }] }), found: [] },
    {
      name: '说的是另一件事',
      draft: targets({ department: '文旅局', indicators: [{ level3: '研学游客接待量', target: '逐步提升' }] }),
      beside: [statement({ department: { code: null, name: '文旅局' }, year: 2023, subGoals: [{ title: '宣传', goal: null, indicators: '印发宣传册大于等于 3000 册。' }] })],
      found: [],
    },
    {
      name: '说明里有数，表里是文字',
      draft: targets({ department: '文旅局', indicators: [{ level3: '研学游客接待量', target: '逐步提升' }] }),
      beside: [statement({ department: { code: null, name: '文旅局' }, year: 2023, subGoals: [{ title: '研学', goal: null, indicators: '研学游客接待量大于等于 6000 人次。' }] })],
      found: ['“研学游客接待量”在表里是“逐步提升”，预算说明里却有数：“研学游客接待量大于等于 6000 人次”。'],
    },
  ],
});

function keysOf(draft: Draft): readonly string[] {
  if (draft.kind !== 'targets' && draft.kind !== 'budget-statement') return [];
  const name = draft.kind === 'targets' ? draft.department : draft.department.name;
  return name === null || draft.year === null ? [] : [`${draft.year}|${bareText(name)}`];
}

function sharesRun(one: string, other: string): boolean {
  for (let start = 0; start + SHARED <= one.length; start++) if (other.includes(one.slice(start, start + SHARED))) return true;
  return false;
}
