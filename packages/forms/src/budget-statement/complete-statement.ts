import type { BudgetStatementDraft } from '@hengji/model';
import { isNothing } from '../procurement/lay-procurement.ts';
import { bindFigures, printedIn } from './bind-figures.ts';
import { type Say, sentencesOf } from './sentences.ts';
import { CHAPTERS, TOPIC_ORDER } from './statement-chapters.ts';
import { linesOfStatement } from './statement-lines.ts';
import { type Topic, topicOf } from './vocabulary.ts';

type Chapter = { readonly number: string; readonly title: string; readonly topic: Topic | undefined; readonly texts: readonly string[] };
type Prose = Pick<BudgetStatementDraft, 'sections' | 'paragraphs' | 'places'>;

/** Target tables that stand in the chapter on performance, by the lines above each. */
export type TablesOfTargets = { readonly specialFunds: readonly (readonly string[])[]; readonly projects: readonly (readonly string[])[] };

/**
 * The prose of a statement: what is told stays as it is, and what the draft has beyond it is said in sentences of its own. One that was made
 * of a record, and so has no span in a file, gets all chapters; the prose of one that was read is whole.
 */
export function completeStatement(draft: BudgetStatementDraft, tables: TablesOfTargets): Prose {
  const say = sayerOf(draft);
  const unsaid = [...new Set(TOPIC_ORDER)].flatMap(topic => (topic === undefined ? [] : [{ topic, texts: sentencesOf(topic, draft, say) }]));
  if (draft.span !== null && unsaid.every(({ texts }) => texts.length === 0)) return draft;
  const textsOf = (topic: Topic | undefined): readonly string[] => unsaid.find(own => own.topic === topic)?.texts ?? [];
  const told: readonly Chapter[] = draft.sections.map(({ number, title }, index) => ({ number, title, topic: topicOf(title), texts: draft.paragraphs.filter(({ section }) => section === index).map(({ text }) => text) }));
  const before = draft.paragraphs.filter(({ section }) => section === null).map(({ text }) => text);
  if (draft.span !== null) return proseOf(before, addTo(told, unsaid));
  const made = CHAPTERS.map(([number, title]): readonly Chapter[] => {
    const topic = topicOf(title);
    const own = told.filter(chapter => chapter.topic === topic);
    if (own.length > 0) return addTo(own, [{ topic, texts: textsOf(topic) }]);
    return [{ number, title, topic, texts: [...textsOf(topic), ...captionsOf(topic, draft)] }, ...(topic === 'performance' ? performanceOf(draft, tables) : [])];
  });
  return proseOf(before.length > 0 ? before : openingOf(draft), [...made.flat(), ...told.filter(({ topic }) => !TOPIC_ORDER.includes(topic))]);
}

/** Says a field that no told sentence says. */
function sayerOf(draft: BudgetStatementDraft): Say {
  const said = new Set(bindFigures(linesOfStatement(draft).map(({ text }) => text), draft.year).flat().map(({ field }) => field));
  const isOfChange = (field: string) => field.startsWith('change.');
  const isChangeTold = draft.span !== null || [...said].some(isOfChange); // its words are told with its figures or not at all
  return field => (said.has(field) || (isChangeTold && isOfChange(field)) ? null : printedIn(draft, field) || null); // a blank says nothing in a sentence
}

/** New sentences stand before what the official wrote in the chapter, or in the nearest one before it. */
function addTo(told: readonly Chapter[], unsaid: readonly { readonly topic: Topic | undefined; readonly texts: readonly string[] }[]): readonly Chapter[] {
  return unsaid.reduce<readonly Chapter[]>((chapters, { topic, texts }) => {
    const rank = TOPIC_ORDER.indexOf(topic);
    const own = chapters.findIndex(chapter => chapter.topic === topic);
    const at = own >= 0 ? own : Math.max(0, chapters.findLastIndex(chapter => TOPIC_ORDER.includes(chapter.topic) && TOPIC_ORDER.indexOf(chapter.topic) <= rank));
    return chapters.map((chapter, index) => (index === at ? { ...chapter, texts: [...texts, ...chapter.texts] } : chapter));
  }, told);
}

function proseOf(before: readonly string[], chapters: readonly Chapter[]): Prose {
  return {
    sections: chapters.map(({ number, title }) => ({ number, title, at: null })),
    paragraphs: [...before.map(text => ({ section: null, text })), ...chapters.flatMap(({ texts }, section) => texts.map(text => ({ section, text })))],
    places: {},
  };
}

function openingOf({ year, department: { name } }: BudgetStatementDraft): readonly string[] {
  const thisYear = year === null ? '' : `${year}年`;
  return [`${name ?? ''}${thisYear}部门预算信息公开情况说明`, `按照《中华人民共和国预算法》和预算公开的有关规定，现将${name ?? '本部门'}${thisYear}部门预算公开如下：`];
}

/** The lines above the tables, and what is said where there is nothing to say. */
function captionsOf(topic: Topic | undefined, draft: BudgetStatementDraft): readonly string[] {
  const { institutions, procurement, assets, department: { code, name } } = draft;
  const unit = code === null || name === null ? [] : [`${code} ${name}`];
  switch (topic) {
    case 'institutions': return institutions.length === 0 ? [] : ['部门机构设置情况'];
    case 'overall':      return ['部门预算按照综合预算编制，全部收入和支出都反映在预算中。'];
    case 'procurement':  return [...(isNothing(procurement.rows, procurement.total) ? ['本部门无政府采购预算，以空表列示。'] : []), '部门政府采购预算表', ...unit, '单位：万元'];
    case 'assets':       return assets.rows.length === 0 && assets.asOf === null ? [] : ['部门固定资产占用情况表', ...unit, ...(assets.asOf === null ? [] : [`截止时间：${assets.asOf}`])];
    case 'other':        return ['本部门无其他需要说明的事项。'];
    case 'duties': case 'income': case 'expenditure': case 'change': case 'runningCost': case 'threePublics': case 'performance': case 'terms': case undefined: return [];
  }
}

/** 第一部分 部门整体绩效目标 in its three parts, then the tables of special funds and of projects. */
function performanceOf({ overallGoal, subGoals, safeguards }: BudgetStatementDraft, { specialFunds, projects }: TablesOfTargets): readonly Chapter[] {
  const goals = subGoals.flatMap(({ title, goal, indicators }, index) => [
    `${index + 1}、${title}`, ...(goal === null ? [] : `绩效目标：${goal}`.split('\n')), ...(indicators === null ? [] : `绩效指标：${indicators}`.split('\n')),
  ]);
  const parts = [['总体绩效目标', overallGoal?.split('\n') ?? []], ['分项绩效目标', goals], ['工作保障措施', safeguards.flatMap(text => text.split('\n'))]] as const;
  const own = parts.filter(([, texts]) => texts.length > 0).flatMap(([title, texts], index) => [`（${'一二三'[index] ?? ''}）${title}`, ...texts]);
  const tables = [['部门整体绩效目标', own], ['专项资金绩效目标', specialFunds.flat()], ['预算项目绩效目标', projects.flat()]] as const;
  return tables.map(([title, texts], index) => ({ number: `第${'一二三'[index] ?? ''}部分`, title, topic: 'performance', texts: texts.length > 0 || index === 0 ? texts : ['无。'] }));
}
