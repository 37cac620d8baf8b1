import { article } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';

const NUMBERS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\d)1[3-9]\d{9}(?!\d)/, '手机号'],
  [/(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/, '身份证号'],
];

export default defineRule('evaluation-report', {
  id: 'personal-number-in-report',
  title: '公开的报告不应有个人的手机号和身份证号',
  why: '报告要公开，个人号码一经公开收不回来。',
  basis: [article('财预〔2016〕143号', '公开内容不得涉及个人隐私')],

  *check({ draft }) {
    const texts = [
      ...draft.items.flatMap(({ claims }, item) => claims.map(({ text }, index) => ({ field: `items.${item}.claims.${index}.text`, text }))),
      ...draft.problems.map((text, index) => ({ field: `problems.${index}`, text })), ...draft.measures.map((text, index) => ({ field: `measures.${index}`, text })),
      ...draft.staff.reasons.map((text, index) => ({ field: `staff.reasons.${index}`, text })), { field: 'conclusion', text: draft.conclusion ?? '' },
    ];
    for (const { field, text } of texts) {
      for (const [pattern, name] of NUMBERS) {
        const found = pattern.exec(text.normalize('NFKC'))?.[0];
        if (found === undefined) continue;
        const masked = `${found.slice(0, 3)}…${found.slice(-2)}`; // the finding must not print it once more
        yield { field, quote: masked, message: `这里有一个${name}：${masked}。`, remedy: '公开前删去，需要联系方式的写单位电话。' };
      }
    }
  },

  examples: [
    { name: '没有号码', draft: evaluationReport({ problems: ['联系方式见封面。'] }), found: [] },
    { name: '单位电话和项目编号不是个人号码', draft: evaluationReport({ measures: ['咨询电话 0311-85000000，项目编号 218202300000012345。'] }), found: [] },
    { name: '写了手机号', draft: evaluationReport({ measures: ['由专人负责，联系电话 13900000000。'] }), found: ['这里有一个手机号：139…00。'] },
  ],
});
