import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('targets', {
  id: 'plan-cell-blank-before',
  title: '还没有支出的月份填 0',
  why: '空着分不清是不花钱还是忘了填。',
  basis: [article('表内勾稽', '“资金支出计划”栏填累计百分比，0 也是数')],

  *check({ form: { plan: { points } } }) {
    const firstKnown = points.findIndex(({ share }) => share.kind === 'value');
    const blank = points.slice(0, Math.max(0, firstKnown)).filter(({ share }) => share.kind === 'blank');
    const [first] = blank;
    if (first === undefined) return;
    yield { field: first.field, quote: '', message: `支出计划 ${blank.map(({ month }) => `${month} 月底`).join('、')}空着。`, remedy: '不安排支出的填 0。' };
  },

  examples: [
    { name: '填了 0', draft: targets({ plan: { 3: '0', 6: '30', 10: '70', 12: '100' } }), found: [] },
    { name: '整行没有填的归另一条管', draft: targets({ plan: { 3: '', 6: '', 10: '', 12: '' } }), found: [] },
    { name: '空着', draft: targets({ plan: { 3: '', 6: '30', 10: '70', 12: '100' } }), found: ['支出计划 3 月底空着。'] },
  ],
});
