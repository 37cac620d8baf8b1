import { article } from '@hengji/model';
import { againstWhole } from '../../against-whole.ts';
import { targets } from '../../examples/targets.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';

export default defineRule(INDICATOR_KINDS, {
  id: 'rate-at-its-limit',
  title: '比率不应超过它可能的范围',
  why: '部分不会多于全部；写成“≥100%”，多写的“>”没有意义，超过 100% 更不可能。',
  basis: [article('表内勾稽', '部分与全部之比不大于 100%')],

  *check({ form: { indicators } }) {
    for (const { field, name, target } of indicators) {
      const size = againstWhole({ name, target });
      if (size === undefined || target.kind !== 'quantity') continue;
      const isUpward = target.operator === '>=' || target.operator === '>';
      if (size === 0 && !isUpward) continue;
      yield {
        field: `${field}.target`,
        quote: target.printed,
        message: size === 0 ? `“${name}”最高就是 100%，写成“≥”没有意义。` : `“${name}”不会超过 100%，指标值是“${showTarget(target)}”。`,
        remedy: size === 0 ? '改为“=100%”。' : '核对数值和分母。',
      };
    }
  },

  examples: [
    { name: '等于 100%', draft: targets({ indicators: [{ level2: '质量指标', level3: '展品登记率', target: '=100%' }] }), found: [] },
    { name: '增长率可以超过 100%', draft: targets({ indicators: [{ level3: '观众增长率', target: '≥120%' }] }), found: [] },
    { name: '“≥”没有意义', draft: targets({ indicators: [{ level2: '质量指标', level3: '展品登记率', target: '≥100%' }] }), found: ['“展品登记率”最高就是 100%，写成“≥”没有意义。'] },
    { name: '不可能', draft: targets({ indicators: [{ level2: '质量指标', level3: '展品登记率', target: '≥105%' }] }), found: ['“展品登记率”不会超过 100%，指标值是“≥105%”。'] },
  ],
});
