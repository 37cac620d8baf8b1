import { article } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';
import { missingSections } from '../../sections-missing.ts';

export default defineRule('evaluation-report', {
  id: 'report-sections-missing',
  title: '自评报告应当有规定的各部分',
  why: '少一部分，评价就缺一环：没有问题一节，改进无从谈起；没有结论一节，评价等于没有做完。',
  basis: [article('鹿泉区2023年自评报告', '第一至六部分的标题', { verified: true }), article('财预〔2020〕10号', '绩效评价报告的内容')],

  *check({ draft, policy }) {
    const missing = missingSections(draft.sections, policy.figures.reportSections.value.map(title => [title]));
    if (missing === null) {
      if (draft.sections.length > 0) yield { unchecked: '读到的标题太少，看不出缺哪一部分。' };
      return;
    }
    for (const title of missing.filter(title => !isTold(title, draft))) {
      yield { field: 'sections', quote: '', message: `没有“${title}”这一部分。`, remedy: `补写“${title}”。` };
    }
  },

  examples: [
    { name: '各部分齐全', draft: evaluationReport({ staff: { total: '31' } }), found: [] },
    { name: '标题换了说法', draft: evaluationReport({ sections: ['一、部门基本情况', '二、绩效自评工作开展情况', '三、绩效目标完成情况分析', '四、评价结论', '五、存在的问题和改进措施', '六、评价组名单'] }), found: [] },
    { name: '问题写在正文里', draft: evaluationReport({ sections: ['一、部门概况', '二、自评工作开展情况', '三、绩效目标实现情况及指标分析', '四、评价结论及等级', '五、评价工作组名单及签字'] }), found: [] },
    { name: '只有一个标题', draft: evaluationReport({ sections: ['一、部门概况'] }), found: [], unchecked: ['读到的标题太少，看不出缺哪一部分。'] },
    {
      name: '没有写问题，也没有名单', found: ['没有“存在问题及改进措施”这一部分。', '没有“评价工作组名单及签字”这一部分。'],
      draft: evaluationReport({ problems: [], measures: [], signatures: 'absent', sections: ['一、部门概况', '二、自评工作开展情况', '三、绩效目标实现情况及指标分析', '四、评价结论及等级'] }),
    },
  ],
});

/** Whether the text says it without a heading of its own. */
function isTold(title: string, { problems, conclusion, items, signatures }: { readonly problems: readonly string[]; readonly conclusion: string | null; readonly items: readonly unknown[]; readonly signatures: string }): boolean {
  if (/问题/.test(title)) return problems.length > 0;
  if (/结论/.test(title)) return conclusion !== null;
  if (/指标分析/.test(title)) return items.length > 0;
  return /签字|名单/.test(title) && signatures === 'present';
}
