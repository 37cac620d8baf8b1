import type { Limits } from '../read/limits.ts';
import { readWorkbook, type Workbook } from '../read/sheets/xlsx.ts';
import type { Annotator, CellNote, Note, Weight } from './note.ts';
import { officeNamespace, type OfficeFile } from './office-file.ts';
import { addCellComments } from './xlsx-comments.ts';
import { addList } from './xlsx-list.ts';
import { addStyles, type ListStyles } from './xlsx-styles.ts';
import { applyEdits, attributeOf, insertAt, localName, outlineOf, prefixOf, scanElements } from './xml-edit.ts';

/** The user's own workbook with a comment and a wash for each cell that was noted, and a sheet at its end that lists the notes with links to their cells. */
export function markXlsx(file: OfficeFile, notes: readonly Note[], annotator: Annotator, name: string, limits: Limits): Uint8Array {
  const workbook = readWorkbook(file.archive, name, limits);
  const placed = notes.map(note => ({ ...note, ...placeOf(note, workbook) }));
  const styles = addStyles(file, workbook.part);
  for (const [sheet, own] of Map.groupBy(placed, note => note.sheet)) {
    const part = workbook.sheets.find(({ title }) => title === sheet)?.part;
    if (part !== undefined) markSheet(file, part, own, annotator, styles);
  }
  addList(file, workbook.part, placed, styles, writeWashes(placed.map(({ weight }, index) => ({ weight, cell: `C${index + 2}` })), styles, '', 1));
  return file.bytes();
}

/** What is said of the whole file stands at the first cell of what one opens. */
function placeOf({ at }: Note, { sheets: [first, ...others] }: Workbook): { readonly sheet: string; readonly cell: string } {
  const isKnown = at !== null && 'sheet' in at && [first, ...others].some(sheet => sheet?.title === at.sheet);
  return isKnown ? at : { sheet: first?.title ?? '', cell: 'A1' };
}

function markSheet(file: OfficeFile, part: string, notes: readonly CellNote[], annotator: Annotator, styles: ListStyles): void {
  const { drawing } = addCellComments(file, part, notes, annotator);
  const xml = file.get(part);
  const { root } = outlineOf(xml);
  const inserts = [insertAt(placeInSheet(xml, 'conditionalFormatting'), writeWashes(notes, styles, prefixOf(root), nextPriority(xml)))];
  if (drawing !== undefined) inserts.push(insertAt(placeInSheet(xml, 'legacyDrawing'), `<${prefixOf(root)}legacyDrawing xmlns:r="${officeNamespace(xml)}" r:id="${drawing}"/>`));
  file.put(part, applyEdits(xml, inserts));
}

/**
 * A wash is a conditional format that always holds (18.3.1.18): the cell keeps its own style, a cell that was never written needs none,
 * and whoever has mended the fault clears it with one command. A cell takes that of its weightiest note.
 */
function writeWashes(notes: readonly { readonly cell: string; readonly weight: Weight }[], { washes }: ListStyles, prefix: string, priority: number): string {
  const weights = new Map<string, Weight>();
  for (const weight of ['advice', 'warning', 'error'] as const) for (const note of notes) if (note.weight === weight) weights.set(note.cell, weight);
  return [...Map.groupBy(weights, ([, weight]) => weight)].map(([weight, cells], index) =>
    `<${prefix}conditionalFormatting sqref="${cells.map(([cell]) => cell).join(' ')}"><${prefix}cfRule type="expression" dxfId="${washes[weight]}" priority="${priority + index}"><${prefix}formula>TRUE</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`).join('');
}

function nextPriority(xml: string): number {
  const rules = scanElements(xml, ({ depth, name }) => depth > 1 && localName({ name }) === 'cfRule');
  return 1 + rules.reduce((highest, rule) => Math.max(highest, Number(attributeOf(rule, 'priority') ?? 0)), 0);
}

/** Where a child of a worksheet belongs: behind the last of those that come before it (18.3.1.99). */
function placeInSheet(xml: string, child: string): number {
  const { children } = outlineOf(xml);
  const before = new Set(ORDER.slice(0, ORDER.indexOf(child) + 1));
  return children.findLast(one => before.has(localName(one)))?.end ?? 0;
}

const ORDER: readonly string[] = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews',
  'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches',
  'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing',
];
