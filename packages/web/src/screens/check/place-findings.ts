import type { Place } from '@hengji/model';

/** A document as it is read, and a finding, as far as placing one in the other goes. */
type Cell = { readonly text: string; readonly at: Place };
type Block = (Cell & { readonly kind: 'paragraph' }) | { readonly kind: 'grid'; readonly cells: readonly Cell[] };
type Placeable = { readonly at: Place | null; readonly quote: string };

/** `cell`: which one of a table's cells; null in a paragraph and where it stands nowhere. */
export type Mark<F> = { readonly number: number; readonly finding: F; readonly cell: number | null };
export type MarkedBlock<B, F> = { readonly block: B; readonly marks: readonly Mark<F>[] };

/** Findings where they stand in the document, numbered as one reads; first those that stand nowhere in it: what is missing, a whole form. */
export function placeFindings<B extends Block, F extends Placeable>(blocks: readonly B[], findings: readonly F[]): { readonly loose: readonly Mark<F>[]; readonly marked: readonly MarkedBlock<B, F>[] } {
  const spots = spotsOf(blocks);
  const placed = findings.map(finding => ({ finding, spot: spotOf(finding, spots) }));
  const order = ({ spot }: { readonly spot: Spot | undefined }) => (spot ? spot.block : -1);
  const inOrder = [...placed].sort((one, other) => order(one) - order(other) || (one.spot?.cell ?? -1) - (other.spot?.cell ?? -1));
  const marks = inOrder.map(({ finding, spot }, index) => ({ block: spot?.block, mark: { number: index + 1, finding, cell: spot?.cell ?? null } }));
  const marksIn = (block: number | undefined) => marks.filter(mark => mark.block === block).map(({ mark }) => mark);
  return { loose: marksIn(undefined), marked: blocks.map((block, index) => ({ block, marks: marksIn(index) })) };
}

type Spot = { readonly block: number; readonly cell: number | null; readonly text: string };

/** In a text all the cells of a row stand in one line: a place may be that of several. */
function spotsOf(blocks: readonly Block[]): ReadonlyMap<string, readonly Spot[]> {
  const spots = new Map<string, Spot[]>();
  const put = ({ at, text }: Cell, block: number, cell: number | null) => {
    const key = JSON.stringify(at);
    const there = spots.get(key);
    if (there) there.push({ block, cell, text });
    else spots.set(key, [{ block, cell, text }]);
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph') put(block, index, null);
    else for (const [cell, it] of block.cells.entries()) put(it, index, cell);
  }
  return spots;
}

function spotOf({ at, quote }: Placeable, spots: ReadonlyMap<string, readonly Spot[]>): Spot | undefined {
  const there = at === null ? [] : spots.get(JSON.stringify(at)) ?? [];
  return there.find(({ text }) => quote !== '' && text.includes(quote)) ?? there[0];
}
