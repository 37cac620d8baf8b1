import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { goalsOf } from '../../goals-of.ts';
import { defineRule } from '../../rule.ts';

const ESCAPE = /(?:由于|因|受|鉴于)[^，。；]{1,15}(?:有可能|可能|或将|影响)[^，。；]{0,15}(?:不能|无法|暂停|取消|推迟|减少)[^，。；]{0,10}|(?:视|看)[^，。；]{1,8}情况(?:而定|确定|调整)|条件(?:允许|成熟)(?:时|的话)/;

export default defineRule('targets', {
  id: 'escape-clause',
  title: '目标里不应预留退路',
  why: '“可能不能开展”写进目标，做不到也算做到了；情况变了应当按程序调整目标。',
  basis: [article('本产品的约定', '目标是承诺；情况变化走目标调整')],

  *check({ draft, form: { indicators } }) {
    const texts = [...goalsOf(draft), ...indicators.flatMap(({ field, description, target }) => [
      { field: `${field}.description`, text: description.kind === 'value' ? description.value : '' }, { field: `${field}.target`, text: target.printed },
    ])];
    for (const { field, text } of texts) {
      const found = ESCAPE.exec(text)?.[0];
      if (found !== undefined) yield { field, quote: text, message: `写了退路：“${found}”。`, remedy: '删去；年中确实做不了的，按程序调整目标。' };
    }
  },

  examples: [
    { name: '只写承诺', draft: targets({ indicators: [{ level3: '外地巡展', description: '到外地办展', target: '≥2场' }] }), found: [] },
    { name: '说明背景而不留退路', draft: targets({ goals: ['受客流增长影响，增加夜间讲解 20 场。'] }), found: [] },
    { name: '预留退路', draft: targets({ goals: ['到外地巡展 2 场，因场馆维修可能无法成行。'] }), found: ['写了退路：“因场馆维修可能无法成行”。'] },
  ],
});
