const DIGITS = '零一二三四五六七八九十';

/** A small count as prose prints it: 3, 三, 两, 十二. `undefined`: none. */
export function parseCount(printed: string): number | undefined {
  if (/^\d{1,3}$/.test(printed)) return Number(printed);
  const digits = printed.replace('两', '二');
  if (/^[一二三四五六七八九]$/.test(digits)) return DIGITS.indexOf(digits);
  const [, tens, ones] = /^([二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(digits) ?? [];
  return tens === undefined || ones === undefined ? undefined : 10 * DIGITS.indexOf(tens || '一') + (ones === '' ? 0 : DIGITS.indexOf(ones));
}
