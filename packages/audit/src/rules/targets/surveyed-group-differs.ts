import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';

const PUBLIC = /(?:群众|公众|市民|居民|村民|农户)/;
const OTHERS = /(?:员工|职工|干部|工作人员|参加培训人员|参训人员|学员|企业|单位|客商|商户|教师|学生|患者|游客)/;

export default defineRule('targets', {
  id: 'surveyed-group-differs',
  title: '满意度问的人应与名称相符',
  why: '名称写群众、实际问的是本单位职工，满意度就不是服务对象的。',
  basis: [article('财预〔2020〕10号', '满意度指标：服务对象的满意程度'), article('表内勾稽', '“绩效指标描述”解释同一行的三级指标')],

  *check({ form: { indicators } }) {
    for (const { field, name, dimension, description } of indicators) {
      if (dimension !== 'satisfaction' || description.kind !== 'value') continue;
      const named = PUBLIC.exec(name)?.[0];
      const asked = OTHERS.exec(description.value)?.[0];
      if (named === undefined || asked === undefined || PUBLIC.test(description.value)) continue;
      yield { field: `${field}.description`, quote: description.printed, message: `名称写“${named}”，描述里问的却是“${asked}”。`, remedy: `名称改为“${asked}满意度”，或改向${named}调查。` };
    }
  },

  examples: [
    { name: '问的就是名称里的人', draft: targets({ indicators: [{ level1: '满意度指标', level2: '服务对象满意度指标', level3: '居民满意度', description: '周边居民对夜间照明的满意比例', target: '≥88%' }] }), found: [] },
    { name: '服务对象是谁，由描述说', draft: targets({ indicators: [{ level1: '满意度指标', level2: '服务对象满意度指标', level3: '服务对象满意度', description: '参展商户的满意比例', target: '≥88%' }] }), found: [] },
    { name: '名称是群众，问的是职工', draft: targets({ indicators: [{ level1: '满意度指标', level2: '服务对象满意度指标', level3: '群众满意度', description: '馆内职工对食堂的满意比例', target: '≥88%' }] }), found: ['名称写“群众”，描述里问的却是“职工”。'] },
  ],
});
