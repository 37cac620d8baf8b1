import type { Run } from '@hengji/document';
import type { EvaluationReportDraft } from '@hengji/model';
import { type NumberStyle, numberAs } from '../prose/numbering.ts';
import { itemTitle } from './claims.ts';
import { tellMoney, tellStaff } from './sentences.ts';

type Report = EvaluationReportDraft;

/** One line of a report before it is laid out. `table`: what stands below it. */
export type ReportLine = { readonly runs: readonly Run[]; readonly isHeading: boolean; readonly table?: 'institutions' | 'signatures' };

/** The parts of a report that are told from data, in their order. */
export const PARTS = ['institutions', 'staff', 'money', 'goals', 'items', 'conclusion', 'problems', 'measures', 'signatures'] as const;
export type Part = (typeof PARTS)[number];

type Chapter = { readonly title: string; readonly parts: readonly (Part | { readonly title: string; readonly parts: readonly Part[] })[] };

/** The order of the published report. */
const CHAPTERS: readonly Chapter[] = [
  { title: '部门基本情况', parts: [{ title: '部门概况', parts: ['institutions', 'staff'] }, { title: '部门收支情况', parts: ['money'] }, { title: '部门整体支出绩效目标', parts: ['goals'] }] },
  { title: '绩效目标实现情况', parts: ['items'] },
  { title: '评价结论和评价等级', parts: ['conclusion'] },
  { title: '存在的问题及改进措施', parts: [{ title: '存在的主要问题', parts: ['problems'] }, { title: '改进措施', parts: ['measures'] }] },
  { title: '评价工作组人员名单及签字', parts: ['signatures'] },
];

/** The chapters of some parts of a report, numbered from `from` on; a chapter of which nothing is known is none. */
export function composeChapters(draft: Report, wanted: ReadonlySet<Part>, from = 1): readonly ReportLine[] {
  const told = (part: Part): readonly ReportLine[] => (wanted.has(part) ? composePart(draft, part) : []);
  const chapters = CHAPTERS.flatMap(({ title, parts }) => {
    const sections = parts.map(part => (typeof part === 'string' ? { title: undefined, lines: told(part) } : { title: part.title, lines: part.parts.flatMap(told) })).filter(({ lines }) => lines.length > 0);
    const lines = sections.flatMap((section, index) => [...section.title === undefined ? [] : [heading('bracketed-chinese', index + 1, section.title)], ...section.lines]);
    return lines.length === 0 ? [] : [{ title, isSigned: parts.includes('signatures'), lines }];
  });
  return chapters.flatMap(({ title, isSigned, lines }, index) => {
    const own = heading('chinese', from + index, title);
    return isSigned ? [{ ...own, table: 'signatures' }] : [own, ...lines];
  });
}

/** What is told of one part; `style`: how its parts are numbered where the report already numbers them. */
export function composePart(draft: Report, part: Part, style?: NumberStyle): readonly ReportLine[] {
  switch (part) {
    case 'institutions': return draft.institutions.length === 0 ? [] : [{ ...prose([{ text: '部门机构设置情况' }]), table: 'institutions' }];
    case 'staff':        return lineOf(tellStaff(draft));
    case 'money':        return lineOf(tellMoney(draft));
    case 'goals':        return draft.goals.flatMap((goal, index) => composeGoal(goal, index, style));
    case 'items':        return draft.items.flatMap((item, index) => composeItem(item, index, style));
    case 'conclusion':   return composeConclusion(draft);
    case 'problems':     return draft.problems.flatMap((text, index) => lineOf([{ text, source: `problems.${index}` }]));
    case 'measures':     return draft.measures.flatMap((text, index) => lineOf([{ text, source: `measures.${index}` }]));
    case 'signatures':   return draft.signatures === 'absent' ? [] : [{ ...prose([]), table: 'signatures' }];
  }
}

function composeGoal({ title, goal, indicators }: Report['goals'][number], index: number, style: NumberStyle = 'digit'): readonly ReportLine[] {
  const [first = '', ...others] = (goal ?? '').split('\n');
  const source = `goals.${index}.goal`;
  return [
    heading(style, index + 1, title, `goals.${index}.title`),
    ...goal === null ? [] : [prose([{ text: '绩效目标：' }, { text: first, source }]), ...others.map(text => prose([{ text, source }]))],
    ...indicators === null ? [] : [prose([{ text: '绩效指标：' }, { text: indicators, source: `goals.${index}.indicators` }])],
  ];
}

function composeItem({ title, claims }: Report['items'][number], index: number, style: NumberStyle = 'bracketed-chinese'): readonly ReportLine[] {
  const named = `${title}完成情况`;
  return [
    heading(style, index + 1, itemTitle(named) === title ? named : title, `items.${index}.title`),
    ...claims.map(({ dimension, text }, order) => prose([
      ...dimension === null ? [] : [{ text: numberAs(style === 'digit' ? 'bracketed-digit' : 'digit', order + 1) }, { text: dimension, source: `items.${index}.claims.${order}.dimension` }, { text: '：' }],
      { text, source: `items.${index}.claims.${order}.text` },
    ])),
  ];
}

function composeConclusion({ conclusion, grade }: Report): readonly ReportLine[] {
  const said = conclusion?.split('\n').map(text => prose([{ text, source: 'conclusion' }])) ?? [];
  return grade === null || conclusion?.includes(grade) ? said : [...said, prose([{ text: '评价等级为“' }, { text: grade, source: 'grade' }, { text: '”。' }])];
}

function heading(style: NumberStyle, number: number, title: string, source?: string): ReportLine {
  return { runs: [{ text: numberAs(style, number) }, source === undefined ? { text: title } : { text: title, source }], isHeading: true };
}

function prose(runs: readonly Run[]): ReportLine {
  return { runs, isHeading: false };
}

function lineOf(runs: readonly Run[]): readonly ReportLine[] {
  return runs.length === 0 ? [] : [prose(runs)];
}
