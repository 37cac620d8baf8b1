import { article, type BudgetStatementDraft, type Printed } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';
import { missingSections } from '../../sections-missing.ts';

/** What a section is about: its figures may stand in the text of another. */
const SAID: readonly (readonly [RegExp, (draft: BudgetStatementDraft) => Printed])[] = [
  [/机关运行经费/, ({ runningCost }) => runningCost],
  [/三公/, ({ threePublics }) => threePublics.total],
  [/政府采购/, ({ procurement }) => procurement.total ?? procurement.rows[0]?.['total'] ?? null],
  [/国有资产/, ({ assets }) => assets.total ?? assets.asOf ?? assets.rows[0]?.value ?? null],
  [/绩效/, ({ overallGoal, subGoals }) => overallGoal ?? subGoals[0]?.goal ?? null],
];

export default defineRule('budget-statement', {
  id: 'statement-sections-missing',
  title: '预算说明应当有规定的各部分',
  why: '公开的内容有统一要求，少一部分就是没有公开完整。',
  basis: [article('财预〔2016〕143号', '部门预算公开的内容'), article('部门预算公开表样', '文字说明')],

  *check({ draft, policy }) {
    const missing = missingSections(draft.sections, policy.figures.statementSections.value);
    if (missing === null) {
      if (draft.sections.length > 0) yield { unchecked: '读到的标题太少，看不出缺哪一部分。' };
      return;
    }
    for (const title of missing) {
      if ((SAID.find(([words]) => words.test(title))?.[1](draft) ?? null) !== null) continue;
      yield { field: 'sections', quote: '', message: `没有“${title}”这一部分。`, remedy: `补写“${title}”；没有这项内容的，写明“无”。` };
    }
  },

  examples: [
    { name: '各部分齐全', draft: statement({ safeguards: [] }), policy: 'HEBEI-SJZ-2022', found: [] },
    {
      name: '标题换了说法', policy: 'HEBEI-SJZ-2022', found: [],
      draft: statement({ sections: ['一、部门职责和机构情况', '二、部门预算总体情况', '三、机关运行经费情况', '四、“三公”经费预算情况', '五、预算绩效情况', '六、政府采购情况', '七、国有资产占用情况', '八、名词解释', '九、其他说明事项'] }),
    },
    { name: '没有单列一节，正文写了机关运行经费', draft: statement({ sections: ['一、“三公”经费', '二、政府采购', '三、国有资产占用', '四、预算绩效', '五、名词解释'] }), found: [] },
    { name: '只读到两个标题', draft: statement({ sections: ['一、概况', '二、名词解释'] }), found: [], unchecked: ['读到的标题太少，看不出缺哪一部分。'] },
    {
      name: '没有写国有资产和名词解释', draft: statement({ sections: ['一、机关运行经费', '二、“三公”经费', '三、政府采购', '四、预算绩效'], assets: { asOf: null, total: null, planned: null, rows: [] } }),
      found: ['没有“国有资产占用”这一部分。', '没有“名词解释”这一部分。'],
    },
  ],
});
