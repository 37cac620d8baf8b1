import { article } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { isRate, unitOf } from '../../measured.ts';
import { defineRule } from '../../rule.ts';
import { statedIndicators } from '../../stated-indicators.ts';

export default defineRule('budget-statement', {
  id: 'stated-value-without-unit',
  title: '分项目标的指标值应当带单位',
  why: '“20”是 20 家、20 次还是 20%，年底各有各的说法。',
  basis: [article('财预〔2015〕88号', '绩效指标应当细化量化')],

  *check({ draft: { subGoals } }) {
    for (const [index, { indicators }] of subGoals.entries()) {
      const bare = statedIndicators(indicators ?? '').filter(({ name, target }) => /数量?$/.test(name) && !isRate(name) && unitOf({ name, target })?.kind === 'bare');
      if (bare.length === 0) continue;
      const quote = bare.map(({ printed }) => printed).join('；');
      yield { field: `subGoals.${index}.indicators`, quote, message: `“${quote}”没有单位。`, remedy: '写上单位，例如“20家”、“20次”。' };
    }
  },

  examples: [
    { name: '值带单位', draft: subGoalOf('走访企业数量，指标值 30 家。'), found: [] },
    { name: '百分比不必再写', draft: subGoalOf('走访完成率，指标值 95%。'), found: [] },
    { name: '名称里写了单位', draft: subGoalOf('走访企业数量（家），指标值 30。'), found: [] },
    { name: '两个值没有单位', draft: subGoalOf('走访企业数，指标值 30；举办活动次数，指标值 6；办结率，指标值 95%。'), found: ['“走访企业数，指标值 30；举办活动次数，指标值 6”没有单位。'] },
  ],
});

function subGoalOf(indicators: string) {
  return statement({ subGoals: [{ title: '企业服务', goal: '服务企业。', indicators }] });
}
