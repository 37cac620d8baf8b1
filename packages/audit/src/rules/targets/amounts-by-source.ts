import { article, checkEquation, PROJECT_EQUATION } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('targets', {
  id: 'amounts-by-source',
  title: '财政资金与其他资金之和等于预算数',
  why: '来源与总数对不上，钱从哪里来就说不清。',
  basis: [article('表内勾稽', '预算数 = 财政资金 + 其他资金')],

  *check({ draft: { amounts }, form: { budget } }) {
    const checked = checkEquation(PROJECT_EQUATION, budget);
    if (checked.kind !== 'broken') return; // amounts that are missing are another rule's
    const other = amounts.other === null || amounts.other === '' ? '' : `与其他资金 ${amounts.other} `;
    yield {
      field: 'amounts.total',
      quote: amounts.total ?? '',
      message: `财政资金 ${amounts.fiscal ?? ''} ${other}之和是 ${checked.left.value}，预算数却是 ${amounts.total ?? ''}。`,
      remedy: '核对批复，改成一致。',
    };
  },

  examples: [
    { name: '两个来源之和等于预算数', draft: targets({ amounts: { total: '50', fiscal: '35', other: '15' } }), found: [] },
    { name: '没有其他资金', draft: targets({ amounts: { total: '35', fiscal: '35', other: '' } }), found: [] },
    { name: '加不拢', draft: targets({ amounts: { total: '50', fiscal: '35', other: '10' } }), found: ['财政资金 35 与其他资金 10 之和是 45，预算数却是 50。'] },
  ],
});
