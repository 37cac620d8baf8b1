import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { isRate, unitOf } from '../../measured.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';

export default defineRule(INDICATOR_KINDS, {
  id: 'ratio-under-quantity',
  title: '数量指标不应是比率',
  why: '数量指标问的是做多少；写成比率，分母一变，做得少也能达标。',
  basis: [article('财预〔2020〕10号', '产出指标：数量、质量、时效、成本'), article('财预〔2021〕101号', '数量指标反映预期提供的公共产品或服务数量')],

  *check({ form: { indicators } }) {
    for (const row of indicators) {
      const { field, name, aspect, target } = row;
      const unit = unitOf(row)?.kind;
      if (aspect !== 'quantity' || unit === 'count' || !(isRate(name) || (unit === 'share' && /(?:完成|程度|度|进度)$/.test(name)))) continue;
      yield {
        field: `${field}.level3`,
        quote: name,
        message: `“${name}”（${showTarget(target)}）是比率，却列在数量指标下。`,
        remedy: '移到质量或时效指标；数量指标另写应完成的件数、次数或规模。',
      };
    }
  },

  examples: [
    { name: '件数在数量指标下', draft: targets({ indicators: [{ level3: '维护展项', target: '≥35项' }] }), found: [] },
    { name: '比率在质量指标下', draft: targets({ indicators: [{ level2: '质量指标', level3: '展项验收合格率', target: '≥98%' }] }), found: [] },
    { name: '比率列在数量指标下', draft: targets({ indicators: [{ level3: '展项验收合格率', target: '≥98%' }] }), found: ['“展项验收合格率”（≥98%）是比率，却列在数量指标下。'] },
  ],
});
