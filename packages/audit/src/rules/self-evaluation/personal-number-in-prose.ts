import { article } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { defineRule } from '../../rule.ts';

const PERSONAL = /(?<!\d)(?:1[3-9]\d{9}|\d{17}[\dXx])(?!\d)/;
const CELLS = ['goal', 'result', 'issues', 'reportingUnit', 'implementingUnit'] as const;

export default defineRule('self-evaluation', {
  id: 'personal-number-in-prose',
  title: '公开的表上不得有个人手机号、身份证号',
  why: '表要公开；个人号码一旦公开就收不回来。',
  basis: [article('财预〔2016〕143号', '公开的内容不得涉及个人隐私')],

  *check({ draft }) {
    for (const field of CELLS) {
      const found = PERSONAL.exec(draft[field] ?? '')?.[0];
      if (found === undefined) continue;
      yield { field, quote: hidden(found), message: `文字里有个人号码“${hidden(found)}”。`, remedy: '删去；需要联系方式的，写办公电话。' };
    }
  },

  examples: [
    { name: '没有号码', draft: selfEvaluation({ result: '服务热线全年接听 12345 次。' }), found: [] },
    { name: '办公电话', draft: selfEvaluation({ issues: '热线 0311-85000000 占线较多。' }), found: [] },
    { name: '留了手机号', draft: selfEvaluation({ issues: '讲解不足，预约请打 13900000000。' }), found: ['文字里有个人号码“139****0000”。'] },
  ],
});

/** A finding is printed and sent on; it must not spread what it objects to. */
function hidden(number: string): string {
  return `${number.slice(0, 3)}****${number.slice(-4)}`;
}
