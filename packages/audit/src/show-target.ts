import type { Target } from '@hengji/model';

const WORDS_SIGN = '文字描述'; // what some forms print in the place of an operator

/** A target as one reads it aloud: where the form prints sign, value and unit in three cells, without the seams. */
export function showTarget({ printed }: Pick<Target, 'printed'>): string {
  return printed.split('|').filter(part => part.trim() !== WORDS_SIGN).join('');
}
