import type { Grid, GridCell, Outline } from '@hengji/document';
import type { Place } from '@hengji/model';

const MOST_CELLS = 20_000; // a page that holds more answers no key

/** The document as far as a page can hold it. Of a table that is too long the head stays, and the rows around what was found. */
export function cutOutline({ format, blocks }: Outline, found: readonly Place[]): Outline & { readonly isCut: boolean } {
  const places = new Set(found.map(place => JSON.stringify(place)));
  let room = MOST_CELLS;
  let isCut = false;
  const kept = blocks.flatMap<Outline['blocks'][number]>(block => {
    const whole = block.kind === 'paragraph' ? 1 : block.cells.length;
    const shown = block.kind === 'paragraph' || whole <= room ? block : cutGrid(block, places, room);
    const held = shown.kind === 'paragraph' ? 1 : shown.cells.length;
    isCut ||= held < whole || room < held;
    if (room < held) return [];
    room -= held;
    return [shown];
  });
  return { format, blocks: kept, isCut };
}

const HEAD = 10;
const AROUND = 2;

function cutGrid(grid: Grid, places: ReadonlySet<string>, room: number): Grid {
  const near = new Set(grid.cells.filter(({ at }) => places.has(JSON.stringify(at))).flatMap(({ row }) => Array.from({ length: 2 * AROUND + 1 }, (_each, index) => row - AROUND + index)));
  const cells: GridCell[] = [];
  for (const row of rowsOf(grid, near)) {
    if (cells.length + row.length > room) break;
    cells.push(...row);
  }
  return { ...grid, cells };
}

function rowsOf({ cells }: Grid, near: ReadonlySet<number>): Iterable<readonly GridCell[]> {
  return Map.groupBy(cells.filter(({ row }) => row < HEAD || near.has(row)), ({ row }) => row).values();
}
