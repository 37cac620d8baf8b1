import * as fc from 'fast-check';
import type { GridCell } from '../grid.ts';
import type { Align, Orientation, Paper, PaperBlock, PaperCell, PaperRow, Run } from '../paper.ts';
import { arbitraryText } from './arbitrary-text.ts';
import { paperPages, type PageBlock } from './paper-pages.ts';
import { type Table, tableCells } from './table-cells.ts';
import { xmlText } from './xml-text.ts';

/** Any paper: blocks of every kind in any order, tables with cells merged in any way, texts as `text` has them. For the laws of the writers. */
export function arbitraryPaper(text: fc.Arbitrary<string> = fc.oneof({ weight: 3, arbitrary: arbitraryText() }, { weight: 1, arbitrary: unprintableText() })): fc.Arbitrary<Paper> {
  const runs = fc.array(fc.record({ text: text.map(withWholeSigns), source: fc.constantFrom('field', 'indicators.0.target') }, { requiredKeys: ['text'] }), { maxLength: 3 });
  const block = fc.oneof(
    fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(0, 1, 2, 3), runs }),
    fc.record({ kind: fc.constant('paragraph' as const), runs, align, indent: fc.boolean() }),
    fc.record({ kind: fc.constant('ends' as const), left: runs, right: runs }),
    fc.record({ kind: fc.constant('page' as const), orientation }),
    arbitraryTable(runs),
  );
  return fc.record({ name: text, orientation, blocks: fc.array(block, { maxLength: 6 }).map(blocks => [TITLE, ...blocks]) });
}

/** A file without any text is refused by its reader. */
const TITLE: PaperBlock = { kind: 'heading', level: 0, runs: [{ text: '公文' }] };

/** What a reader finds of a paper, whatever it calls the places: each line that prints anything, and each table. */
export type Reissued = { readonly kind: 'paragraph'; readonly text: string; readonly level: number | null } | { readonly kind: 'grid'; readonly cells: readonly ReissuedCell[] };
export type ReissuedCell = Pick<GridCell, 'row' | 'column' | 'rowSpan' | 'columnSpan' | 'text'>;

/** What must be found of each page of a paper. `kept` says what the format keeps of a text. */
export function reissued(paper: Paper, kept: (text: string) => string = text => xmlText(text).trim()): readonly (readonly Reissued[])[] {
  return paperPages(paper).map(({ blocks }) => blocks.flatMap((block): readonly Reissued[] => {
    if (block.kind === 'table') return block.rows.length === 0 ? [] : [{ kind: 'grid', cells: reissuedCells(block, kept) }];
    const text = kept(lineOf(block));
    return text === '' ? [] : [{ kind: 'paragraph', text, level: block.kind === 'heading' ? block.level : null }];
  }));
}

/** The same of what was read. */
export function withoutPlaces(blocks: readonly ({ readonly kind: 'paragraph'; readonly text: string; readonly level: number | null } | { readonly kind: 'grid'; readonly cells: readonly GridCell[] })[]): readonly Reissued[] {
  return blocks.map(block => (block.kind === 'grid'
    ? { kind: 'grid', cells: block.cells.map(({ row, column, rowSpan, columnSpan, text }) => ({ row, column, rowSpan, columnSpan, text })) }
    : { kind: 'paragraph', text: block.text, level: block.level }));
}

/** A run is one field: no sign, and no line break, is half of one run and half of the next. */
function withWholeSigns(text: string): string {
  return text.replace(/^[\udc00-\udfff]+|[\ud800-\udbff\r]+$/g, '');
}

const align = fc.constantFrom<Align>('left', 'center', 'right', 'justify');
const orientation = fc.constantFrom<Orientation>('portrait', 'landscape');

/** What no XML document may contain, and line breaks of other systems. */
function unprintableText(): fc.Arbitrary<string> {
  return fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('一\r\n二', '一\r二', '\u{0}', '\u{1b}[0m', '一\ud842二', '一\udfb7\ud842二', '\u{fffe}', '_x0000_'));
}

/** The wishes of the cells are met as far as the cells before them leave room. */
function arbitraryTable(runs: fc.Arbitrary<readonly Run[]>): fc.Arbitrary<PaperBlock> {
  return fc.tuple(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 5 })).chain(([widths, rowCount]) => {
    const wish = fc.record({ runs, rowSpan: span, columnSpan: span, heading: fc.boolean(), align });
    const places = widths.length * rowCount;
    return fc.record({
      kind: fc.constant('table' as const),
      widths: fc.constant(widths),
      headingRows: fc.integer({ min: 0, max: rowCount }),
      rows: fc.array(wish, { minLength: places, maxLength: places }).map(wishes => fitted(wishes, widths.length, rowCount)),
    });
  });
}

const span = fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer({ min: 2, max: 3 }) });

function fitted(wishes: readonly PaperCell[], columnCount: number, rowCount: number): PaperRow[] {
  const taken = new Set<number>();
  return Array.from({ length: rowCount }, (_, row) => {
    const cells: PaperCell[] = [];
    for (let column = 0; column < columnCount; column += 1) {
      const wish = wishes[row * columnCount + column];
      if (wish === undefined || taken.has(row * columnCount + column)) continue;
      const rowSpan = Math.min(wish.rowSpan, rowCount - row);
      let columnSpan = 1;
      while (columnSpan < wish.columnSpan && column + columnSpan < columnCount && !taken.has(row * columnCount + column + columnSpan)) columnSpan += 1;
      for (let down = 0; down < rowSpan; down += 1) {
        for (let right = 0; right < columnSpan; right += 1) taken.add((row + down) * columnCount + column + right);
      }
      cells.push({ ...wish, rowSpan, columnSpan });
    }
    return { cells, template: false };
  });
}

function lineOf(block: Exclude<PageBlock, Table>): string {
  return block.kind === 'ends' ? `${textOf(block.left)}\t${textOf(block.right)}` : textOf(block.runs);
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function reissuedCells(table: Table, kept: (text: string) => string): readonly ReissuedCell[] {
  return tableCells(table).flatMap((cells, row) => cells.filter(({ isBegun }) => isBegun)
    .map(({ column, rowSpan, columnSpan, runs }) => ({ row, column, rowSpan, columnSpan, text: kept(textOf(runs)) })));
}
