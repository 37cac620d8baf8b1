import type { PaperBlock, PaperCell, PaperRow } from '@hengji/document';
import type { Field, Printed } from '@hengji/model';
import { isAmount } from '../prose/columns.ts';

type Rows = readonly (readonly Printed[])[];

/** Lays rows of printed words out as the table they were read from: what a row does not have is covered by the cell above it in the headings, else by the one before it. */
export function layPrintedRows(rows: Rows, source: Field): PaperBlock {
  const columns = Math.max(1, ...rows.map(row => row.length));
  const head = headingRows(rows);
  const owners = ownersOf(rows, columns, head);
  const isOwn = (row: number, column: number) => owners[row]?.[column] === row * columns + column;
  return {
    kind: 'table', headingRows: head, widths: widthsOf(rows, columns, head),
    rows: [...rows.map((row, index): PaperRow => ({ template: false, cells: row.flatMap((text, column): PaperCell[] => {
      if (!isOwn(index, column)) return [];
      const owner = index * columns + column;
      const heading = index < head;
      return [{
        runs: [{ text: text ?? '', source: `${source}.rows.${index}.${column}` }], heading, align: heading || isAmount(text ?? '') ? 'center' : 'left',
        rowSpan: owners.filter(own => own[column] === owner).length, columnSpan: (owners[index] ?? []).filter(own => own === owner).length,
      }];
    }) })), ...(head === rows.length ? [blankRow(columns)] : [])],
  };
}

function blankRow(columns: number): PaperRow {
  return { template: true, cells: Array.from({ length: columns }, () => ({ runs: [], rowSpan: 1, columnSpan: 1, heading: false, align: 'center' })) };
}

/** The rows above the first amount, and at least one. */
export function headingRows(rows: Rows): number {
  const first = rows.findIndex(row => row.some(text => text !== null && (isAmount(text) || /^(?:合计|总计)$/.test(text) && row.includes(''))));
  const coded = rows.findIndex(row => /^\d{3,7}$/.test(row[0] ?? ''));
  const ends = [first, coded].filter(index => index > 0);
  return Math.max(1, ends.length === 0 ? rows.length : Math.min(...ends));
}

/** Which cell covers each place, as row × columns + column of where it begins. */
function ownersOf(rows: Rows, columns: number, head: number): readonly (readonly number[])[] {
  const owners: number[][] = [];
  for (const [index, row] of rows.entries()) {
    const above = owners[index - 1] ?? [];
    const isFree = (column: number) => (row[column] ?? null) === null;
    const own: number[] = [];
    for (let column = 0; column < columns; column += 1) {
      const [left, over, itself] = [own[column - 1], above[column], index * columns + column];
      const goesOn = over !== undefined && above.every((owner, other) => owner !== over || isFree(other)); // the whole of it reaches down
      const widens = left !== undefined && left >= index * columns; // only what begins in this row reaches to the right
      if (!isFree(column)) own.push(itself);
      else if (goesOn && (column === 0 || index < head || !widens)) own.push(over);
      else own.push(widens ? left : itself);
    }
    owners.push(own);
  }
  return owners;
}

function widthsOf(rows: Rows, columns: number, head: number): number[] {
  return Array.from({ length: columns }, (_, column) => {
    const body = rows.slice(head).map(row => row[column]?.length ?? 0);
    const heading = Math.max(...rows.slice(0, head).map(row => (row[column]?.length ?? 0) / 2));
    return Math.min(24, Math.max(5, heading, ...body));
  });
}
