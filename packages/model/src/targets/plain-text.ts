const PLAIN = /^[\x21-\x7e\u4e00-\u9fff≥≤]*$/; // half width and ideographs: nothing to do, which is most cells

/**
 * A cell made plain: half width, one spelling of every sign, no blanks but between two digits, where they part numbers.
 * The full-width comma becomes 、 first: it parts phrases, never thousands.
 */
export function plainText(printed: string): string {
  if (PLAIN.test(printed)) return printed;
  return printed
    .replaceAll('，', '、')
    .normalize('NFKC')
    .replace(/[≧⩾≮≦⩽≯]/g, sign => ('≧⩾≮'.includes(sign) ? '≥' : '≤'))
    .replace(/^\s*[》〉《〈]/, sign => ('》〉'.includes(sign.trim()) ? '>' : '<')) // 》=95% is typed with a Chinese keyboard
    .replace(/\s+(?!\d)|(?<!\d)\s+/g, '');
}

/** Words that may stand beside a value as a remark: nothing there counts, denies or begins a new sentence. */
export function isRemark(text: string): boolean {
  return text.length <= 16 && !/[\d<>≥≤=.,;、。:!?|/~%()—–\-零〇一二两三四五六七八九十百千万亿不未无非没]/.test(text);
}
