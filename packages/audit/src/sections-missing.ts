import type { PrintedSection } from '@hengji/model';
import { contentWords, countShared } from './content-words.ts';

const LEAST_KNOWN = 3; // a document of which fewer headings were read may have them in another dress

/** The sections a policy asks for, by the first of their titles, that no heading speaks of. `null`: too few headings to tell. */
export function missingSections(sections: readonly PrintedSection[], asked: readonly (readonly string[])[]): readonly string[] | null {
  const missing = asked.filter(titles => !titles.some(title => sections.some(section => speaksOf(section.title, title))));
  return asked.length - missing.length < LEAST_KNOWN ? null : missing.flatMap(titles => titles.slice(0, 1));
}

/** A third of the words are enough: 国有资产占用情况 is 国有资产信息, 部门概况 is 部门基本情况. */
function speaksOf(heading: string, title: string): boolean {
  return heading.includes(title) || 3 * countShared(heading, title) >= contentWords(title).size;
}
