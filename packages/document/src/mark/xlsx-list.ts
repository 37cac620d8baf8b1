import { posix } from 'node:path';
import { columnName } from '../read/sheets/sheet.ts';
import { rowHeights } from '../write/xlsx/row-heights.ts';
import { escapeXml } from '../write/xml-text.ts';
import type { CellNote } from './note.ts';
import { officeNamespace, type OfficeFile, XML } from './office-file.ts';
import type { ListStyles } from './xlsx-styles.ts';
import { append, applyEdits, attributeOf, localName, namespaceOf, outlineOf, prefixOf, scanElements } from './xml-edit.ts';

const LIST = '问题清单';

/** Adds a sheet behind all others that lists the notes, each with a link to its cell. The order of the others, and which one opens, stay. */
export function addList(file: OfficeFile, workbook: string, notes: readonly CellNote[], styles: ListStyles, washes: string): void {
  const xml = file.get(workbook);
  const { root } = outlineOf(xml);
  const sheets = scanElements(xml, ({ depth, name }) => depth === 1 && localName({ name }) === 'sheets')[0];
  if (sheets === undefined) return;
  const listed = scanElements(xml, ({ depth, name }) => depth === 2 && localName({ name }) === 'sheet');
  const part = file.newName(posix.join(posix.dirname(workbook), 'worksheets/sheet'), 'xml');
  file.put(part, writeSheet(notes, styles, washes, namespaceOf(root, prefixOf(root)) ?? ''));
  file.declareType(part, 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml');
  const id = file.relate(workbook, `${officeNamespace(xml)}/worksheet`, part);
  const name = freeName(listed.map(sheet => attributeOf(sheet, 'name') ?? ''));
  const number = 1 + listed.reduce((highest, sheet) => Math.max(highest, Number(attributeOf(sheet, 'sheetId') ?? 0)), 0);
  file.put(workbook, applyEdits(xml, [append(sheets, `<${prefixOf(root)}sheet xmlns:r="${officeNamespace(xml)}" name="${name}" sheetId="${number}" r:id="${id}"/>`)]));
}

function freeName(taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? LIST : `${LIST} (${number})`;
    if (!taken.includes(name)) return name;
  }
}

function writeSheet(notes: readonly CellNote[], styles: ListStyles, washes: string, namespace: string): string {
  const labels = [...new Set(notes.flatMap(({ parts }) => parts.map(({ label }) => label)))];
  const rows = [
    ['序号', '位置', '程度', '问题', ...labels],
    ...notes.map(({ number, sheet, cell, heading, text, parts }) => [String(number), `${sheet}!${cell}`, heading, text, ...labels.map(label => parts.find(part => part.label === label)?.text ?? '')]),
  ];
  const widths = [6, 20, 12, 48, ...labels.map((_, index) => Math.min(36, Math.max(...rows.map(texts => 3 + 2 * (texts[4 + index] ?? '').length))))];
  const heights = rowHeights(rows.length, rows.flatMap((texts, row) => texts.map((text, column) => ({ row, rowSpan: 1, text, width: (widths[column] ?? 0) - 1, size: 11 }))), 18);
  const cells = rows.map((texts, row) => writeRow(row, texts, Math.min(GREATEST_HEIGHT, heights[row] ?? 0), styles));
  const links = notes.map(({ sheet, cell }, index) => `<hyperlink ref="B${index + 2}" location="${escapeXml(`'${sheet.replaceAll('\'', '\'\'')}'!${cell}`)}"/>`).join('');
  return `${XML}<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
    + `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>${cells.join('')}</sheetData>${washes}`
    + `${links === '' ? '' : `<hyperlinks>${links}</hyperlinks>`}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

const GREATEST_HEIGHT = 409; // points, in Excel
const LINKS = 1; // the column of places

function writeRow(row: number, texts: readonly string[], height: number, { head, body, link }: ListStyles): string {
  const cells = texts.map((text, column) => `<c r="${columnName(column)}${row + 1}" s="${row === 0 ? head : column === LINKS ? link : body}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`);
  return `<row r="${row + 1}" ht="${height}">${cells.join('')}</row>`;
}
