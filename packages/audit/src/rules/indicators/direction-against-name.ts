import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';
import { wrongWay } from '../../wrong-way.ts';

const SAID = { fewer: '越少越好', sooner: '越短越好', more: '越高越好' } as const;
const REMEDIES = { fewer: '改为“≤”或“=0”。', sooner: '改为“≤”。', more: '改为“≥”。' } as const;

export default defineRule(INDICATOR_KINDS, {
  id: 'direction-against-name',
  title: '符号应与指标的好坏方向一致',
  why: '差错、耗时写成“≥”，出得越多、拖得越久得分越高；满意度写成“≤”，越不满意得分越高。',
  basis: [article('表内勾稽', '指标值的符号应与指标名称的好坏方向一致')],

  *check({ form: { indicators } }) {
    for (const row of indicators) {
      const better = wrongWay(row);
      if (better === undefined || better === 'cheaper') continue; // what is spent is another rule's
      const { field, name, target } = row;
      yield { field: `${field}.target`, quote: target.printed, message: `“${name}”${SAID[better]}，指标值却写成“${showTarget(target)}”。`, remedy: REMEDIES[better] };
    }
  },

  examples: [
    { name: '差错率有上限', draft: targets({ indicators: [{ level2: '质量指标', level3: '讲解差错率', target: '≤1%' }] }), found: [] },
    { name: '故障排除率越高越好', draft: targets({ indicators: [{ level2: '质量指标', level3: '故障排除率', target: '≥99%' }] }), found: [] },
    { name: '应急演练不是事故', draft: targets({ indicators: [{ level3: '安全事故应急演练次数', target: '≥2次' }] }), found: [] },
    { name: '开放时间越长越好', draft: targets({ indicators: [{ level3: '每周开放时间', target: '≥56小时' }] }), found: [] },
    { name: '差错率写成下限', draft: targets({ indicators: [{ level2: '质量指标', level3: '讲解差错率', target: '≥1%' }] }), found: ['“讲解差错率”越少越好，指标值却写成“≥1%”。'] },
    { name: '时限写成下限', draft: targets({ indicators: [{ level2: '时效指标', level3: '展项故障修复时间', target: '≥48小时' }] }), found: ['“展项故障修复时间”越短越好，指标值却写成“≥48小时”。'] },
    { name: '满意度写成上限', draft: targets({ indicators: [{ level1: '满意度指标', level2: '服务对象满意度指标', level3: '参观者满意度', target: '≤90%' }] }), found: ['“参观者满意度”越高越好，指标值却写成“≤90%”。'] },
  ],
});
