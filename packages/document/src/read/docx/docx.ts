import type { Place } from '@hengji/model';
import type { Grid, Outline, Paragraph } from '../../grid.ts';
import { type Archive, damaged } from '../archive.ts';
import { readTable } from './docx-table.ts';
import { contentOf, textOf } from './docx-text.ts';
import { findHeadingLevel, type HeadingStyles, readHeadingStyles } from './docx-headings.ts';
import { type Limits, refuseBeyond } from '../limits.ts';
import { childOf, parseXml, type XmlElement } from '../xml.ts';

/** Reads the body of a Word document in reading order; page headers and footers are parts of their own and stay out. */
export function readDocx(archive: Archive, name: string, limits: Limits): Outline {
  const parts = archive.expand(part => part === RELATIONS || /^word\/[^/]+\.xml$/.test(part));
  const main = parts.get(mainPartOf(parts.get(RELATIONS)));
  if (main === undefined) throw damaged(name);
  const stylesPart = parts.get('word/styles.xml');
  const styles = readHeadingStyles(stylesPart && parseXml(stylesPart, name, limits));
  return { format: 'docx', blocks: readBody(parseXml(main, name, limits), styles, name, limits) };
}

/** Told for each paragraph and each cell, blank ones too, which element of the part stands at its place. */
export type Located = (at: Place, element: XmlElement) => void;

/** The one walk that gives places: whoever looks for the element at a place goes along with it. */
export function readBody(document: XmlElement, styles: HeadingStyles, name: string, limits: Limits, located: Located = () => undefined): readonly (Paragraph | Grid)[] {
  const body = childOf(document, 'body');
  if (body === undefined) throw damaged(name);
  const blocks: (Paragraph | Grid)[] = [];
  const count = { paragraph: 0, table: 0, cells: 0 };
  readBlocks(body);
  return blocks;

  function readBlocks(container: XmlElement): void {
    for (const block of contentOf(container)) {
      if (block.localName === 'p') readParagraph(block);
      if (block.localName === 'tbl') readGrid(block);
    }
  }

  function readParagraph(paragraph: XmlElement): void {
    const { text, boxes } = textOf(paragraph);
    const at = { paragraph: (count.paragraph += 1) };
    located(at, paragraph);
    if (text !== '') blocks.push({ kind: 'paragraph', text, level: findHeadingLevel(paragraph, styles), at });
    for (const box of boxes) readBlocks(box);
  }

  function readGrid(table: XmlElement): void {
    const { grid, nested } = readTable(table, (count.table += 1), located);
    refuseBeyond(limits, 'columns', grid.columnCount, name);
    refuseBeyond(limits, 'cells', (count.cells += grid.cells.length), name);
    if (nested.length > 0 && grid.columnCount === 1) return readLayout(table);
    blocks.push(grid);
    for (const inner of nested) readGrid(inner); // a table within a cell is a table of its own, after the one that holds it
  }

  /** A table of one column that holds tables only lays out the page: its cells are read like the body. */
  function readLayout(table: XmlElement): void {
    for (const row of contentOf(table)) {
      if (row.localName !== 'tr') continue;
      for (const cell of contentOf(row)) if (cell.localName === 'tc') readBlocks(cell);
    }
  }
}

export const RELATIONS = '_rels/.rels';
const MAIN_PART = /<Relationship\b(?=[^>]*\/officeDocument")[^>]*\bTarget="\/?([^"]+)"/;

/** ECMA-376 part 1, 11.3.10: the package says which of its parts is the document; Office 365 writes `document2.xml` at times. */
export function mainPartOf(relations: Uint8Array | undefined): string {
  return (relations && MAIN_PART.exec(Buffer.from(relations).toString())?.[1]) ?? 'word/document.xml';
}
