import { article } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';

const COUNTED = /(?:以上|上述|共|对)\s*(\d{1,3})\s*个(?:预算|支出)?项目/;

export default defineRule('evaluation-report', {
  id: 'items-counted',
  title: '结论所说的项目数应当与前面所列相符',
  why: '说评了几个、列了几个对不上，就有项目没有评或没有写。',
  basis: [article('表内勾稽', '项目个数＝逐个列出的项目')],

  *check({ draft: { conclusion, items } }) {
    const [quote, told] = COUNTED.exec(conclusion ?? '') ?? [];
    if (quote === undefined || items.length === 0 || Number(told) === items.length) return;
    yield { field: 'conclusion', quote, message: `结论说“${quote}”，前面列了 ${items.length} 个。`, remedy: '补写没有列出的项目，或改正个数。' };
  },

  examples: [
    { name: '说了两个，列了两个', draft: evaluationReport({ conclusion: '对以上 2 个项目综合评价，得分 92 分，等级为优。' }), found: [] },
    { name: '没有说几个', draft: evaluationReport({ conclusion: '综合评价得分 92 分，等级为优。' }), found: [] },
    { name: '说了五个，列了两个', draft: evaluationReport({ conclusion: '对以上 5 个项目综合评价，得分 92 分，等级为优。' }), found: ['结论说“以上 5 个项目”，前面列了 2 个。'] },
  ],
});
