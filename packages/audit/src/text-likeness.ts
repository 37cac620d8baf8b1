import { remembered } from './remembered.ts';

const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
const MARKS = /[^\p{L}\p{N}]/gu;
const ADDS_NOTHING = /[的了对所各率度]|情况|程度|是否|总[数额]|[个次]?数量?|当年|全年|年度|本年度?|新增|反映|实际/g;

/** A text without marks, blanks and what stands in brackets: `讲解场次（场）` is 讲解场次. */
export const bareText = remembered(text => text.normalize('NFKC').replace(BRACKETS, '').replace(MARKS, ''));

/** Whether two texts have at least `share` of their characters in common; words that add nothing count for nothing. */
export function areAlike(one: string, other: string, share: number): boolean {
  const [left, right] = [essence(one), essence(other)];
  const needed = (share * (left.length + right.length)) / 2;
  if (left === '' || right === '' || Math.min(left.length, right.length) < needed) return false;
  return left === right || countShared(left, right) >= needed;
}

/** Whether one of two texts has every character of the other: it adds some, and changes none. */
export function isWithin(one: string, other: string): boolean {
  const [left, right] = [essence(one), essence(other)];
  return countShared(left, right) === Math.min(left.length, right.length);
}

function essence(text: string): string {
  return bareText(text).replace(ADDS_NOTHING, '');
}

/** Each character as often as both texts have it. */
function countShared(left: string, right: string): number {
  let [rest, shared] = [right, 0];
  for (const character of left) {
    const at = rest.indexOf(character);
    if (at < 0) continue;
    rest = rest.slice(0, at) + rest.slice(at + 1);
    shared++;
  }
  return shared;
}
