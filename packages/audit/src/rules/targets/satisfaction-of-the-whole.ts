import { article, type Draft, type TargetRow } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';
import { bareText } from '../../text-likeness.ts';

const WHOLE = /(?:整体|总体|综合)满意/;
const OTHERS = 2; // projects beside this one that ask the same

export default defineRule('targets', {
  id: 'satisfaction-of-the-whole',
  title: '满意度应当问这个项目',
  why: '几个项目都填对全单位的整体满意度，哪个项目办得好不好就看不出。',
  basis: [article('财预〔2020〕10号', '满意度指标：服务对象对项目实施效果的满意程度')],

  *check({ draft, batch }) {
    const rows = batch.grouped('whole-satisfaction', ({ draft: other }) => (other.kind === 'targets' ? other.indicators.flatMap(keysOf) : []));
    for (const [index, row] of draft.indicators.entries()) {
      const [key] = keysOf(row);
      const same = key === undefined ? 0 : projectsOf(rows.get(key) ?? []);
      if (same <= OTHERS) continue;
      yield { field: `indicators.${index}.description`, quote: row.description ?? '', message: `${same} 个项目的满意度都是“${row.description ?? row.level3}”，不是问这个项目的。`, remedy: '改为问本项目的服务对象对本项目满意不满意。' };
    }
  },

  examples: [
    { name: '只有本项目这样问', draft: targets({ indicators: [{ level1: '满意度指标', level2: '服务对象满意度指标', level3: '商户满意度', description: '商户对市场的整体满意度', target: '≥85%' }] }), found: [] },
    {
      name: '几个项目问法一样，但问的是项目的活动',
      draft: targets({ indicators: [{ level1: '满意度指标', level2: '服务对象满意度指标', level3: '学员满意度', description: '学员对本次授课的满意度', target: '≥85%' }] }),
      beside: [1, 2].map(() => targets({ indicators: [{ level1: '满意度指标', level2: '服务对象满意度指标', level3: '学员满意度', description: '学员对本次授课的满意度', target: '≥85%' }] })),
      found: [],
    },
    {
      name: '同一张表交了三份',
      draft: targets({ indicators: [{ level1: '满意度指标', level2: '服务对象满意度指标', level3: '住户满意度', description: '住户对小区的总体满意度', target: '≥85%' }] }),
      beside: [1, 2].map(() => targets({ indicators: [{ level1: '满意度指标', level2: '服务对象满意度指标', level3: '住户满意度', description: '住户对小区的总体满意度', target: '≥85%' }] })),
      found: [],
    },
    {
      name: '三个项目都问整体满意度',
      draft: targets({ indicators: [{ level1: '满意度指标', level2: '服务对象满意度指标', level3: '商户满意度', description: '商户对市场的整体满意度', target: '≥85%' }] }),
      beside: ['市场保洁', '市场巡查'].map(name => targets({ project: { code: null, name }, indicators: [{ level1: '满意度指标', level2: '服务对象满意度指标', level3: '商户满意度', description: '商户对市场的整体满意度', target: '≥85%' }] })),
      found: ['3 个项目的满意度都是“商户对市场的整体满意度”，不是问这个项目的。'],
    },
  ],
});

function keysOf({ description, target }: TargetRow): readonly string[] {
  return description !== null && WHOLE.test(description) ? [`${bareText(description)}|${target.raw}`] : [];
}

const counted = new WeakMap<readonly { readonly draft: Draft }[], number>(); // a list is asked for by each of its forms

/** A form handed in several times is one project. */
function projectsOf(entries: readonly { readonly draft: Draft }[]): number {
  const known = counted.get(entries);
  if (known !== undefined) return known;
  const count = new Set(entries.map(({ draft }) => ('project' in draft ? draft.project.code ?? draft.project.name : null))).size;
  counted.set(entries, count);
  return count;
}
