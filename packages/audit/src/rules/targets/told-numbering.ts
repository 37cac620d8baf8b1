import { article, type PrintedSection } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { told } from '../../examples/told-targets.ts';
import { numberingFaults } from '../../numbering.ts';
import { defineRule, type Fault } from '../../rule.ts';

const CHAPTER = /^[一二三四五六七八九十]+$/;
const BRACKETED = /^[（(][一二三四五六七八九十]+[）)]$/;

export default defineRule('targets', {
  id: 'told-numbering',
  title: '表前说明的编号应当连续',
  why: '缺号、重号多半是漏了标题或粘贴有误，后面说的是哪一章就分不清。',
  basis: [article('表内勾稽', '同一层标题的编号连续、不重复')],

  *check({ draft }) {
    if (draft.told === null) return;
    for (const fault of numberingFaults(draft.told.sections)) yield { ...fault, field: `told.${fault.field}` };
    yield* restartFaults(draft.told.sections);
  },

  examples: [
    { name: '编号连续', draft: targets({ told: told({}) }), found: [] },
    { name: '全文没有章的编号', draft: targets({ told: told({ sections: ['（一）概况', '（二）资金', '（一）目标', '（二）指标'] }) }), found: [] },
    { name: '章标题没有编号', draft: targets({ told: told({ sections: ['一、基本情况', '（一）概况', '（二）资金', '绩效目标设置情况', '（一）目标'] }) }), found: ['“绩效目标设置情况”前面缺编号：上一章是“一”，其下从“（一）”编起。'] },
    { name: '上一章没有分节，章标题没有编号', draft: targets({ told: told({ sections: ['一、基本情况', '二、资金情况', '绩效指标情况', '（一）产出指标'] }) }), found: ['“绩效指标情况”前面缺编号：上一章是“二”，其下从“（一）”编起。'] },
    { name: '章标题整个漏了', draft: targets({ told: told({ sections: ['一、基本情况', '（一）概况', '（二）资金', '（一）目标'] }) }), found: ['“目标”又从“（一）”编起，前面没有新的一章；上一章是“一”。'] },
    { name: '章号跳了', draft: targets({ told: told({ sections: ['一、基本情况', '三、绩效目标'] }) }), found: ['编号从“一”到“三”，中间缺“二”。'] },
  ],
});

/** （一） begins anew only under a new chapter. Where no chapter has a number, Word may have numbered them by itself. */
function* restartFaults(sections: readonly PrintedSection[]): Iterable<Fault> {
  let chapter: string | undefined;
  let hasBracketed = false;
  for (const [index, { number, title }] of sections.entries()) {
    if (CHAPTER.test(number)) [chapter, hasBracketed] = [number, false];
    if (!BRACKETED.test(number)) continue;
    const above = sections[index - 1];
    const isLost = above?.number === '';
    if (chapter !== undefined && (hasBracketed || isLost) && /^[（(]一[）)]$/.test(number)) {
      yield isLost
        ? { field: `told.sections.${index - 1}`, quote: above.title, message: `“${above.title}”前面缺编号：上一章是“${chapter}”，其下从“${number}”编起。`, remedy: '补上这一章的编号。' }
        : { field: `told.sections.${index}`, quote: title, message: `“${title}”又从“${number}”编起，前面没有新的一章；上一章是“${chapter}”。`, remedy: '补上这一章的标题和编号，或把编号接着往下编。' };
    }
    hasBracketed = true;
  }
}
