import { decimal, parseDecimal, type Decimal } from '../decimal.ts';

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };

/** Reads `1,000.00` and 一百二十三; `undefined`: neither. */
export function parseNumeral(text: string): Decimal | undefined {
  return parseDecimal(text) ?? parseChinese(text);
}

/** 三, 二十, 一万二千零五, 九十五点五. A row of digits without places (二〇二二) is read digit by digit. */
function parseChinese(text: string): Decimal | undefined {
  const [whole = '', decimals, ...rest] = text.split('点');
  if (rest.length > 0 || decimals === '') return undefined;
  const amount = parseWhole(whole);
  if (amount === undefined || !Number.isSafeInteger(amount)) return undefined;
  if (decimals === undefined) return decimal(amount);
  const fraction = [...decimals].map(character => DIGITS[character]);
  return fraction.includes(undefined) ? undefined : parseDecimal(`${amount}.${fraction.join('')}`);
}

function parseWhole(text: string): number | undefined {
  if (text.length > 1 && [...text].every(character => character in DIGITS)) return Number([...text].map(character => DIGITS[character]).join(''));
  let [total, section, digit] = [0, 0, -1]; // −1: no digit waits for its place
  for (const character of text) {
    const [value, place] = [DIGITS[character], PLACES[character]];
    if (value !== undefined) {
      if (digit > 0) return undefined; // 三五个 is no number
      digit = value;
    } else if (place !== undefined) {
      section += (digit < 0 ? 1 : digit) * place; // 十二 begins without a digit
      digit = -1;
    } else if (character === '万' || character === '亿') {
      const before = section + Math.max(digit, 0);
      if (before === 0 && (character === '万' || total === 0)) return undefined;
      total = character === '万' ? total + before * 10_000 : (total + before) * 100_000_000; // 万亿 multiplies, 亿…万 adds
      [section, digit] = [0, -1];
    } else return undefined;
  }
  return text === '' ? undefined : total + section + Math.max(digit, 0);
}
