import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';

const OF_PEOPLE = /(?:群众|社会|办事|居民|农户|就医|出行)/;
const ECONOMIC = /(?:成本|税收|纳税|产值|利润|营业收入|销售额|增收|利用外资|进出口额?|投资额|生产总值)/;

export default defineRule(INDICATOR_KINDS, {
  id: 'economic-effect-under-social',
  title: '经济上的效果应列为经济效益',
  why: '放错了类，经济效益一栏看着像没有，社会效益又没有真写。',
  basis: [article('财预〔2020〕10号', '效益指标：经济、社会、生态效益和可持续影响')],

  *check({ form: { indicators } }) {
    for (const { field, name, aspect, level2 } of indicators) {
      const effect = ECONOMIC.exec(name)?.[0];
      if (aspect !== 'social' || effect === undefined || OF_PEOPLE.test(name)) continue;
      yield { field: `${field}.level3`, quote: name, message: `“${name}”说的是${effect}，属经济效益，却列在“${level2}”下。`, remedy: '移到经济效益指标；社会效益另设一条。' };
    }
  },

  examples: [
    { name: '税收在经济效益下', draft: targets({ indicators: [{ level1: '效益指标', level2: '经济效益指标', level3: '商户税收增长', target: '≥3%' }] }), found: [] },
    { name: '就业是社会效益', draft: targets({ indicators: [{ level1: '效益指标', level2: '社会效益指标', level3: '带动就业', target: '≥15人' }] }), found: [] },
    { name: '群众办事的成本是社会效益', draft: targets({ indicators: [{ level1: '效益指标', level2: '社会效益指标', level3: '降低群众办事成本', target: '≥10%' }] }), found: [] },
    { name: '产值列在社会效益下', draft: targets({ indicators: [{ level1: '效益指标', level2: '社会效益指标', level3: '文创产值', target: '≥200万元' }] }), found: ['“文创产值”说的是产值，属经济效益，却列在“社会效益指标”下。'] },
  ],
});
