import { article } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { personalNumbers } from '../../personal-numbers.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('evaluation-report', {
  id: 'personal-number-in-report',
  title: '公开的报告不应有个人的手机号和身份证号',
  why: '报告要公开，个人号码一经公开收不回来。',
  basis: [article('财预〔2016〕143号', '公开内容不得涉及个人隐私')],

  check: ({ draft }) => personalNumbers(draft.paragraphs),

  examples: [
    { name: '没有号码', draft: evaluationReport({ paragraphs: ['联系方式见封面。'] }), found: [] },
    { name: '单位电话和项目编号不是个人号码', draft: evaluationReport({ paragraphs: ['咨询电话 0311-85000000，项目编号 218202300000012345。'] }), found: [] },
    { name: '写了手机号', draft: evaluationReport({ paragraphs: ['由专人负责，联系电话 〔手机号〕。'] }), found: ['这一段印了一个手机号。'] },
  ],
});
