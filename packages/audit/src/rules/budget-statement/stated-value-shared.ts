import { article } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';

const JOINT = /、|及(?!时|格)|和(?!谐)|与(?!会)/;
const SHARED = /([^；;。，,]+(?:、|及(?!时|格)|和(?!谐)|与(?!会))[^；;。，,]+?)(?:均|都)\s*(?:大于|小于|不|达到|≥|≤|>|<|=|为)[^；;。，,]*/g;

export default defineRule('budget-statement', {
  id: 'stated-value-shared',
  title: '一个指标值不应由几个指标共用',
  why: '几件事共用一个值，一件没有做到，算不算完成就说不清。',
  basis: [article('财预〔2015〕88号', '绩效指标应当清晰、可衡量'), article('本产品的约定', '一个指标一个值')],

  *check({ draft: { subGoals } }) {
    for (const [index, { indicators }] of subGoals.entries()) {
      for (const [quote, names = ''] of (indicators ?? '').matchAll(SHARED)) {
        const count = names.split(JOINT).length;
        yield { field: `subGoals.${index}.indicators`, quote: quote.trim(), message: `“${quote.trim()}”：${count} 个指标共用一个值。`, remedy: '一个指标写一个值，各算各的。' };
      }
    }
  },

  examples: [
    { name: '各有各的值', draft: subGoalOf('跟踪完成率不低于 90%、上报及时率不低于 95%。'), found: [] },
    { name: '只说一个指标', draft: subGoalOf('各季度均不低于 20 家。'), found: [] },
    { name: '两个共用', draft: subGoalOf('跟踪完成率、上报及时率均不低于 90%。'), found: ['“跟踪完成率、上报及时率均不低于 90%”：2 个指标共用一个值。'] },
  ],
});

function subGoalOf(indicators: string) {
  return statement({ subGoals: [{ title: '项目跟踪', goal: '跟踪项目。', indicators }] });
}
