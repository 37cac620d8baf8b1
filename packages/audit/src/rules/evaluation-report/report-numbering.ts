import { article } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { repeatedNumbers } from '../../list-numbering.ts';
import { numberingFaults } from '../../numbering.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('evaluation-report', {
  id: 'report-numbering',
  title: '自评报告的编号应当连续',
  why: '编号断开，多半是删了一节或漏了一节，报告的完整就要打问号。',
  basis: [article('表内勾稽', '同一层标题的编号连续、不重复')],

  *check({ draft: { sections, paragraphs } }) {
    yield* numberingFaults(sections);
    yield* repeatedNumbers(sections, paragraphs);
  },

  examples: [
    { name: '编号连续', draft: evaluationReport({ staff: { total: '32' } }), found: [] },
    { name: '括号里的编号换了章', draft: evaluationReport({ sections: ['一、概况', '（一）机构', '（二）收支', '（三）目标', '二、自评', '（一）组织'] }), found: [] },
    { name: '第五章缺（二）', draft: evaluationReport({ sections: ['四、结论', '五、问题', '（一）主要问题', '（三）改进措施'] }), found: ['编号从“（一）”到“（三）”，中间缺“（二）”。'] },
    { name: '问题里有两个“（2）”', draft: evaluationReport({ paragraphs: ['（1）预算编得粗。', '（2）支付偏慢。', '（2）资料不全。'] }), found: ['编号“（2）”用了两次，后面一个应是“（3）”。'] },
  ],
});
