import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';

const BY_HAND = 2; // more of them, and the form prints it into every row that is left free

export default defineRule('targets', {
  id: 'orphan-cell',
  title: '没有填指标的行不应留下零星内容',
  why: '只剩一个符号的行，看不出是漏填了一个指标，还是删的时候没有删干净。',
  basis: [article('本产品的约定', '一行要么填全，要么空着')],

  *check({ draft: { orphans } }) {
    if (orphans.length > BY_HAND) return;
    for (const [index, print] of orphans.entries()) {
      yield { field: `orphans.${index}`, quote: print, message: `这一行只有“${print}”，没有指标名称和指标值。`, remedy: '漏填的补全；没有指标的，把这一格清空。' };
    }
  },

  examples: [
    { name: '空行是空的', draft: targets({ orphans: [] }), found: [] },
    { name: '表样在每个空行都印了符号', draft: targets({ orphans: ['文字描述', '文字描述', '文字描述'] }), found: [] },
    { name: '只剩一个符号', draft: targets({ orphans: ['文字描述'] }), found: ['这一行只有“文字描述”，没有指标名称和指标值。'] },
  ],
});
