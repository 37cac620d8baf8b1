/** Where the notes may stand: from `top` to `bottom`, at least `gap` apart. */
export type Column = { readonly top: number; readonly bottom: number; readonly gap: number };

/**
 * The tops of the notes of a margin, in their order. Each wants to stand level with its cell; notes that would overlap move down,
 * and when the last would leave the sheet the column moves up just enough. What does not fit at all runs on below.
 */
export function layNotes(wanted: readonly number[], heights: readonly number[], { top, bottom, gap }: Column): readonly number[] {
  const pushed = pushDown(wanted, heights, top, gap);
  const lifted: number[] = [];
  let end = bottom;
  for (let index = heights.length - 1; index >= 0; index -= 1) {
    const y = Math.min(pushed[index] ?? top, end - (heights[index] ?? 0));
    lifted.unshift(y);
    end = y - gap;
  }
  return pushDown(lifted, heights, top, gap); // lifting may have passed the top
}

function pushDown(wanted: readonly number[], heights: readonly number[], top: number, gap: number): readonly number[] {
  let free = top;
  return heights.map((height, index) => {
    const y = Math.max(wanted[index] ?? top, free);
    free = y + height + gap;
    return y;
  });
}
