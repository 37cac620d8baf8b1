import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';
import { bareText } from '../../text-likeness.ts';

const NO_SHARE = /(?:积极性|主动性|创造性|凝聚力|影响力|竞争力|吸引力|意识|能力|(?<!素养)水平|形象|信心|素质|氛围)$/;

export default defineRule(INDICATOR_KINDS, {
  id: 'percent-of-a-quality',
  title: '百分数应当有分子分母',
  why: '“积极性 90%”是谁的百分之九十、怎么数出来的，没有人说得清。',
  basis: [article('财预〔2021〕101号', '绩效指标应当可衡量')],

  *check({ form: { indicators } }) {
    for (const { field, name, target } of indicators) {
      if (target.kind !== 'quantity' || target.quantity.unit.name !== '%' || !NO_SHARE.test(bareText(name))) continue;
      yield { field: `${field}.target`, quote: target.printed, message: `“${name}”不是比率，指标值却是“${showTarget(target)}”，没有说怎么算。`, remedy: '改成能数的比率，写明分子分母；或改用问卷，写明问谁。' };
    }
  },

  examples: [
    { name: '能数的比率', draft: targets({ indicators: [{ level1: '效益指标', level2: '社会效益指标', level3: '重游比例', target: '≥15%' }] }), found: [] },
    { name: '素养水平是达标者所占的比例', draft: targets({ indicators: [{ level1: '效益指标', level2: '社会效益指标', level3: '公民科学素养水平', target: '≥15%' }] }), found: [] },
    { name: '提升的幅度不归本条管', draft: targets({ indicators: [{ level1: '效益指标', level2: '社会效益指标', level3: '策展能力提升率', target: '≥15%' }] }), found: [] },
    { name: '能力没有百分之九十', draft: targets({ indicators: [{ level1: '效益指标', level2: '可持续影响指标', level3: '馆员策展能力', target: '≥90%' }] }), found: ['“馆员策展能力”不是比率，指标值却是“≥90%”，没有说怎么算。'] },
  ],
});
