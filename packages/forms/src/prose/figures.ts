import type { Place } from '@hengji/model';
import { plain } from '../plain.ts';
import { type Passage, placeIn } from './passages.ts';

/** One number of a sentence with the words it belongs to. `change`: the word by which it rose or fell; null for what stands for itself. */
export type Figure = {
  readonly subject: string; // half width, without blanks and remarks: 2022年预算收入
  readonly change: string | null;
  readonly value: string; // as printed
  readonly unit: string; // 万元, %, 人; '' when none is printed
  readonly at: Place;
  readonly passage: Passage;
  readonly end: number; // where the sentence goes on
};

const FIGURE = /(?<value>[-−]?\d[\d,]{0,20}(?:\.\d+)?)\s*(?<unit>亿元|万元|千元|元|人(?!次)|[%％])|(?<=[为是]\s*)(?<bare>[-−]?\d[\d,]{0,20}(?:\.\d+)?)(?=\s*(?:[，。；、,;)）]|$))/g;

const LONGEST_LEAD = 80; // no label is longer

/**
 * Reads the figures of a passage. A figure belongs to the words before it, back to the last comma or figure; one that only says
 * 比上年增加 belongs to what the sentence spoke of before, at the beginning of a sentence to what the one before began with.
 */
export function figuresOf(passage: Passage): Figure[] {
  const text = withoutRemarks(passage.text);
  const figures: Figure[] = [];
  const from = { sentence: 0, clause: 0, figure: 0 }; // where the sentence, the clause and the words behind the last figure begin
  let topic = ''; // what the last sentence with a figure began with
  let spoken = -1; // the sentence it is in
  for (const { index, 0: print, groups = {} } of text.matchAll(FIGURE)) {
    for (let at = from.figure; at < index; at += 1) {
      if (/[。；;]/.test(text[at] ?? '')) from.sentence = at + 1;
      if (isBreak(text, at)) from.clause = at + 1;
    }
    const lead = leadOf(text.slice(Math.max(from.figure, from.clause, index - LONGEST_LEAD), index));
    const between = text.slice(Math.max(from.figure, from.sentence, from.clause - LONGEST_LEAD), Math.max(from.figure, from.clause));
    from.figure = index + print.length;
    if (SHARE.test(lead)) continue;

    const { subject, change } = splitChange(lead);
    const isFirst = spoken !== from.sentence;
    const before = isFirst ? topic : figures.at(-1)?.subject ?? '';
    const own = subject !== '' || change === null ? subject : subjectBetween(between) || before;
    figures.push({ subject: own, change, value: groups['value'] ?? groups['bare'] ?? '', unit: groups['unit'] ?? '', at: placeIn(passage, index), passage, end: from.figure });
    if (isFirst) topic = own;
    spoken = from.sentence;
  }
  return figures;
}

/** 其他来源收入（单位资金）: a remark without figures says nothing about whose the next one is. Blanked, so that places stay. */
function withoutRemarks(text: string): string {
  return text.replace(/[（(][^（()）\d]*[)）]/g, remark => ' '.repeat(remark.length));
}

/** Where a clause ends; not at the comma of 1,234. */
function isBreak(text: string, at: number): boolean {
  return /[，。；;！（(]/.test(text[at] ?? '') || (text[at] === ',' && !/\d/.test(text[at - 1] ?? ''));
}

/** 其中：一般公共预算收入 → 一般公共预算收入; 收入： → 收入. */
function leadOf(text: string): string {
  const words = plain(text).replace(/^[、和及与以,.;:()]+/, '').replace(/:$/, '');
  return words.slice(words.lastIndexOf(':') + 1).replace(/^\(?(?:[一二三四五六七八九十]+|\d{1,2})[、.)]+/, '').replace(/^(?:其中|包括|分别为|主要为)+/, '');
}

const SHARE = /^(?:约?占|完成)/; // 占支出总预算的64.89%: of the same subject, and no amount of it
const CHANGE = /^(?<subject>.*?)(?:(?:同比|环比|相比|较|比|与).*?)?(?<change>增加|增长|增幅|上升|提高|减少|下降|降低|降幅|压减|核减)(?:了|额|数|幅度|率|约|为|共|比例)*$/;

function splitChange(lead: string): { subject: string; change: string | null } {
  const { subject = lead, change = null } = CHANGE.exec(lead)?.groups ?? {};
  return { subject, change };
}

/** 项目支出较上年有所减少，减少20万元: the clause before names it, unless it only gives a reason or compares. */
function subjectBetween(text: string): string {
  const words = plain(text).replace(/^[,、:]+|[,、:]+$/g, '');
  return /^(?:主要|原因|由于|因|[较比与])/.test(words) ? '' : splitChange(words).subject;
}
