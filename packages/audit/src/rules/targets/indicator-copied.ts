import { article, type TargetRow, type TargetsDraft } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { contentWords } from '../../content-words.ts';
import { isCount } from '../../measured.ts';
import { defineRule } from '../../rule.ts';
import { bareText } from '../../text-likeness.ts';

const TOLD_LEAST = 4; // words of name, purpose and goals
const LOOKED_AT = 50; // of a row that a whole county pasted, so that the cost stays linear

const COUNTED = /(?:数量|[场批人][次数]|[个次家户件篇台套份项]数)$/; // how it is counted says nothing of what it is

export default defineRule('targets', {
  id: 'indicator-copied',
  title: '指标应当是本项目的',
  why: '几个项目抄同一条指标，同一个成果就算了几遍；与本项目无关的，花这笔钱起了什么作用没有人问。',
  basis: [article('财预〔2021〕101号', '绩效指标应与项目密切相关')],

  *check({ draft, batch, thresholds: { relatedWords } }) {
    const project = [draft.project.name, draft.purpose, ...draft.goals].join(' ');
    const rows = batch.grouped('counted-rows', ({ draft: other }) => (other.kind === 'targets' ? other.indicators.flatMap(keysOf) : []));
    for (const [index, row] of draft.indicators.entries()) {
      const [key] = keysOf(row);
      if (key === undefined) continue;
      const first = (rows.get(key) ?? []).slice(0, LOOKED_AT).find(({ draft: other }) => other.kind === 'targets' && projectOf(other) !== projectOf(draft));
      if (first?.draft.kind !== 'targets' || isRelated(whatIsCounted(row), project, relatedWords)) continue;
      const theirs = first.draft.indicators.findIndex(other => keysOf(other)[0] === key);
      yield {
        field: `indicators.${index}.level3`,
        quote: row.level3,
        message: `“${row.level3}”（${row.target.raw}）与本项目无关，“${projectOf(first.draft)}”里有同一条。`,
        remedy: '换成这笔钱直接做成的事；成果只归到一个项目。',
        related: [{ entry: first, field: `indicators.${theirs}.level3`, quote: first.draft.indicators[theirs]?.level3 ?? '' }],
      };
    }
  },

  examples: [
    { name: '只有本项目有', draft: targets({ indicators: [{ level3: '孵化小微工厂数量', description: '孵化小微工厂数量', target: '≥20家' }] }), found: [] },
    {
      name: '两个项目都有，也都有关',
      draft: targets({ goals: ['孵化小微工厂。'], indicators: [{ level3: '孵化小微工厂数量', description: '孵化小微工厂数量', target: '≥20家' }] }),
      beside: [targets({ project: { code: null, name: '小微工厂孵化场租' }, indicators: [{ level3: '孵化小微工厂数量', description: '孵化小微工厂数量', target: '≥20家' }] })],
      found: [],
    },
    {
      name: '只有一个词，也是本项目的', draft: targets({ goals: ['放映露天电影，方便老人观影。'], indicators: [{ level3: '观影人次', description: '观影人次', target: '≥20万人次' }] }),
      beside: [targets({ project: { code: null, name: '古塔修缮' }, indicators: [{ level3: '观影人次', description: '观影人次', target: '≥20万人次' }] })], found: [],
    },
    {
      name: '抄来而与本项目无关',
      draft: targets({ indicators: [{ level3: '孵化小微工厂数量', description: '孵化小微工厂数量', target: '≥20家' }] }),
      beside: [targets({ project: { code: null, name: '小微工厂孵化场租' }, indicators: [{ level3: '孵化小微工厂数量', description: '孵化小微工厂数量', target: '≥20家' }] })],
      found: ['“孵化小微工厂数量”（≥20家）与本项目无关，“小微工厂孵化场租”里有同一条。'],
    },
  ],
});

/** Enough of the words stand in what is told of the project; where too little is told, nobody can say. */
function isRelated(counted: string, project: string, share: number): boolean {
  const [words, told] = [[...contentWords(counted.replace(COUNTED, ''))], contentWords(project)];
  return told.size < TOLD_LEAST || words.filter(word => told.has(word)).length >= words.length * share;
}

function keysOf(row: TargetRow): readonly string[] {
  return isCount(whatIsCounted(row)) && row.target.value !== null ? [`${bareText(whatIsCounted(row))}|${row.target.raw.replace(/\s+/g, '')}`] : [];
}

function whatIsCounted({ level3, description }: TargetRow): string {
  return description !== null && isCount(description) ? description : level3;
}

function projectOf({ project: { name } }: TargetsDraft): string {
  return name ?? '';
}
