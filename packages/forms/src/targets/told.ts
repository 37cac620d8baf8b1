import type { Place, ToldTargets } from '@hengji/model';
import type { Wordings } from '../headings.ts';
import type { Found } from '../labels.ts';
import { noteField, type Notes } from '../notes.ts';
import { plain } from '../plain.ts';
import { type Block, outlineOf } from '../prose/outline.ts';
import { type Passage, passagesOf } from '../prose/passages.ts';
import type { Row } from '../rows.ts';
import { findToldAmount } from './amounts.ts';
import { recogniseToldGoals } from './told-goals.ts';
import { recogniseToldIndicators, recogniseToldValues } from './told-indicators.ts';

/** Reads the prose that stands before a table and tells the same targets in chapters. `null`: what stands there is not that. */
export function recogniseTold(before: readonly Row[], notes: Notes): ToldTargets | null {
  const blocks = outlineOf(passagesOf(before).filter(block => block.kind === 'table' || !CAPTION.test(block.text)), title => topicOf(title) !== undefined);
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  const sections = sectionsOf(first < 0 ? [] : blocks.slice(first));
  if (!tellsTargets(sections)) return null;

  const { title, project } = recogniseTitle(blocks.slice(0, first), notes);
  const under = (...topics: readonly Topic[]) => sections.flatMap(({ title: words, passages }) => (topics.includes(topicOf(words) ?? 'other') ? passages : []));
  const amount = findToldAmount(before);
  const paragraphs = sections.flatMap(({ passages }, section) => passages.map(({ text, at }) => ({ text, at, section })));
  for (const [index, section] of sections.entries()) noteField(notes, `told.sections.${index}`, { text: section.title, at: section.at });
  return {
    title, project,
    sections: sections.map(({ number, title: words, at }) => ({ number, title: words, at })),
    paragraphs: paragraphs.map(({ text, at }, index) => noteField(notes, `told.paragraphs.${index}`, { text, at }) ?? ''),
    sectionOf: paragraphs.map(({ section }) => section),
    amount: { total: noteField(notes, 'told.amount.total', amount?.total), unit: noteField(notes, 'told.amount.unit', amount?.unit) },
    ...recogniseToldGoals(under('goals'), notes),
    ...recogniseToldIndicators(under('indicators'), notes),
    values: recogniseToldValues(under('goals', 'indicators', 'standards'), notes),
  };
}

const CAPTION = /表(?:具体)?如下[：:]?$/; // the last line, which only leads up to the table

type Topic = keyof typeof TOPICS;

/** What the chapters are called. A chapter that only holds others together, 绩效目标指标设置情况, is told by its end. */
const TOPICS = {
  department: /^(?:部门|单位|年度)*(?:总体|分项|整体)(?:支出)?绩效目标|职责|职能|机构|收入|收支|三公|采购|国有资产|名词|公开/, // what a whole department tells is a statement of its own
  overview: /^(?:项目|工作|活动|工作活动)*(?:基本)?(?:概况|情况|概述)$|^项目(?:背景|依据|内容)/,
  money: /资金|预算安排|经费/,
  setting: /目标.*(?:设置|设定|编制)/,
  standards: /评价标准|指标值|考核标准/,
  indicators: /^(?:项目|年度)*(?:绩效)?指标(?:设[置定])?(?:情况|内容|说明)?$/,
  goals: /^(?:项目|年度|总体|预期)*(?:绩效)?目标(?:情况|内容|说明)?$/,
  other: /^$/,
} as const satisfies Wordings<string>;

function topicOf(title: string): Topic | undefined {
  const words = plain(title);
  for (const topic in TOPICS) if (TOPICS[topic as Topic].test(words)) return topic as Topic; // the keys of our own literal
  return undefined;
}

type Section = { readonly number: string; readonly title: string; readonly at: Place; readonly passages: Passage[] };

const LOST_NUMBER = /^[^，。；：:,;！？\d]{2,18}(?:概况|情况|目标|指标|标准|措施)$/;

/** Chapters in the order they are printed, whatever stands under which; a heading may have lost its number. */
function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: Section[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push({ number: block.number, title: block.title, at: block.at, passages: [] });
    else if (block.kind === 'passage' && LOST_NUMBER.test(block.text) && topicOf(block.text)) sections.push({ number: '', title: block.text, at: block.at, passages: [] });
    else if (block.kind === 'passage') sections.at(-1)?.passages.push(block);
  }
  return sections;
}

/** The prose of a whole department is not that of the first of its projects. */
function tellsTargets(sections: readonly Section[]): boolean {
  const topics = new Set(sections.map(({ title }) => topicOf(title)));
  return !topics.has('department') && topics.has('goals') && (topics.has('indicators') || topics.has('overview') || topics.has('money'));
}

/** The lines above the first chapter, from 关于… on. */
function recogniseTitle(blocks: readonly Block[], notes: Notes): Pick<ToldTargets, 'title' | 'project'> {
  const lines = blocks.flatMap(block => (block.kind === 'passage' ? [block] : []));
  const from = lines.findLastIndex(({ text }) => text.includes('关于'));
  const end = lines.findLastIndex(({ text }) => text.endsWith('说明'));
  const own = end < 0 ? [] : lines.slice(from < 0 || from > end ? end : from, end + 1);
  const [begin] = own;
  if (begin === undefined) return { title: null, project: null };
  const title: Found = { text: own.map(({ text }) => text).join('').replace(/^.*?(?=关于)/, ''), at: begin.at }; // the line above may have run into it
  const name = PROJECT_IN_TITLE.exec(plain(title.text))?.[1];
  return { title: noteField(notes, 'told.title', title), project: noteField(notes, 'told.project', name === undefined ? undefined : { text: name, at: begin.at }) };
}

const PROJECT_IN_TITLE = /^关于(.{2,60}?)(?:项目|工作活动)?的?(?:预算)?(?:绩效)?目标(?:的?绩效)?(?:[及和与、]?指标)?(?:[设编][定置制])?(?:情况)?的?说明$/;
