import { Refusal } from '@hengji/model';
import { openArchive } from '../read/archive.ts';
import { LIMITS } from '../read/limits.ts';
import { sniffContent } from '../read/sniff.ts';
import { applyEdits, type XmlElement } from '../mark/xml-edit.ts';
import { openOfficeFile, type OfficeFile } from '../mark/office-file.ts';
import { fillParagraph } from './fill-paragraph.ts';
import { PLACE, paragraphsOf, type PartParagraph } from './places-in-part.ts';
import { repeatRow } from './repeat-row.ts';
import type { TemplateData, TemplateList } from './template-data.ts';

/**
 * A department's own Word file with its places filled: 【项目名称】 by a value, a table row with names of a list once for each of its rows.
 * All that is wrong with the template is said before anything is made; whatever has no place stays to the byte.
 */
export function fillTemplate(bytes: Uint8Array, name: string, data: TemplateData): Uint8Array {
  const file = openTemplate(bytes, name);
  const parts = file.archive.names.filter(part => TEXT_PARTS.test(part)).map(part => ({ part, xml: file.get(part) })).filter(({ xml }) => xml.includes('【') || xml.includes('】'));
  const plans = parts.map(({ part, xml }) => ({ part, xml, ...planPart(xml, part, data) }));
  const faults = plans.flatMap(plan => plan.faults);
  if (faults.length > 0) throw new Refusal('template-faulty', `模板“${name}”有 ${faults.length} 处要改：${faults.join('；')}。改好再写，现在什么也没有写。`);
  for (const { part, xml, paragraphs, elements, rows } of plans) {
    const repeated = [...rows].map(([row, { list, inside }]) => repeatRow(xml, row, inside, elements, list, data));
    const alone = paragraphs.filter(paragraph => ![...rows.keys()].some(row => isWithin(paragraph, row)));
    const filled = alone.flatMap(paragraph => fillParagraph(paragraph, place => data.fields.get(place) ?? ''));
    file.put(part, applyEdits(xml, [...repeated, ...filled]));
  }
  return file.bytes();
}

const TEXT_PARTS = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\d*\.xml$/;

function openTemplate(bytes: Uint8Array, name: string): OfficeFile {
  const archive = sniffContent(bytes, name) === 'zip' ? openArchive(bytes, name, LIMITS) : undefined;
  if (archive === undefined || !archive.names.some(part => part.startsWith('word/'))) throw new Refusal('template-faulty', `模板“${name}”不是 Word 的 .docx 文件。请用 Word 另存为 .docx 再用。`);
  if (archive.names.some(part => /vbaProject\.bin$/i.test(part))) throw new Refusal('template-faulty', `模板“${name}”里有宏。请另存为不带宏的 .docx 再用。`);
  return openOfficeFile(bytes, archive, name);
}

type Plan = {
  readonly paragraphs: readonly PartParagraph[];
  readonly elements: readonly XmlElement[];
  readonly rows: ReadonlyMap<XmlElement, { readonly list: TemplateList; readonly inside: readonly PartParagraph[] }>;
  readonly faults: readonly string[];
};

/** Which rows are repeated, and what is wrong. */
function planPart(xml: string, part: string, data: TemplateData): Plan {
  const { paragraphs, elements } = paragraphsOf(xml);
  const faults: string[] = [];
  const rows = new Map<XmlElement, { list: TemplateList; inside: readonly PartParagraph[] }>();
  for (const paragraph of paragraphs) faults.push(...faultsIn(paragraph, part, data));
  for (const [row, own] of Map.groupBy(paragraphs.filter(({ row: within }) => within), ({ row: within }) => within)) {
    const names = own.flatMap(namesIn).filter(name => isListed(name, data));
    if (row === undefined || names.length === 0) continue;
    const list = data.lists.find(one => names.every(name => one.names.includes(name)));
    if (list === undefined) faults.push(`${sayPlace(part, own[0])}一行里放了几张表的字段（${names.map(quoted).join('')}），请分在两行`);
    else rows.set(row, { list, inside: paragraphs.filter(paragraph => isWithin(paragraph, row)) });
  }
  for (const row of rows.keys()) if ([...rows.keys()].some(other => other !== row && row.start > other.start && row.end < other.end)) faults.push(`${sayPlace(part, undefined)}一个要重复的行里又套了一个要重复的行，请拆开`);
  return { paragraphs, elements, rows, faults };
}

/** A name that stands for a value of its own is one wherever it stands. */
function isListed(name: string, { fields, lists }: TemplateData): boolean {
  return !fields.has(name) && lists.some(list => list.names.includes(name));
}

function faultsIn(paragraph: PartParagraph, part: string, data: TemplateData): readonly string[] {
  const where = sayPlace(part, paragraph);
  const unclosed = paragraph.text.replace(PLACE, '').match(/[【】]/)?.[0];
  const unknown = namesIn(paragraph).filter(name => !data.fields.has(name) && !isListed(name, data));
  const homeless = paragraph.row === undefined ? namesIn(paragraph).filter(name => isListed(name, data)) : [];
  return [
    ...(unclosed === undefined ? [] : [`${where}的“${unclosed}”没有配成一对`]),
    ...unknown.map(name => `${where}的${quoted(name)}没有这个名字${sayNearest(name, data)}`),
    ...homeless.map(name => `${where}的${quoted(name)}一张表有好几行，要放在表格的一行里`),
  ];
}

function namesIn({ text }: PartParagraph): readonly string[] {
  return [...text.matchAll(PLACE)].map(([, name = '']) => name);
}

function isWithin({ pieces }: PartParagraph, row: XmlElement): boolean {
  const [first] = pieces;
  return first !== undefined && first.element.start > row.start && first.element.end < row.end;
}

const quoted = (name: string): string => `【${name}】`;

function sayPlace(part: string, paragraph: PartParagraph | undefined): string {
  const where = part.includes('header') ? '页眉' : part.includes('footer') ? '页脚' : part.includes('notes') ? '注释' : '正文';
  return paragraph === undefined ? where : `${where}第 ${paragraph.number} 段`;
}

/** The known name with the most characters in common. */
function sayNearest(name: string, { fields, lists }: TemplateData): string {
  const known = [...fields.keys(), ...lists.flatMap(({ names }) => names)];
  const common = (one: string): number => [...new Set(name)].filter(character => one.includes(character)).length / Math.max(name.length, one.length);
  const [best] = known.map(one => ({ one, share: common(one) })).toSorted((a, b) => b.share - a.share);
  return best && best.share >= 0.4 ? `，是不是${quoted(best.one)}` : '';
}
