const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
const MARKS = /[^\p{L}\p{N}]/gu;
const ADDS_NOTHING = /[的了对所各率度]|情况|程度|是否|总[数额]|[个次]?数量?|当年|全年|年度|本年度?|新增|反映|实际/g;

/** A text without marks, blanks and what stands in brackets: `讲解场次（场）` is 讲解场次. */
export function bareText(text: string): string {
  return text.normalize('NFKC').replace(BRACKETS, '').replace(MARKS, '');
}

/** How much of two texts is the same, from 0 to 1, by their characters; words that add nothing count for nothing. */
export function likeness(one: string, other: string): number {
  const [left, right] = [essence(one), essence(other)];
  if (left === '' || right === '') return 0;
  if (left === right) return 1;
  const unmatched = countCharacters(left);
  let shared = 0;
  for (const character of right) {
    const rest = unmatched.get(character) ?? 0;
    if (rest > 0) shared++;
    unmatched.set(character, rest - 1);
  }
  return (2 * shared) / (left.length + right.length);
}

function essence(text: string): string {
  return bareText(text).replace(ADDS_NOTHING, '');
}

function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}
