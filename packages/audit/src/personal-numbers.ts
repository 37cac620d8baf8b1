import { PERSONAL_NUMBERS, type PrintedParagraph } from '@hengji/model';
import type { Fault } from './rule.ts';

/** Where the prose of a document that is to be published prints a number of a person's own. */
export function* personalNumbers(paragraphs: readonly PrintedParagraph[]): Iterable<Fault> {
  for (const [index, { text }] of paragraphs.entries()) {
    for (const mark of Object.values(PERSONAL_NUMBERS)) {
      if (text.includes(mark)) yield { field: `paragraphs.${index}`, quote: mark, message: `这一段印了一个${mark.slice(1, -1)}。`, remedy: '公开前删去，需要联系方式的写单位电话。' };
    }
  }
}
