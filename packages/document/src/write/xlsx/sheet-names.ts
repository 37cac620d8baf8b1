import { xmlText } from '../xml-text.ts';

const MOST = 31; // signs of a name, as Excel counts them: one beyond the BMP is two

/** Names that Excel takes for sheets, as near to the wanted ones as it allows; no two are the same, in capitals or not. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map(name => {
    let free = allowed(name, MOST);
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${allowed(name, MOST - ` ${count}`.length)} ${count}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** None of these signs, no apostrophe at either end, no half of a character where it is cut. */
function allowed(name: string, most: number): string {
  const kept = xmlText(name).replace(/[[\]:*?/\\\s]+/g, ' ').replace(/^[' ]+/, '');
  return kept.slice(0, most).replace(/[\ud800-\udbff]$/, '').replace(/[' ]+$/, '') || '表';
}
