import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { isWhole } from '../../plan-points.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('targets', {
  id: 'plan-cell-blank-after-whole',
  title: '到 100% 以后的月份仍填 100',
  why: '累计数不会消失；后面空着，读的人不知道是花完了还是没有填。',
  basis: [article('表内勾稽', '“资金支出计划”栏填累计百分比')],

  *check({ form: { plan: { points } } }) {
    const whole = points.findIndex(isWhole);
    const blank = whole < 0 ? [] : points.slice(whole + 1).filter(({ share }) => share.kind === 'blank');
    const [first] = blank;
    if (first === undefined) return;
    yield { field: first.field, quote: '', message: `支出计划到 ${points[whole]?.month ?? ''} 月底已是 100%，${blank.map(({ month }) => `${month} 月底`).join('、')}却空着。`, remedy: '后面各月都填 100。' };
  },

  examples: [
    { name: '后面都是 100', draft: targets({ plan: { 3: '20', 6: '100', 10: '100', 12: '100' } }), found: [] },
    { name: '年底才到 100%', draft: targets({ plan: { 3: '20', 6: '', 10: '60', 12: '100' } }), found: [] },
    { name: '后面空着', draft: targets({ plan: { 3: '20', 6: '100', 10: '', 12: '' } }), found: ['支出计划到 6 月底已是 100%，10 月底、12 月底却空着。'] },
  ],
});
