import { article } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { targets } from '../../examples/targets.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';

// Rates that tell how well a thing was made, not what it brought about.
const OF_THE_WORLD = /抽检|抽查|监测|评价性|空气|水质|水体|断面|环境|土壤|噪声|排放|食品|药品|体质|健康/; // how things stand there, not how the work was done
const QUALITY_RATE = /(?:合格|准确|正确|达标|优良|差错|完好|采纳|通过)[率度]/;

export default defineRule(INDICATOR_KINDS, {
  id: 'quality-rate-under-benefit',
  title: '效益指标不应是质量比率',
  why: '合格率、准确率说的是东西做得好不好，属于产出质量；放在效益下，项目带来了什么就没有人问。',
  basis: [article('财预〔2020〕10号', '绩效指标：产出含数量、质量、时效、成本，效益含经济、社会、生态和可持续影响')],

  *check({ form: { indicators } }) {
    for (const { field, dimension, aspect, level2, name } of indicators) {
      const rate = QUALITY_RATE.exec(name)?.[0];
      if (dimension !== 'benefit' || aspect === 'ecological' || rate === undefined || OF_THE_WORLD.test(name)) continue;
      yield {
        field: `${field}.level3`,
        quote: name,
        message: `“${name}”是质量比率（${rate}），却列在“${level2}”下。`,
        remedy: '移到“质量指标”，另设一条说明项目效果的指标。',
      };
    }
  },

  examples: [
    { name: '质量比率在质量指标下', draft: selfEvaluation({ indicators: [{ level1: '产出指标', level2: '质量指标', level3: '验收合格率' }] }), found: [] },
    { name: '效益下的增长率是效果', draft: targets({ indicators: [{ level1: '效益指标', level2: '经济效益指标', level3: '园区税收增长率', target: '≥6%' }] }), found: [] },
    { name: '水质、抽检结果说的是环境和市场的状况，正是效益', draft: targets({ indicators: [{ level1: '效益指标', level2: '生态效益指标', level3: '河道断面达标率', target: '≥90%' }, { level1: '效益指标', level2: '社会效益指标', level3: '农产品抽检合格率', target: '≥98%' }] }), found: [] },
    {
      name: '质量比率放在效益下',
      draft: selfEvaluation({ indicators: [{ level1: '效益指标', level2: '社会效益指标', level3: '设备完好率' }] }),
      found: ['“设备完好率”是质量比率（完好率），却列在“社会效益指标”下。'],
    },
  ],
});
