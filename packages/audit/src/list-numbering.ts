import type { Field, PrintedParagraph, PrintedSection } from '@hengji/model';
import type { Fault } from './rule.ts';

// A jump in a list may be a paragraph that was run into another. A number that is printed twice in a row is wrong, unless it belongs to a list within the list.
const CHAPTER = /^(?:第[一二三四五六七八九十\d]+(?:部分|章|节)|[（(]?[一二三四五六七八九十]+[)）、.．])/;
const STYLES = [/^(\d{1,2})(?:[、．]|\.(?!\d))/, /^[（(]?(\d{1,2})[)）]/] as const; // an item of the first holds a list of the second

/** Where a chapter has counted 1, 2, … up to a number and prints that number once more. */
export function* repeatedNumbers(sections: readonly PrintedSection[], paragraphs: readonly PrintedParagraph[]): Iterable<Fault> {
  let counted: (number | null)[] = []; // how far each style has come; null where it began twice
  for (const { field, text } of linesOf(sections, paragraphs)) {
    if (CHAPTER.test(text)) counted = [];
    const style = STYLES.findIndex(pattern => pattern.test(text));
    if (style < 0) continue;
    counted.length = Math.min(counted.length, style + 1);
    const ordinal = Number(STYLES[style]?.exec(text)?.[1]);
    const before = counted[style];
    if (ordinal === 1) counted[style] = before === undefined ? 1 : null;
    else if (ordinal - 1 === before) counted[style] = ordinal;
    else if (ordinal === before) {
      const numbers = [ordinal, ordinal + 1].map(number => `“${STYLES[style]?.exec(text)?.[0].replace(String(ordinal), String(number)) ?? ''}”`);
      yield { field, quote: text.slice(0, LONGEST_QUOTE), message: `编号${numbers[0]}用了两次，后面一个应是${numbers[1]}。`, remedy: '把后面的编号顺延，并核对有没有漏掉一项。' };
    } else counted[style] = null;
  }
}

const LONGEST_QUOTE = 40;

/** The lines of a document as they follow each other: each heading, then what stands below it. */
function* linesOf(sections: readonly PrintedSection[], paragraphs: readonly PrintedParagraph[]): Iterable<{ readonly field: Field; readonly text: string }> {
  const below = paragraphs.map(({ section, text }, index) => ({ section, field: `paragraphs.${index}`, text: text.replace(/\s/g, '') }));
  let next = below.findIndex(({ section }) => section !== null);
  for (const [index, { number, title }] of sections.entries()) {
    yield { field: `sections.${index}`, text: `${number}${/[)）分章节]$/.test(number) ? '' : '、'}${title}` };
    for (let line = below[next]; line?.section === index; line = below[next]) {
      yield line;
      next += 1;
    }
  }
}
