/** How many characters in a row two texts have in common, at most. */
export function sharedRun(one: string, other: string): number {
  let longest = 0;
  let above: readonly number[] = []; // how long a run ends at each character of the other
  for (const character of one) {
    const row = [...other].map((its, index) => (its === character ? (index === 0 ? 0 : above[index - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...row);
    above = row;
  }
  return longest;
}
