import type { BudgetStatementDraft, Field } from '@hengji/model';
import { parseNumbered } from '../prose/numbering.ts';
import { type Topic, topicOf } from './vocabulary.ts';

/** One line of a statement: a heading, a paragraph, or a heading with its paragraph behind it. `level`: that of its heading; null for prose. */
export type StatementLine = {
  readonly text: string;
  readonly lead: number; // characters of the number and the heading before a paragraph in the same line
  readonly level: 1 | 2 | 3 | null;
  readonly topic: Topic | undefined;
  readonly source: Field;
};

/** The lines of a statement in reading order, its tables left out. */
export function linesOfStatement(draft: Pick<BudgetStatementDraft, 'sections' | 'paragraphs' | 'places'>): readonly StatementLine[] {
  const { sections, paragraphs } = draft;
  const prose = paragraphs.map(({ section, text }, index) => ({ section, text, source: `paragraphs.${index}` }));
  const under = (section: number | null, topic: Topic | undefined) => prose.filter(line => line.section === section).map(line => ({ ...line, topic }));
  const topics = topicsOf(sections);
  const lines = [...under(null, undefined).map(proseLine), ...sections.flatMap(({ number, title }, index) => {
    const topic = topics[index];
    const [first, ...rest] = under(index, topic);
    const heading = `${printNumber(number)}${title}`;
    const level = isOuter(number, sections) ? 1 : 2;
    const own = { level, topic, source: `sections.${index}` } as const;
    if (first && isRunIn(draft, index, first.source)) return [{ ...own, text: `${heading}：${first.text}`, lead: heading.length + 1, level: null, source: first.source }, ...rest.map(proseLine)];
    return [{ ...own, text: heading, lead: heading.length - title.length }, ...(first ? [first, ...rest] : []).map(proseLine)];
  })];
  return lines;
}

function proseLine({ text, source, topic }: { readonly text: string; readonly source: Field; readonly topic: Topic | undefined }): StatementLine {
  const isHeading = parseNumbered(text)?.style === 'bracketed-chinese' && text.length <= 30 && !/[，。；]/.test(text);
  return { text, lead: 0, level: isHeading ? 3 : null, topic, source };
}

/** 一、 and （一） and 第一部分, as a heading prints its number. */
function printNumber(number: string): string {
  switch (parseNumbered(`${number}、`)?.style) {
    case 'part': return `${number} `;
    case 'bracketed-chinese': case 'bracketed-digit': case 'circled': return number;
    case 'chinese': case 'digit': case undefined: return `${number}、`;
  }
}

/** What each section speaks of; the parts of the chapters on terms and on performance speak of nothing else. */
function topicsOf(sections: BudgetStatementDraft['sections']): readonly (Topic | undefined)[] {
  let chapter: Topic | undefined;
  return sections.map(({ number, title }) => {
    const own = topicOf(title);
    if (isOuter(number, sections)) return chapter = own;
    return chapter === 'terms' || chapter === 'performance' ? chapter : own ?? chapter;
  });
}

/** Of the style of the first heading, under which all others stand. */
function isOuter(number: string, [first]: BudgetStatementDraft['sections']): boolean {
  return parseNumbered(`${number}、`)?.style === parseNumbered(`${first?.number ?? ''}、`)?.style;
}

/** 7、“三公”经费：纳入…: where it was read, heading and text stood in one place. */
function isRunIn({ places }: Pick<BudgetStatementDraft, 'places'>, section: number, paragraph: Field): boolean {
  const [heading, text] = [places[`sections.${section}`], places[paragraph]];
  return heading !== undefined && text !== undefined && JSON.stringify(heading) === JSON.stringify(text);
}
