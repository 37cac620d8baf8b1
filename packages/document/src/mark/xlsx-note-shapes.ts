import { parseAddress } from '../read/sheets/sheet.ts';
import { officeNamespace, type OfficeFile } from './office-file.ts';
import { applyEdits, attributeOf, insertAt, localName, outlineOf, scanElements } from './xml-edit.ts';

/** A comment to be shown beside its cell. */
export type NoteBox = { readonly cell: string; readonly lines: readonly string[] };

/**
 * The boxes that Excel shows comments in are drawings in VML (ECMA-376 part 4, 19.2); without them it shows none. Returns the id by which
 * the sheet has to name the drawing, `undefined` where it does already.
 */
export function addNoteShapes(file: OfficeFile, sheet: string, boxes: readonly NoteBox[]): string | undefined {
  const xml = file.get(sheet);
  const own = outlineOf(xml).children.find(child => localName(child) === 'legacyDrawing');
  const known = own && file.relations(sheet).find(({ id, target }) => id === attributeOf(own, 'id') && file.has(target))?.target;
  const part = known ?? file.newName('xl/drawings/vmlDrawing', 'vml');
  const block = Number(/(\d+)\.vml$/i.exec(part)?.[1] ?? 1);
  const drawing = known === undefined ? newDrawing(block, boxes.length) : file.get(known);
  const first = 1 + [...drawing.matchAll(/_x0000_s(\d+)/g)].reduce((highest, [, id]) => Math.max(highest, Number(id)), block * SHAPES_OF_BLOCK);
  const grid = openGrid(xml);
  const shapes = boxes.map((box, index) => writeShape(box, first + index, grid)).join('');
  const type = drawing.includes('id="_x0000_t202"') ? '' : SHAPE_TYPE;
  file.put(part, applyEdits(drawing, [insertAt(drawing.lastIndexOf('</'), type + shapes)])); // no parser is asked: Excel leaves <br> open in it
  if (known !== undefined) return undefined;
  file.declareExtension('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  return file.relate(sheet, `${officeNamespace(xml)}/vmlDrawing`, part);
}

const SHAPES_OF_BLOCK = 1024;
const VML = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const SHAPE_TYPE = `<v:shapetype ${VML} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

function newDrawing(block: number, shapes: number): string {
  const blocks = Array.from({ length: 1 + Math.floor(shapes / SHAPES_OF_BLOCK) }, (_, index) => block + index);
  return `<xml ${VML}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>${SHAPE_TYPE}</xml>`;
}

function writeShape({ cell, lines }: NoteBox, id: number, grid: SheetGrid): string {
  const { row, column } = parseAddress(cell) ?? { row: 0, column: 0 };
  const anchor = [column + 1, GAP, row, 2, ...grid.columnAfter(column + 1, WIDTH + GAP), ...grid.rowAfter(row, heightOf(lines))].join(', ');
  return `<v:shape ${VML} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>`
    + `<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

const GAP = 12; // pixels, as all below
const WIDTH = 288;
const CHARACTER = 12; // 9 points
const LINE = 16;

/** High enough for the text, as Excel does not make it so. */
function heightOf(lines: readonly string[]): number {
  const perLine = Math.floor((WIDTH - GAP) / CHARACTER) - 1;
  return GAP + LINE * (1 + lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0));
}

/** How far one comes over columns and rows of their own widths: the last one reached, and how far into it. */
type SheetGrid = { readonly columnAfter: (first: number, distance: number) => readonly [number, number]; readonly rowAfter: (first: number, distance: number) => readonly [number, number] };

function openGrid(xml: string): SheetGrid {
  const said = scanElements(xml, ({ depth, name }) => (depth === 1 && localName({ name }) === 'sheetFormatPr') || (depth === 2 && /^(?:col|row)$/.test(localName({ name }))));
  const usual = said.find(element => localName(element) === 'sheetFormatPr');
  const numberOf = (value: string | undefined, otherwise: number) => (value !== undefined && Number.isFinite(Number(value)) ? Number(value) : otherwise);
  const columns = said.filter(element => localName(element) === 'col').map(element => ({ min: Number(attributeOf(element, 'min')), max: Number(attributeOf(element, 'max')), width: numberOf(attributeOf(element, 'width'), 8.43) }));
  const rows = new Map(said.filter(element => localName(element) === 'row').map(element => [Number(attributeOf(element, 'r')), numberOf(attributeOf(element, 'ht'), 15)]));
  const usualColumn = numberOf(usual && attributeOf(usual, 'defaultColWidth'), 8.43);
  const usualRow = numberOf(usual && attributeOf(usual, 'defaultRowHeight'), 15);
  const widthOf = (column: number) => 5 + 7 * (columns.find(({ min, max }) => column + 1 >= min && column + 1 <= max)?.width ?? usualColumn);
  const heightAt = (row: number) => ((rows.get(row + 1) ?? usualRow) * 4) / 3;
  return { columnAfter: (first, distance) => walk(first, distance, widthOf), rowAfter: (first, distance) => walk(first, distance, heightAt) };
}

const LONGEST_WALK = 200; // over rows that are hidden

function walk(first: number, distance: number, lengthOf: (index: number) => number): readonly [number, number] {
  let left = distance;
  let index = first;
  while (left > lengthOf(index) && index < first + LONGEST_WALK) {
    left -= lengthOf(index);
    index += 1;
  }
  return [index, Math.floor(Math.min(left, lengthOf(index)))];
}
