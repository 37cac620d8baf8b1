import { article } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';
import { tellsOnlyIntentions } from '../../tells-problem.ts';

export default defineRule('evaluation-report', {
  id: 'report-without-problem',
  title: '报告的问题一节应写出问题和原因',
  why: '只说“进一步加强”，财政部门不知道要改什么，下年也无从检查。',
  basis: [article('财预〔2020〕10号', '绩效评价报告的内容：存在的问题及原因分析')],

  *check({ draft: { problems } }) {
    if (problems.length === 0 || !problems.every(tellsOnlyIntentions)) return; // a report without the section is another rule's
    const [first = ''] = problems;
    yield { field: 'problems.0', quote: first, message: `问题一节只写“${first}”，没有说出了什么问题、为什么。`, remedy: '对照没有完成的指标、没有花完的预算写出问题和原因；确实没有的，写明“没有发现问题”。' };
  },

  examples: [
    { name: '写出了问题', draft: evaluationReport({ problems: ['问卷回收率偏低，原因是只在展会最后一天发放。'] }), found: [] },
    { name: '先写问题，再说打算', draft: evaluationReport({ problems: ['两个项目的绩效资料没有及时归档。', '进一步完善资料归集制度。'] }), found: [] },
    { name: '没有问题一节，归另一条管', draft: evaluationReport({ problems: [] }), found: [] },
    { name: '只有打算', draft: evaluationReport({ problems: ['进一步加强展会绩效管理，不断提升资金效益。'] }), found: ['问题一节只写“进一步加强展会绩效管理，不断提升资金效益。”，没有说出了什么问题、为什么。'] },
  ],
});
