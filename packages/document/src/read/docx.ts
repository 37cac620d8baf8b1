import type { Element } from '@xmldom/xmldom';
import type { Grid, Outline, Paragraph } from '../grid.ts';
import { type Archive, damaged } from './archive.ts';
import { readTable } from './docx-table.ts';
import { contentOf, textOf } from './docx-text.ts';
import { findHeadingLevel, readHeadingStyles } from './docx-headings.ts';
import { type Limits, refuseBeyond } from './limits.ts';
import { childOf, parseXml } from './xml.ts';

/** Reads the body of a Word document in reading order; page headers and footers are parts of their own and stay out. */
export function readDocx(archive: Archive, name: string, limits: Limits): Outline {
  const parts = archive.expand(part => part === RELATIONS || /^word\/[^/]+\.xml$/.test(part));
  const main = parts.get(mainPartOf(parts));
  if (main === undefined) throw damaged(name);
  const body = childOf(parseXml(main, name, limits), 'body');
  if (body === undefined) throw damaged(name);
  const stylesPart = parts.get('word/styles.xml');
  const styles = readHeadingStyles(stylesPart && parseXml(stylesPart, name, limits));

  const blocks: (Paragraph | Grid)[] = [];
  const count = { paragraph: 0, table: 0, cells: 0 };
  readBlocks(body);
  return { format: 'docx', blocks };

  function readBlocks(container: Element): void {
    for (const block of contentOf(container)) {
      if (block.localName === 'p') readParagraph(block);
      if (block.localName === 'tbl') readGrid(block);
    }
  }

  function readParagraph(paragraph: Element): void {
    const { text, boxes } = textOf(paragraph);
    const at = { paragraph: (count.paragraph += 1) };
    if (text !== '') blocks.push({ kind: 'paragraph', text, level: findHeadingLevel(paragraph, styles), at });
    for (const box of boxes) readBlocks(box);
  }

  function readGrid(table: Element): void {
    const { grid, nested } = readTable(table, (count.table += 1));
    refuseBeyond(limits, 'columns', grid.columnCount, name);
    refuseBeyond(limits, 'cells', (count.cells += grid.cells.length), name);
    if (nested.length > 0 && grid.columnCount === 1) return readLayout(table);
    blocks.push(grid);
    for (const inner of nested) readGrid(inner); // a table within a cell is a table of its own, after the one that holds it
  }

  /** A table of one column that holds tables only lays out the page: its cells are read like the body. */
  function readLayout(table: Element): void {
    for (const row of contentOf(table)) {
      if (row.localName !== 'tr') continue;
      for (const cell of contentOf(row)) if (cell.localName === 'tc') readBlocks(cell);
    }
  }
}

const RELATIONS = '_rels/.rels';
const MAIN_PART = /<Relationship\b(?=[^>]*\/officeDocument")[^>]*\bTarget="\/?([^"]+)"/;

/** ECMA-376 part 1, 11.3.10: the package says which of its parts is the document; Office 365 writes `document2.xml` at times. */
function mainPartOf(parts: ReadonlyMap<string, Uint8Array>): string {
  const relations = parts.get(RELATIONS);
  return (relations && MAIN_PART.exec(Buffer.from(relations).toString())?.[1]) ?? 'word/document.xml';
}
