import { type Place, sayPlace } from '@hengji/model';
import type { Grid, GridCell, Outline, Paragraph } from '../grid.ts';
import { escapeXml } from '../write/xml-text.ts';
import { MARGIN_STYLE } from './margin-style.ts';
import { openPlaces } from './nearest-place.ts';
import { asidesOf, linesOf, type Note, sayingsOf } from './note.ts';

/** The document as one page that loads and runs nothing, each note in the margin level with its place; each has an address of its own, `#n3`. */
export function markPage({ blocks }: Outline, notes: readonly Note[], name: string): string {
  const pieces = blocks.flatMap<Paragraph | GridCell>(block => (block.kind === 'paragraph' ? [block] : block.cells));
  const find = openPlaces(pieces.map(({ at }) => at));
  const notesAt = Map.groupBy(notes, ({ at }) => pieces[find(at) ?? 0]);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeXml(name)}</title>
<style>${MARGIN_STYLE}</style>
</head>
<body>
<main>
<p class="source">${escapeXml(name)}　批注 ${notes.length} 条</p>
${blocks.map(block => (block.kind === 'paragraph' ? writeParagraph(block, notesAt.get(block) ?? []) : writeGrid(block, cell => notesAt.get(cell) ?? []))).join('\n')}
</main>
</body>
</html>
`;
}

function writeParagraph({ text, level, at }: Paragraph, notes: readonly Note[]): string {
  const tag = level === null ? 'p' : `h${Math.min(6, level + 1)}`;
  return `<section><${tag}${markOf(notes)}>${writeText(text, notes)}</${tag}>${writeNotes(notes.map(note => ({ note, at })))}</section>`;
}

/**
 * A cell of the margin goes down to the next row that has one, so that a long note pushes no rows apart before it must. Rows that hold
 * nothing, of which a sheet may have a million, are left out; what a row lacks in columns is made up, or the margin would not stand in one line.
 */
function writeGrid({ columnCount, cells }: Grid, notesOf: (cell: GridCell) => readonly Note[]): string {
  const rows = [...Map.groupBy(cells, ({ row }) => row)];
  const margins = layMargin(rows.map(([, own]) => own.flatMap(cell => notesOf(cell).map(note => ({ note, at: cell.at })))));
  const rowsWithin = ({ row, rowSpan }: GridCell, index: number) => {
    let end = index + 1;
    while (end < index + rowSpan && (rows[end]?.[0] ?? Infinity) < row + rowSpan) end += 1;
    return end - index;
  };
  const coveredTo = new Int32Array(columnCount); // by merged cells above: the first row below them
  const written = rows.map(([row, own], index) => {
    for (const { column, columnSpan, rowSpan } of own) coveredTo.fill(row + rowSpan, column, column + columnSpan);
    const byColumn = new Map(own.map(cell => [cell.column, cell]));
    const shown = Array.from(coveredTo, (end, column) => {
      const cell = byColumn.get(column);
      return cell ? writeCell(cell, rowsWithin(cell, index), notesOf(cell)) : end > row ? '' : '<td class="none"></td>';
    });
    const margin = margins.get(index);
    const beside = margin ? `<td class="margin"${spanOf('rowspan', margin.rows)}>${writeNotes(margin.notes)}</td>` : '';
    return `<tr>${shown.join('')}${beside}</tr>`;
  });
  return `<table>\n${written.join('\n')}\n</table>`;
}

type Placed = { readonly note: Note; readonly at: Place };
type MarginCell = { rows: number; readonly notes: Placed[] };

/** The cells of the margin by their first row. Notes join those above them as long as these fill, by their length, the rows they stand beside. */
function layMargin(notesByRow: readonly (readonly Placed[])[]): ReadonlyMap<number, MarginCell> {
  const cells = new Map<number, MarginCell>();
  let cell: MarginCell = { rows: 0, notes: [] };
  let filled = 0; // rows
  for (const [row, notes] of notesByRow.entries()) {
    if (row === 0 || (notes.length > 0 && filled <= cell.rows)) {
      cells.set(row, (cell = { rows: 0, notes: [] }));
      filled = 0;
    }
    cell.rows += 1;
    cell.notes.push(...notes);
    for (const { note } of notes) filled += linesOf(note).reduce((sum, line) => sum + Math.ceil(line.length / LINE), 0) * ROWS_OF_LINE;
  }
  return cells;
}

const LINE = 23; // characters
const ROWS_OF_LINE = 0.6; // a line of the margin is lower than a row of a form

function writeCell({ columnSpan, text }: GridCell, rows: number, notes: readonly Note[]): string {
  return `<td${spanOf('rowspan', rows)}${spanOf('colspan', columnSpan)}${markOf(notes)}>${writeText(text, notes)}</td>`;
}

function spanOf(name: string, count: number): string {
  return count > 1 ? ` ${name}="${count}"` : '';
}

/** What weighs most. */
function markOf(notes: readonly Note[]): string {
  const weight = (['error', 'warning', 'advice'] as const).find(weight => notes.some(note => note.weight === weight));
  return weight === undefined ? '' : ` class="${weight}"`;
}

function writeText(text: string, notes: readonly Note[]): string {
  return escapeXml(text).replaceAll('\n', '<br>') + notes.map(({ number, weight }) => `<a class="ref ${weight}" href="#n${number}">${number}</a>`).join('');
}

function writeNotes(notes: readonly Placed[]): string {
  if (notes.length === 0) return '';
  return `<aside>${notes.map(({ note: { number, weight, heading, text, parts }, at }) => [
    `<div class="note ${weight}" id="n${number}"><p class="head"><b>${number}</b> <span class="state">${escapeXml(heading)}</span> ${escapeXml(text)}</p>`,
    ...sayingsOf(parts).map(saying => `<p>${escapeXml(saying)}</p>`),
    `<p class="where">${escapeXml([sayPlace(at), asidesOf(parts)].filter(Boolean).join('　'))}</p></div>`,
  ].join('')).join('')}</aside>`;
}
