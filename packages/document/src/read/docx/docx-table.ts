import type { Place } from '@hengji/model';
import type { Grid, GridCell } from '../../grid.ts';
import { contentOf, textOf } from './docx-text.ts';
import { attributeOf, childOf, type XmlElement } from '../xml.ts';

/** A Word table as a person sees it, and the tables that stand inside its cells. */
export function readTable(table: XmlElement, number: number, located: (at: Place, cell: XmlElement) => void): { readonly grid: Grid; readonly nested: readonly XmlElement[] } {
  const cells: OpenCell[] = [];
  const nested: XmlElement[] = [];
  let rowCount = 0;
  let columnCount = 0;
  let above = new Map<number, OpenCell>(); // vertically merged cells that the next row may continue, by their first column
  for (const row of contentOf(table)) {
    if (row.localName !== 'tr' || childOf(childOf(row, 'trPr'), 'del')) continue;
    const open = new Map<number, OpenCell>();
    let column = countOf(childOf(childOf(row, 'trPr'), 'gridBefore'), 0);
    for (const source of contentOf(row)) {
      if (source.localName !== 'tc') continue;
      const properties = childOf(source, 'tcPr');
      const columnSpan = Math.max(1, countOf(childOf(properties, 'gridSpan'), 1));
      const merge = childOf(properties, 'vMerge'); // ECMA-376 part 1, 17.4.84: without `restart` it continues the cell above
      const continued = merge && attributeOf(merge, 'val') !== 'restart' ? above.get(column) : undefined;
      if (continued?.columnSpan === columnSpan) {
        continued.rowSpan += 1;
        open.set(column, continued);
      } else {
        const at = { table: number, row: rowCount + 1, column: column + 1 };
        const cell = { row: rowCount, column, rowSpan: 1, columnSpan, text: cellText(source, nested), at };
        cells.push(cell);
        located(at, source);
        if (merge) open.set(column, cell);
      }
      column += columnSpan;
    }
    above = open;
    rowCount += 1;
    columnCount = Math.max(columnCount, column);
  }
  return { grid: { kind: 'grid', at: { table: number, row: 1, column: 1 }, rowCount, columnCount, cells }, nested };
}

/** A cell whose rows are still being counted. */
type OpenCell = { -readonly [property in keyof GridCell]: GridCell[property] };

function countOf(element: XmlElement | undefined, otherwise: number): number {
  const count = Number(attributeOf(element, 'val') ?? otherwise);
  return Number.isSafeInteger(count) && count >= 0 ? count : otherwise;
}

function cellText(container: XmlElement, nested: XmlElement[]): string {
  const lines: string[] = [];
  for (const block of contentOf(container)) {
    if (block.localName === 'tbl') nested.push(block);
    if (block.localName !== 'p') continue;
    const { text, boxes } = textOf(block);
    lines.push(text, ...boxes.map(box => cellText(box, nested)));
  }
  return lines.join('\n').trim();
}
