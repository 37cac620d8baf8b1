import { formatValue, isDateFormat, serialToDate } from 'hucre';

/** Our one door to the spreadsheet library: what a cell shows that holds this value in this number format. */
export function shownValue(value: number | boolean, format: string, isFrom1904: boolean): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isDateFormat(format)) return formatValue(serialToDate(value, isFrom1904), format);
  if (/general/i.test(withoutLiterals(format))) return format.replace(/general/i, generalNumber(value)).replaceAll('"', '');
  return formatNumber(value, format);
}

const withoutLiterals = (format: string): string => format.replace(/"[^"]*"/g, '');

/** 常规: as many decimals as the eleven places hold that a cell shows, so that 0.1 + 0.2 is 0.3. */
function generalNumber(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const wholeDigits = Math.trunc(Math.abs(value)).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - wholeDigits))));
}

/**
 * The library counts a `%` inside a literal as one of the format, and forgets that a zero may have a form of its own without digits
 * (the dash of accounting formats); both are kept away from it here.
 */
function formatNumber(value: number, format: string): string {
  const zero = format.split(';')[2];
  if (value === 0 && zero !== undefined && !/[0#]/.test(withoutLiterals(zero))) return zero.replace(/_.|\*.|[?"]|\[[^\]]*\]/g, '').trim();
  const literals: string[] = [];
  const guarded = format.replace(/"([^"]*)"/g, (_, literal: string) => `"${String.fromCharCode(PRIVATE_USE + literals.push(literal) - 1)}"`);
  return formatValue(value, guarded).replace(/[\ue000-\ue0ff]/g, mark => literals[mark.charCodeAt(0) - PRIVATE_USE] ?? mark).trim();
}

const PRIVATE_USE = 0xe000; // no document prints these characters

/**
 * The number formats that have a number and no text (ECMA-376 part 1, 18.8.30), as a Chinese Excel shows them; the same numbers serve .xls.
 */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'yyyy/m/d', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: 'm-d-yy', 31: 'yyyy"年"m"月"d"日"', 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"',
  37: '#,##0;-#,##0', 38: '#,##0;-#,##0', 39: '#,##0.00;-#,##0.00', 40: '#,##0.00;-#,##0.00', 41: '#,##0;-#,##0;"-"', 42: '¥#,##0;-¥#,##0;"-"', 43: '#,##0.00;-#,##0.00;"-"', 44: '¥#,##0.00;-¥#,##0.00;"-"',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
  50: 'yyyy"年"m"月"', 51: 'm"月"d"日"', 52: 'yyyy"年"m"月"', 53: 'm"月"d"日"', 54: 'm"月"d"日"', 55: 'yyyy"年"m"月"', 56: 'm"月"d"日"', 57: 'yyyy"年"m"月"', 58: 'm"月"d"日"',
};
