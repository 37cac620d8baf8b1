import { remembered } from './remembered.ts';

// Two texts speak of one thing when they share a word. Words of two characters carry most of written Chinese, and need no dictionary:
// every pair of neighbouring characters stands for one, and pairs that any form has stand for none.

const HAN = /\p{Script=Han}+/gu;
const EMPTY = new Set('的了和与及或在对等为以是将向由于按从把被所其各该本此这并则等年月日');
const ANY_FORM = new Set(['项目', '工作', '情况', '完成', '进行', '开展', '实施', '指标', '相关', '有关', '全部', '全年', '年度', '经费', '目标', '计划', '实际', '数量', '主要']);

/** The words of a text by which it can be told from others. */
export const contentWords = remembered((text): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const [run] of text.matchAll(HAN)) {
    for (let index = 0; index + 1 < run.length; index++) {
      const pair = run.slice(index, index + 2);
      if (!EMPTY.has(pair.charAt(0)) && !EMPTY.has(pair.charAt(1)) && !ANY_FORM.has(pair)) words.add(pair);
    }
  }
  return words;
});

export function countShared(one: string, other: string): number {
  const [left, right] = [contentWords(one), contentWords(other)];
  const [fewer, more] = left.size < right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared++;
  return shared;
}
