import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { isBadThing } from '../../measured.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';

export default defineRule(INDICATOR_KINDS, {
  id: 'direction-against-name',
  title: '不该发生的事应当是上限',
  why: '差错、事故写成“≥”，出得越多得分越高。',
  basis: [article('表内勾稽', '指标值的符号应与指标名称的好坏方向一致')],

  *check({ form: { indicators } }) {
    for (const { field, name, target } of indicators) {
      if (target.kind !== 'quantity' || !(target.operator === '>=' || target.operator === '>') || !isBadThing(name)) continue;
      yield { field: `${field}.target`, quote: target.printed, message: `“${name}”越少越好，指标值却写成“${showTarget(target)}”。`, remedy: '改为“≤”或“=0”。' };
    }
  },

  examples: [
    { name: '差错率有上限', draft: targets({ indicators: [{ level2: '质量指标', level3: '讲解差错率', target: '≤1%' }] }), found: [] },
    { name: '故障排除率越高越好', draft: targets({ indicators: [{ level2: '质量指标', level3: '故障排除率', target: '≥99%' }] }), found: [] },
    { name: '应急演练不是事故', draft: targets({ indicators: [{ level3: '安全事故应急演练次数', target: '≥2次' }] }), found: [] },
    { name: '差错率写成下限', draft: targets({ indicators: [{ level2: '质量指标', level3: '讲解差错率', target: '≥1%' }] }), found: ['“讲解差错率”越少越好，指标值却写成“≥1%”。'] },
  ],
});
