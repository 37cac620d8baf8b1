import { article } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { isBadThing, isRate } from '../../measured.ts';
import { defineRule } from '../../rule.ts';
import { statedIndicators, type StatedIndicator } from '../../stated-indicators.ts';

const OWN_FIGURE = /(?:\d+|[一二三四五六七八九十两]+)\s*个?(?:工作日|日|天|小时|期|次|场|家|个|项|篇)(?:以[上内]|之?内|前|完成|办)/;

export default defineRule('budget-statement', {
  id: 'stated-value-beside-the-point',
  title: '分项目标的指标值应当回答指标本身',
  why: '名称里说“5期以上”，值却是“95%”；说“完成”，值却是 0：哪个算完成说不清。',
  basis: [article('财预〔2015〕88号', '绩效指标应当清晰、可衡量')],

  *check({ draft: { subGoals } }) {
    for (const [index, { indicators }] of subGoals.entries()) {
      for (const { name, target, printed } of statedIndicators(indicators ?? '')) {
        const reason = whyBesideThePoint({ name, target });
        if (reason !== null) yield { field: `subGoals.${index}.indicators`, quote: printed, message: `“${printed}”：${reason}。`, remedy: '把名称里的数写成指标值；要的是比例，就把名称写成“……率”。' };
      }
    }
  },

  examples: [
    { name: '名称和值相配', draft: subGoalOf('续租合同三日内签订率，指标值 95%。'), found: [] },
    { name: '事故为零', draft: subGoalOf('开展检查后的安全事故起数，指标值 0。'), found: [] },
    { name: '要完成的事，值是 0', draft: subGoalOf('年度报表按期完成，指标值 0。'), found: ['“年度报表按期完成，指标值 0”：要完成的事，值是 0。'] },
    { name: '名称里已有数', draft: subGoalOf('全年举办讲座 6 期以上，指标值 90%。'), found: ['“全年举办讲座 6 期以上，指标值 90%”：名称里已有“6 期以上”，值又是“90%”。'] },
  ],
});

function whyBesideThePoint({ name, target }: Pick<StatedIndicator, 'name' | 'target'>): string | null {
  if (target.kind !== 'quantity') return null;
  if (target.quantity.amount.digits === 0) return /完成|举办|开展|办理|上报/.test(name) && !isBadThing(name) ? '要完成的事，值是 0' : null;
  const own = OWN_FIGURE.exec(name)?.[0];
  return own !== undefined && target.quantity.unit.kind === 'share' && !isRate(name) ? `名称里已有“${own}”，值又是“${target.printed}”` : null;
}

function subGoalOf(indicators: string) {
  return statement({ subGoals: [{ title: '园区服务', goal: '服务园区。', indicators }] });
}
