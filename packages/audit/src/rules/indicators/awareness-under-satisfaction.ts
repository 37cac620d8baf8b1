import { article } from '@hengji/model';
import { descriptionOf } from '../../description-of.ts';
import { targets } from '../../examples/targets.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';

const AWARE = /(?:知晓|了解|认知|知名|熟悉)(?:率|度|程度|情况|水平)/;

export default defineRule(INDICATOR_KINDS, {
  id: 'awareness-under-satisfaction',
  title: '满意度指标应当问满意不满意',
  why: '知道不等于满意；问了知晓，就没有人问服务得好不好。',
  basis: [article('财预〔2020〕10号', '满意度指标：服务对象对实施效果的满意程度')],

  *check({ form: { indicators } }) {
    for (const row of indicators) {
      const { field, name, dimension } = row;
      const asked = AWARE.exec(name)?.[0];
      const description = descriptionOf(row);
      if (dimension !== 'satisfaction' || asked === undefined || name.includes('满意') || description.includes('满意')) continue;
      yield { field: `${field}.level3`, quote: name, message: `“${name}”问的是${asked}，不是满意度。`, remedy: '移到社会效益指标；这里写服务对象满意度，说明向谁调查。' };
    }
  },

  examples: [
    { name: '问满意度', draft: targets({ indicators: [{ level1: '满意度指标', level2: '服务对象满意度指标', level3: '商户满意度', target: '≥92%' }] }), found: [] },
    { name: '知晓率在社会效益下', draft: targets({ indicators: [{ level1: '效益指标', level2: '社会效益指标', level3: '展览知晓率', target: '≥60%' }] }), found: [] },
    { name: '知晓率当作满意度', draft: targets({ indicators: [{ level1: '满意度指标', level2: '服务对象满意度指标', level3: '市民对展览的知晓率', description: '听说过展览的市民比例', target: '≥60%' }] }), found: ['“市民对展览的知晓率”问的是知晓率，不是满意度。'] },
  ],
});
