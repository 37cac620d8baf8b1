export type NumberStyle = 'part' | 'chinese' | 'bracketed-chinese' | 'digit' | 'bracketed-digit' | 'circled';

/** A line that begins with a number: `（二）支出说明` is number `（二）` and text `支出说明`. 一、 is kept as 一. */
export type Numbered = { readonly style: NumberStyle; readonly number: string; readonly text: string };

const CHINESE = '[一二三四五六七八九十百]+';
const STYLES: readonly (readonly [NumberStyle, RegExp])[] = [
  ['part', new RegExp(`^(第\\s*(?:${CHINESE}|\\d+)\\s*(?:部分|章|节|篇))[\\s、.．:：]*`)],
  ['chinese', new RegExp(`^(${CHINESE})\\s*[、.．:：]\\s*`)],
  ['bracketed-chinese', new RegExp(`^([(（]\\s*${CHINESE}\\s*[)）])\\s*[、.．:：]?\\s*`)],
  ['digit', /^(\d{1,2})\s*(?:[、．]|\.(?!\d))\s*/],
  ['bracketed-digit', /^([(（]?\s*\d{1,2}\s*[)）])\s*[、.．:：]?\s*/],
  ['circled', /^([①-⑳])\s*[、.．]?\s*/],
];

/** Reads the number a line begins with, in any of the styles of 公文 (GB/T 9704 7.3.3 and what offices print besides). */
export function parseNumbered(line: string): Numbered | undefined {
  for (const [style, pattern] of STYLES) {
    const [matched, number] = pattern.exec(line) ?? [];
    if (matched !== undefined && number !== undefined) return { style, number: number.replace(/\s+/g, ''), text: line.slice(matched.length).trim() };
  }
  return undefined;
}

/** The number of a line in one of the styles: 一、（一）1．（1）① */
export function numberAs(style: NumberStyle, number: number): string {
  const chinese = `${number > 19 ? DIGITS[Math.floor(number / 10)] ?? '' : ''}${number > 9 ? '十' : ''}${DIGITS[number % 10] ?? ''}`;
  switch (style) {
    case 'part':              return `第${chinese}部分 `;
    case 'chinese':           return `${chinese}、`;
    case 'bracketed-chinese': return `（${chinese}）`;
    case 'digit':             return `${number}．`; // full width, or 1.2021年专项 would read as a number with decimals
    case 'bracketed-digit':   return `（${number}）`;
    case 'circled':           return number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : `（${number}）`;
  }
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
