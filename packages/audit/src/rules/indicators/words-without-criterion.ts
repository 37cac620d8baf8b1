import { article, type Target } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { isMeasure } from '../../measured.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';

const DEGREE = /(?:显著|明显|较|良好|积极|提升|提高|增强|改善|优|及时|有效)/;
// What can be looked up: a number, a paper, an approval, a level, a limit, a thing that did not happen, a time of the year.
const CRITERION = /[\d〇零一二三四五六七八九十两]+(?:[个家次天日月年级%]|$)|报告|方案|规划文本|证书|备案|验收|批复|印发|公告|名录|上线|[国省市]家?级|标准|零|不超|预算内|^(?:无|未|不发生|杜绝)|[每按][年季月周日]|全年|当年|年[内底末]/;

export default defineRule(INDICATOR_KINDS, {
  id: 'words-without-criterion',
  title: '文字指标值应当有判断的依据',
  why: '“显著”“提升”“促进”没有尺子，年底做成什么样都可以说完成了。',
  basis: [article('财预〔2021〕101号', '定性指标应当可衡量'), article('财预〔2020〕10号', '定性指标按达成情况分档评分')],

  *check({ form: { indicators } }) {
    for (const { field, name, target } of indicators) {
      const words = wordsWithout(target, name);
      if (words === undefined) continue;
      yield {
        field: `${field}.target`,
        quote: target.printed,
        message: `“${name}”的指标值“${words}”没有数、日期或可查的结果，无法判断是否完成。`,
        remedy: target.kind === 'relative' ? '写明比什么数、增加或减少多少。' : '改成数或比率；只能用文字的，写明凭什么材料判断、分哪几档。',
      };
    }
  },

  examples: [
    { name: '有数', draft: targets({ indicators: [{ level3: '观众增长', target: '比上年增长5%' }] }), found: [] },
    { name: '文字而可查', draft: targets({ indicators: [{ level3: '展厅评级', target: '通过省级验收' }] }), found: [] },
    { name: '不超预算、没有发生，都查得到', draft: targets({ indicators: [{ level2: '成本指标', level3: '布展成本', target: '不超预算' }, { level2: '质量指标', level3: '展品安全', target: '无重大安全事故' }] }), found: [] },
    { name: '比上年少没有少，查得到', draft: targets({ indicators: [{ level1: '效益指标', level2: '社会效益指标', level3: '展厅投诉件数', target: '较上年减少' }] }), found: [] },
    { name: '纠纷比上年少没有少，也查得到', draft: targets({ indicators: [{ level1: '效益指标', level2: '社会效益指标', level3: '周边噪声纠纷', target: '较上年下降' }] }), found: [] },
    { name: '没有尺子', draft: targets({ indicators: [{ level3: '城市形象', target: '明显改善' }] }), found: ['“城市形象”的指标值“明显改善”没有数、日期或可查的结果，无法判断是否完成。'] },
    { name: '“及时”没有说多快', draft: targets({ indicators: [{ level2: '时效指标', level3: '展项维修', target: '及时' }] }), found: ['“展项维修”的指标值“及时”没有数、日期或可查的结果，无法判断是否完成。'] },
    { name: '同比增长而没有说多少', draft: targets({ indicators: [{ level3: '观众增长', target: '同比增长' }] }), found: ['“观众增长”的指标值“同比增长”没有数、日期或可查的结果，无法判断是否完成。'] },
  ],
});

/** The words of a target that nothing can be held against. */
function wordsWithout(target: Target, name: string): string | undefined {
  switch (target.kind) {
    case 'words': return CRITERION.test(target.text) ? undefined : target.text;
    case 'graded': return target.expected !== null && DEGREE.test(target.expected) ? target.expected : undefined;
    case 'relative': return target.by === null && !(target.change !== null && isMeasure(name)) ? showTarget(target) : undefined; // a figure is above last year's or it is not
    case 'quantity': case 'range': case 'date': case 'thresholds': case 'several': case 'unfilled': case 'unclear': return undefined;
  }
}
