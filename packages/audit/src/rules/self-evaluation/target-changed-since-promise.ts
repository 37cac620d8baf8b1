import { article } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';
import { isSameTarget, sameIndicators } from '../../same-indicator.ts';
import { formsOfProject } from '../../same-project.ts';
import { promisesOf } from '../../promises-of.ts';

export default defineRule('self-evaluation', {
  id: 'target-changed-since-promise',
  title: '自评的指标值应当是年初定的指标值',
  why: '年底改了目标再来评，什么都能完成。',
  basis: [article('财预〔2020〕10号', '绩效自评以年初设定的绩效目标为依据')],

  *check({ draft, form: { indicators }, batch }) {
    for (const entry of formsOfProject(draft, batch, 'targets')) {
      for (const [row, promised] of sameIndicators(indicators, promisesOf(entry.draft))) {
        if (isSameTarget(row.target, promised.target) !== false) continue;
        yield {
          field: `${row.field}.target`, quote: row.target.printed, message: `“${row.name}”自评的指标值是“${row.target.printed}”，年初目标表是“${promised.target.printed}”。`,
          remedy: '改回年初的指标值；经批准调整的，写明文件。', related: [{ entry, field: `${promised.field}.target`, quote: promised.target.printed }],
        };
      }
    }
  },

  examples: [
    { name: '与年初一样', draft: selfEvaluation({ progress: '100.0%' }), beside: [targets({})], found: [] },
    { name: '只是换了写法', draft: selfEvaluation({ indicators: [{ target: '60' }] }), beside: [targets({ indicators: [{ target: '不少于60场' }] })], found: [] },
    { name: '自评时降低了', draft: selfEvaluation({ indicators: [{ target: '≥50场', actual: '52场' }] }), beside: [targets({})], found: ['“讲解场次”自评的指标值是“≥50场”，年初目标表是“≥60场”。'] },
  ],
});
