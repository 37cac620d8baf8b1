import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { isNothing, isWhole } from '../../plan-points.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('targets', {
  id: 'plan-back-loaded',
  title: '支出不应全压在年底',
  why: '前面一分不花、年底一次花完，进度没法监控，也容易突击花钱。',
  basis: [article('财预〔2019〕136号', '对预算执行进度实施监控'), article('本产品的约定', '最后一个点之前全是 0 的，应说明原因')],

  *check({ form: { plan: { points } } }) {
    const last = points.at(-1);
    const before = points.slice(0, -1);
    if (last?.share.kind !== 'value' || !isWhole(last) || before.length === 0 || !before.every(isNothing)) return;
    yield { field: last.field, quote: last.share.printed, message: `支出计划 ${last.month} 月底以前一分不花，全年的钱都在最后一段。`, remedy: '按工作进度分到各月；确实只能年底支付的，说明原因。' };
  },

  examples: [
    { name: '分到各月', draft: targets({ plan: { 3: '15', 6: '45', 10: '75', 12: '100' } }), found: [] },
    { name: '后半年才开始，但不在最后一段', draft: targets({ plan: { 3: '0', 6: '0', 10: '60', 12: '100' } }), found: [] },
    { name: '全在最后一段', draft: targets({ plan: { 3: '0', 6: '0', 10: '0', 12: '100' } }), found: ['支出计划 12 月底以前一分不花，全年的钱都在最后一段。'] },
  ],
});
