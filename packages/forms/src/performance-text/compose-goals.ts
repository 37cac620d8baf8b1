import type { PaperBlock } from '@hengji/document';
import type { BudgetStatementDraft } from '@hengji/model';
import { paragraph, sectionLine, titleLine } from '../layout/prose-blocks.ts';
import { parseNumbered } from '../prose/numbering.ts';
import { chineseCount } from '../layout/chinese-count.ts';

/** 部门整体绩效目标 as 总体, 分项 and 保障措施: as it was written where the draft is of this part alone, else told anew from a statement's goals. */
export function goalsOfDepartment(statement: BudgetStatementDraft): PaperBlock[] {
  return isOfGoalsAlone(statement) ? goalsAsRead(statement) : composeGoals(statement);
}

function isOfGoalsAlone({ paragraphs, income, expenditure }: BudgetStatementDraft): boolean {
  return paragraphs.length > 0 && income.total === null && expenditure.total === null;
}

/** The lines above the first chapter are the title of the part. */
function goalsAsRead({ year, sections, paragraphs }: BudgetStatementDraft): PaperBlock[] {
  const under = (section: number | null) => paragraphs.flatMap(({ section: own, text }, index) => (own === section ? [[{ text, source: `paragraphs.${index}` }]] : []));
  const above = under(null);
  return [
    ...(above.length > 0 ? above.map(titleLine) : [titleOfGoals(year)]),
    ...sections.flatMap((section, index) => [sectionLine(section, `sections.${index}`), ...under(index).map(paragraph)]),
  ];
}

function composeGoals({ year, overallGoal, subGoals, safeguards }: BudgetStatementDraft): PaperBlock[] {
  const chapters = [
    ['总体绩效目标', overallGoal === null ? [] : [paragraph([{ text: overallGoal, source: 'overallGoal' }])]],
    ['分项绩效目标', subGoals.flatMap(subGoalBlocks)],
    ['工作保障措施', safeguards.map((text, index) => paragraph([{ text, source: `safeguards.${index}` }]))],
  ] as const;
  return [titleOfGoals(year), ...chapters.filter(([, blocks]) => blocks.length > 0).flatMap(([title, blocks], index) => [sectionLine({ number: chineseCount(index + 1), title }), ...blocks])];
}

export function titleOfGoals(year: number | null): PaperBlock {
  return titleLine([...(year === null ? [] : [{ text: String(year), source: 'year' }, { text: '年' }]), { text: '部门整体绩效目标' }]);
}

function subGoalBlocks({ title, goal, indicators }: BudgetStatementDraft['subGoals'][number], index: number): PaperBlock[] {
  const source = `subGoals.${index}`;
  return [
    paragraph([{ text: `${index + 1}.` }, { text: title, source: `${source}.title` }]),
    ...(goal === null ? [] : [paragraph([{ text: `绩效目标：${isList(goal) ? '\n' : ''}` }, { text: goal, source: `${source}.goal` }])]),
    ...(indicators === null ? [] : [paragraph([{ text: '绩效指标：' }, { text: indicators, source: `${source}.indicators` }])]),
  ];
}

/** 1.… 2.… below its label. */
function isList(goal: string): boolean {
  return goal.includes('\n') && parseNumbered(goal) !== undefined;
}
