import { article } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { targets } from '../../examples/targets.ts';
import { goalsOf } from '../../goals-of.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { bareText } from '../../text-likeness.ts';

const STAFF = /^(?:本|我)?(?:单位|局|中心|机关|部门|内部|全体)*(?:工作人员|干部职工|职工|员工|干部)(?:的)?满意[度率]$/;
const SERVED = /群众|居民|市民|村民|农户|农民|企业|商户|老年?人|学生|儿童|患者|游客|乘客|读者|观众|用户|群体/;

export default defineRule(INDICATOR_KINDS, {
  id: 'satisfaction-of-own-staff',
  title: '满意度应当问得到服务的人',
  why: '服务是给外面的人的，只问自己的职工，得不到他们满意不满意。',
  basis: [article('财预〔2020〕10号', '满意度指标：服务对象对项目实施效果的满意程度')],

  *check({ draft, form: { indicators } }) {
    const served = SERVED.exec(goalsOf(draft).map(({ text }) => text).join('\n'))?.[0];
    const asked = indicators.filter(({ dimension, aspect }) => dimension === 'satisfaction' || aspect === 'served');
    if (served === undefined || !asked.every(({ name }) => STAFF.test(bareText(name)))) return;
    for (const { field, name } of asked) {
      yield { field: `${field}.level3`, quote: name, message: `目标说的是为“${served}”办事，满意度问的却是“${name}”。`, remedy: `改为问得到服务的${served}；职工的意见可以另设一条。` };
    }
  },

  examples: [
    { name: '问的是得到服务的人', draft: targets({ goals: ['为老年人开放展厅夜场。'], indicators: [{}, { level1: '满意度指标', level2: '服务对象满意度指标', level3: '老年观众满意度', target: '≥90%' }] }), found: [] },
    { name: '为职工办的事，问职工', draft: targets({ goals: ['改造职工食堂。'], indicators: [{}, { level1: '满意度指标', level2: '服务对象满意度指标', level3: '职工满意度', target: '≥90%' }] }), found: [] },
    { name: '两种人都问了', draft: targets({ goals: ['为市民讲解。'], indicators: [{ level1: '满意度指标', level3: '市民满意度', target: '≥90%' }, { level1: '满意度指标', level3: '工作人员满意度', target: '≥95%' }] }), found: [] },
    {
      name: '为老年人办的事，只问工作人员',
      draft: selfEvaluation({ goal: '为 900 名老年人讲解。', indicators: [{}, {}, {}, {}, {}, { level1: '满意度指标', level2: '服务对象满意度指标', level3: '工作人员满意度', target: '≥90%', actual: '93%', score: '10' }] }),
      found: ['目标说的是为“老年人”办事，满意度问的却是“工作人员满意度”。'],
    },
  ],
});
