import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../read/read-document.ts';
import { arbitraryPaper, reissued, withoutPlaces, type Reissued } from './arbitrary-paper.ts';
import { writeDocx } from './docx/docx.ts';
import { writeHtml } from './html.ts';
import { writeXlsx } from './xlsx/xlsx.ts';
import { xmlText } from './xml-text.ts';

test('any paper written as Word reads back as it was', async () => {
  await fc.assert(fc.asyncProperty(arbitraryPaper(), async paper => {
    const { value } = await readDocument(writeDocx(paper), '文.docx');
    expect(withoutPlaces(value.blocks)).toEqual(reissued(paper).flat());
  }), { numRuns: 100 });
});

test('any paper written as HTML reads back as it was, but for the white space that HTML joins', async () => {
  const kept = (text: string): string => xmlText(text).replace(/[\t ]+/g, ' ').replace(/ ?\n ?/g, '\n').trim();
  const level = (block: Reissued): Reissued => (block.kind === 'paragraph' && block.level !== null ? { ...block, level: block.level + 1 } : block); // h1 is level 1 to a reader
  await fc.assert(fc.asyncProperty(arbitraryPaper(), async paper => {
    const { value } = await readDocument(Buffer.from(`<!doctype html>${writeHtml(paper)}`), '文.html');
    expect(withoutPlaces(value.blocks)).toEqual(reissued(paper, kept).flat().map(level));
  }), { numRuns: 100 });
});

test('any paper written as Excel has on the sheet of each page its texts in their order', async () => {
  await fc.assert(fc.asyncProperty(arbitraryPaper(), async paper => {
    const { value } = await readDocument(await writeXlsx(paper), '文.xlsx');
    const printing = (texts: readonly string[]): boolean => texts.length > 0; // of a blank sheet a reader says nothing
    expect(withoutPlaces(value.blocks).map(textsOf).filter(printing)).toEqual(reissued(paper).map(page => page.flatMap(textsOf)).filter(printing));
  }), { numRuns: 100 });
});

test('a table alone on its page has in Excel the very cells it has on paper', async () => {
  const text = fc.stringMatching(/^[绩效目标 \d\n=%-]{0,12}$/); // short enough for one row of a sheet each
  await fc.assert(fc.asyncProperty(arbitraryPaper(text), async paper => {
    const blocks = paper.blocks.filter(({ kind }) => kind === 'table').flatMap(table => [{ kind: 'page' as const, orientation: 'portrait' as const }, table]);
    const tables = reissued({ ...paper, blocks }).flat();
    fc.pre(tables.flatMap(textsOf).length > 0);
    const { value } = await readDocument(await writeXlsx({ ...paper, blocks }), '文.xlsx');
    expect(withoutPlaces(value.blocks)).toEqual(tables);
  }), { numRuns: 100 });
});

/** The ends of a line are two cells of a sheet, or one where it has one column; a blank cell prints nothing. */
function textsOf(block: Reissued): readonly string[] {
  const texts = block.kind === 'grid' ? block.cells.map(({ text }) => text) : block.text.split('\t');
  return texts.flatMap(text => text.split(/[\t\u3000]/)).map(text => text.trim()).filter(text => text !== '');
}
