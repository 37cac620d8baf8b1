import { article } from '@hengji/model';
import { descriptionOf } from '../../description-of.ts';
import { targets } from '../../examples/targets.ts';
import { isBadThing } from '../../measured.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';

export default defineRule(INDICATOR_KINDS, {
  id: 'bad-event-under-quantity',
  title: '事故、故障不应是数量指标',
  why: '数量指标写要做多少；出不出事说的是做得好不好。',
  basis: [article('财预〔2020〕10号', '产出指标：数量、质量、时效、成本')],

  *check({ form: { indicators } }) {
    for (const row of indicators) {
      const { field, name, aspect, target } = row;
      const description = descriptionOf(row);
      if (aspect !== 'quantity' || target.kind !== 'quantity' || target.operator.startsWith('>') || !(isBadThing(name) || isBadThing(description))) continue;
      yield {
        field: `${field}.level3`,
        quote: name,
        message: `“${name}”（${showTarget(target)}）数的是不该发生的事，却列在数量指标下。`,
        remedy: '移到质量指标；数量指标写检查、维护或服务的次数。',
      };
    }
  },

  examples: [
    { name: '质量指标下的事故数', draft: targets({ indicators: [{ level2: '质量指标', level3: '参观安全事故', description: '展厅内伤人事故', target: '=0起' }] }), found: [] },
    { name: '处理投诉是要做的事', draft: targets({ indicators: [{ level3: '办结观众投诉', description: '全年办结的投诉', target: '≥30件' }] }), found: [] },
    { name: '数量指标下的事故数', draft: targets({ indicators: [{ level3: '参观安全事故', description: '展厅内伤人事故', target: '=0起' }] }), found: ['“参观安全事故”（=0起）数的是不该发生的事，却列在数量指标下。'] },
  ],
});
