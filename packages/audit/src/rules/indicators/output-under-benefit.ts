import { article } from '@hengji/model';
import { countShared } from '../../content-words.ts';
import { descriptionOf } from '../../description-of.ts';
import { targets } from '../../examples/targets.ts';
import { isCount } from '../../measured.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { isSameTarget } from '../../same-indicator.ts';

const OWN_DOING = /(?:签约|签署|签订|引进|招引|入区|举办|召开|开展|组织|购置|采购|印发|编制|发放|建设|培训)/;
const FOR_OTHERS = /(?:就业|增加|增长|带动|受益|惠及|覆盖|服务对象|观众|游客|学生)/;
const DELIVERED = /^(?:提供|提交|完成|出具|编制|形成|印发).*(?:报告|方案|规划|材料|手册|文件|清单)[。.]?$/;
const ALIKE = 2; // words

export default defineRule(INDICATOR_KINDS, {
  id: 'output-under-benefit',
  title: '效益指标应当是做了之后的变化',
  why: '签了几个、办了几场、交了报告，是自己做的事；效益要问别人因此得到什么。',
  basis: [article('财预〔2020〕10号', '效益指标：经济、社会、生态效益和可持续影响')],

  *check({ form: { indicators } }) {
    const outputs = indicators.filter(({ dimension }) => dimension === 'output');
    for (const row of indicators) {
      const { field, name, dimension, level2, target } = row;
      if (dimension !== 'benefit') continue;
      const description = descriptionOf(row);
      const counted = [name, description].find(text => isCount(text) && OWN_DOING.test(text) && !FOR_OTHERS.test(text));
      const delivered = target.kind === 'words' && DELIVERED.test(target.text) ? target.text : undefined;
      const repeated = outputs.some(output => isSameTarget(output.target, target) && countShared(output.name, name) >= ALIKE) ? name : undefined; // the output once more
      const done = counted ?? delivered ?? repeated;
      if (done === undefined) continue;
      yield {
        field: `${field}.${done === delivered ? 'target' : 'level3'}`,
        quote: done,
        message: `“${done}”是自己做的事，却列在“${level2}”下。`,
        remedy: '移到产出指标；这里写做了之后的变化，如投资额、就业、收入、使用人次。',
      };
    }
  },

  examples: [
    { name: '做了之后的变化', draft: targets({ indicators: [{ level1: '效益指标', level2: '社会效益指标', level3: '新增就业', description: '展厅带来的岗位', target: '≥20人' }] }), found: [] },
    { name: '培训后就业的人数是变化', draft: targets({ indicators: [{ level1: '效益指标', level2: '社会效益指标', level3: '培训后就业人数', description: '结业半年内就业的学员', target: '≥3000人' }] }), found: [] },
    { name: '签约个数当作效益', draft: targets({ indicators: [{ level1: '效益指标', level2: '社会效益指标', level3: '签约布展单位个数', description: '全年签约的单位', target: '≥6个' }] }), found: ['“签约布展单位个数”是自己做的事，却列在“社会效益指标”下。'] },
    { name: '产出换个说法再报一遍', draft: targets({ indicators: [{ level3: '完成讲解场次', target: '≥60场' }, { level1: '效益指标', level2: '社会效益指标', level3: '公益讲解场次', description: '面向市民', target: '≥60场' }] }), found: ['“公益讲解场次”是自己做的事，却列在“社会效益指标”下。'] },
    { name: '交报告当作效益', draft: targets({ indicators: [{ level1: '效益指标', level2: '社会效益指标', level3: '决策参考', description: '供领导参阅', target: '提交年度分析报告' }] }), found: ['“提交年度分析报告”是自己做的事，却列在“社会效益指标”下。'] },
  ],
});
