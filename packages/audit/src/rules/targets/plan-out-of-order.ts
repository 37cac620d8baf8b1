import { article, judgePlan, printShare } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('targets', {
  id: 'plan-out-of-order',
  title: '累计支出不会变少，也不会超过 100%',
  why: '支出计划填的是累计数；后面比前面小，多半是填成了当期数。',
  basis: [article('表内勾稽', '“资金支出计划”栏填累计百分比')],

  *check({ form: { plan }, policy }) {
    for (const found of judgePlan(plan, policy)) {
      if (found.kind === 'falls') {
        yield {
          field: found.to.field, quote: printShare(found.to.share),
          message: `支出计划 ${found.from.month} 月底 ${printShare(found.from.share)}，${found.to.month} 月底反而是 ${printShare(found.to.share)}。`, remedy: '改填累计数。',
        };
      } else if (found.kind === 'above-whole') {
        yield { field: found.point.field, quote: printShare(found.point.share), message: `支出计划 ${found.point.month} 月底是 ${printShare(found.point.share)}，超过 100%。`, remedy: '核对后改填累计百分比。' };
      }
    }
  },

  examples: [
    { name: '逐月增加', draft: targets({ plan: { 3: '5', 6: '35', 10: '65', 12: '100' } }), found: [] },
    { name: '持平可以', draft: targets({ plan: { 3: '35', 6: '35', 10: '65', 12: '100' } }), found: [] },
    { name: '填成了当期数', draft: targets({ plan: { 3: '35', 6: '25', 10: '65', 12: '100' } }), found: ['支出计划 3 月底 35%，6 月底反而是 25%。'] },
    { name: '超过 100%', draft: targets({ plan: { 3: '35', 6: '55', 10: '65', 12: '120' } }), found: ['支出计划 12 月底是 120%，超过 100%。'] },
  ],
});
