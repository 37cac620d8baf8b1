import { article } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { defineRule } from '../../rule.ts';

const BARE = /[（(]\s*\d+(?:\.\d+)?\s*[）)]\s*$/;
const WITH_UNIT = /\d\s*分\s*[）)]\s*$/;

export default defineRule('self-evaluation', {
  id: 'group-label-without-fen',
  title: '一级指标后的分值应写“分”',
  why: '同一张表有的写“分”有的不写，括号里的数像序号又像分值。',
  basis: [article('表内勾稽', '一级指标栏的写法应当一致')],

  *check({ draft: { groups } }) {
    if (!groups.some(({ label }) => WITH_UNIT.test(label))) return; // the form writes none anywhere
    for (const [index, { label }] of groups.entries()) {
      if (!BARE.test(label)) continue;
      yield { field: `groups.${index}`, quote: label, message: `“${label}”的分值没有写“分”，本表别处都写了。`, remedy: `改为“${label.replace(/\s*([）)])\s*$/, '分$1')}”。` };
    }
  },

  examples: [
    { name: '都写了', draft: selfEvaluation({ groups: ['产出指标（50分）', '效益指标（40分）'] }), found: [] },
    { name: '都没有写，读得懂', draft: selfEvaluation({ groups: ['产出指标（50）', '效益指标（40）'] }), found: [] },
    { name: '有一个没有写', draft: selfEvaluation({ groups: ['产出指标（50）', '效益指标（40分）'] }), found: ['“产出指标（50）”的分值没有写“分”，本表别处都写了。'] },
  ],
});
