import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';
import { bareText } from '../../text-likeness.ts';

const TWO = /(?:[个人次家户场件批]数|数量|面积|金额|天数|[^、和与及]率|满意度)(?:和|与|及|以及)\p{Script=Han}{0,10}(?:[个人次家户场件批]数|数量|面积|金额|天数|率|密度|满意度)$/u;

export default defineRule(INDICATOR_KINDS, {
  id: 'two-measures-in-one',
  title: '一条指标只量一样东西',
  why: '两样东西共用一个值，一样做到、一样没做到，就不知道给几分。',
  basis: [article('本产品的约定', '一条三级指标一个量、一个指标值')],

  *check({ form: { indicators } }) {
    for (const { field, name, target } of indicators) {
      if (target.kind === 'several' || !TWO.test(bareText(name))) continue;
      yield { field: `${field}.level3`, quote: name, message: `“${name}”把两样东西并成一条，只有一个值“${showTarget(target)}”。`, remedy: '分成两条，各写各的指标值。' };
    }
  },

  examples: [
    { name: '一条一个量', draft: targets({ indicators: [{ level3: '参训人数', target: '≥40人' }] }), found: [] },
    { name: '“和”连的是对象，不是两个量', draft: targets({ indicators: [{ level3: '讲解员和保洁员人数', target: '≥9人' }] }), found: [] },
    { name: '数量与密度', draft: targets({ indicators: [{ level3: '布点数量及布点密度', target: '≥36个' }] }), found: ['“布点数量及布点密度”把两样东西并成一条，只有一个值“≥36个”。'] },
    { name: '两个量共用一个值', draft: targets({ indicators: [{ level3: '巡展场次数量与观众人数', target: '≥9场' }] }), found: ['“巡展场次数量与观众人数”把两样东西并成一条，只有一个值“≥9场”。'] },
  ],
});
