import { article, type EvaluationReportDraft } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';
import { missingSections } from '../../sections-missing.ts';

/** How a section is headed elsewhere. */
const ALSO: readonly (readonly [of: RegExp, names: readonly string[]])[] = [
  [/概况|基本情况/, ['概况', '基本情况']],
  [/工作开展/, ['评价工作情况', '评价工作开展', '工作组织', '评价组织', '自评组织']],
  [/问题/, ['问题']],
];

export default defineRule('evaluation-report', {
  id: 'report-sections-missing',
  title: '自评报告应当有规定的各部分',
  why: '少一部分，评价就缺一环：没有问题一节，改进无从谈起；没有结论一节，评价等于没有做完。',
  basis: [article('财预〔2020〕10号', '绩效评价报告的内容'), article('鹿泉区2023年自评报告', '第一至六部分的标题；只在鹿泉区适用', { verified: true })],

  *check({ draft, policy }) {
    const missing = missingSections(draft.sections, policy.figures.reportSections.value.map(title => [title, ...ALSO.flatMap(([of, names]) => (of.test(title) ? names : []))]));
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
    { name: '别的写法：组织情况写在开头，产出效益各成一章', draft: evaluationReport({ items: [], sections: ['一、单位概况', '二、履职完成情况', '三、履职效果情况', '四、评价结论', '五、存在的问题及建议', '六、评价组名单'], paragraphs: ['中心于 2024 年 4 月组织开展了绩效自评，现报告如下。'] }), found: [] },
    { name: '只有一个标题', draft: evaluationReport({ sections: ['一、部门概况'] }), found: [], unchecked: ['读到的标题太少，看不出缺哪一部分。'] },
    { name: '别处的报告不附名单', draft: evaluationReport({ signatures: 'absent', sections: ['一、基本情况', '二、绩效评价工作情况', '三、绩效目标完成情况分析', '四、综合评价结论', '五、存在的问题及改进措施'] }), found: [] },
    {
      name: '没有写问题', found: ['没有“存在问题及改进措施”这一部分。'],
      draft: evaluationReport({ problems: [], measures: [], signatures: 'absent', sections: ['一、部门概况', '二、自评工作开展情况', '三、绩效目标实现情况及指标分析', '四、评价结论及等级'] }),
    },
    {
      name: '鹿泉区的报告另要名单', policy: 'HEBEI-LUQUAN', found: ['没有“评价工作组人员名单及签字”这一部分。'],
      draft: evaluationReport({ signatures: 'absent', sections: ['一、部门基本情况', '二、自评工作开展情况', '三、部门整体支出绩效目标实现情况及指标分析', '四、评价结论和评价等级', '五、存在的问题及改进措施'] }),
    },
  ],
});

const RESULTS = /绩效(?:情况|分析|表现|实现)|(?:履职|目标|任务|指标).*(?:完成|实现|效)|产出|效益/;
const WORK = /(?:组织|开展|实施|进行|完成)[^。；]{0,40}(?:绩效评价|自评)/;

/** What says a part without a heading in its words. */
const TOLD: readonly (readonly [part: RegExp, isTold: (draft: EvaluationReportDraft) => boolean])[] = [
  [/问题/, ({ problems }) => problems.length > 0],
  [/结论/, ({ conclusion }) => conclusion !== null],
  [/指标分析/, ({ items, sections }) => items.length > 0 || sections.some(({ title }) => RESULTS.test(title))],
  [/自评工作/, ({ paragraphs }) => paragraphs.some(({ text }) => WORK.test(text))],
  [/签字|名单/, ({ signatures }) => signatures === 'present'],
];

function isTold(title: string, draft: EvaluationReportDraft): boolean {
  return TOLD.find(([part]) => part.test(title))?.[1](draft) ?? false;
}
