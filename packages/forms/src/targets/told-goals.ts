import type { ToldTargets } from '@hengji/model';
import type { Found } from '../labels.ts';
import { noteField, type Notes } from '../notes.ts';
import { parseNumbered } from '../prose/numbering.ts';
import { type Passage, placeIn } from '../prose/passages.ts';
import { splitGoals } from './goals.ts';

export const COUNT = '[\\d一二两三四五六七八九十]+';
const STATED = new RegExp(`(${COUNT})\\s*[项个条]\\s*(?:绩效|项目|年度|总体|工作)*目标`);
const UNSET = /^[^，。；]{0,20}(?:未|没有|尚无)(?:设[置定]|填[写报])?(?:绩效|项目|年度|总体)*目标[。.]?$/; // 该项目未设置绩效目标。
const ORDINAL = /(?:^|[，,；;。：:、\s])\s*[一二三四五六七八九十]是[:：，,]?\s*/g; // 一是…；二是…

/** Reads 共设置了2项绩效目标：一是…；二是…. Goals may be told in one sentence, or a paragraph each. */
export function recogniseToldGoals(passages: readonly Passage[], notes: Notes): Pick<ToldTargets, 'goalCount' | 'goals'> {
  const counted = passages.find(({ text }) => STATED.test(text));
  const match = counted && STATED.exec(counted.text);
  const goals = passages.flatMap(passage => enumeratedIn(passage, passage === counted));
  return {
    goalCount: noteField(notes, 'told.goalCount', counted && match ? { text: match[1] ?? '', at: placeIn(counted, match.index) } : undefined),
    goals: goals.map((goal, index) => noteField(notes, `told.goals.${index}`, goal) ?? ''),
  };
}

/** A sentence that counts goals without telling them is none itself. */
function enumeratedIn(passage: Passage, isCounted: boolean): readonly Found[] {
  const { text } = passage;
  if (UNSET.test(text)) return [];
  const marks = [...text.matchAll(ORDINAL)];
  if (marks.length > 0) return marks.map(({ index, 0: { length } }, order) => foundIn(passage, index + length, marks[order + 1]?.index));
  if (parseNumbered(text)) return splitGoals(text).map(goal => foundIn(passage, text.indexOf(goal), text.indexOf(goal) + goal.length));
  const colon = isCounted ? text.search(/[:：]/) : -1;
  if (isCounted && colon < 0) return [];
  const told = text.slice(colon + 1).trim();
  return told === '' ? [] : splitGoals(told).map(goal => foundIn(passage, text.indexOf(goal), text.indexOf(goal) + goal.length));
}

function foundIn(passage: Passage, begin: number, end?: number): Found {
  return { text: passage.text.slice(begin, end).trim().replace(/[，,；;。、]+$/, ''), at: placeIn(passage, begin) };
}
