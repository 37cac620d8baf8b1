/** What a long table shows: a row, or how many rows are left out at this place. */
export type ShownRow = { readonly kind: 'row'; readonly row: number } | { readonly kind: 'gap'; readonly from: number; readonly rows: number };

type Table = { readonly rowCount: number; readonly cells: readonly { readonly row: number; readonly rowSpan: number }[] };

const HEAD = 3; // the rows of headings, as a rule
const AROUND = 2; // rows on either side, so that one sees among what a row stands
const WORTH = 8; // leaving out fewer rows saves nothing

/** Which rows of a table are shown when only some of them matter. Rows that a merged cell holds together are shown or left out together. */
export function foldRows(table: Table, matters: ReadonlySet<number>): readonly ShownRow[] {
  const shown = (row: number) => row < HEAD || Array.from({ length: 2 * AROUND + 1 }, (_, step) => row + step - AROUND).some(near => matters.has(near));
  const stretches: { readonly isShown: boolean; readonly rows: number[] }[] = [];
  for (const band of bandsOf(table)) {
    const isShown = band.some(shown);
    const last = stretches.at(-1);
    if (last?.isShown === isShown) last.rows.push(...band);
    else stretches.push({ isShown, rows: [...band] });
  }
  return stretches.flatMap(({ isShown, rows }): readonly ShownRow[] => {
    const [from = 0] = rows;
    return isShown || rows.length < WORTH ? rows.map(row => ({ kind: 'row', row })) : [{ kind: 'gap', from, rows: rows.length }];
  });
}

/** The rows of a table, those together that a merged cell holds together. */
function bandsOf({ rowCount, cells }: Table): readonly (readonly number[])[] {
  const held = new Set<number>(); // to the row above
  for (const { row, rowSpan } of cells) for (let below = row + 1; below < row + rowSpan; below += 1) held.add(below);
  const bands: number[][] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const last = bands.at(-1);
    if (last && held.has(row)) last.push(row);
    else bands.push([row]);
  }
  return bands;
}
