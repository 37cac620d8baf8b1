import { Refusal } from '@hengji/model';
import type { Paper, Run } from '../../paper.ts';
import { type PageBlock, paperPages } from '../paper-pages.ts';
import { writeArchiveParts } from './pdf-archive.ts';
import { type Bookmark, writeBookmarks } from './pdf-bookmarks.ts';
import { type PageContent, pageContent, type Subsets } from './pdf-content.ts';
import { embedFont } from './pdf-embed.ts';
import { type Face, type Faces, facesOf } from './pdf-faces.ts';
import { pdfFile, textString } from './pdf-file.ts';
import { layOutPage, type Sheet } from './pdf-flow.ts';
import { CELL, ENDS, HEADINGS, NUMBER, PROSE } from './pdf-page.ts';
import { type CellPart, partsOfCells } from './pdf-parts.ts';
import { PADDING } from './pdf-table.ts';
import { tagOf, writeTags } from './pdf-tags.ts';
import { wrapText } from './pdf-wrap.ts';
import { xmlText } from '../xml-text.ts';

export type PdfOptions = { readonly fonts?: string | undefined };

/**
 * Writes a paper as a PDF for archives in 公文 layout: tagged, with bookmarks, its fonts inside. The same paper gives the same bytes.
 * `fonts`: a folder with the site's own 仿宋, 小标宋, 黑体 and 楷体; without it the packaged ones print.
 */
export async function writePdf(paper: Paper, { fonts = process.env['HENGJI_FONTS'] || undefined }: PdfOptions = {}): Promise<Uint8Array> {
  const faces = facesOf(fonts);
  refuseUnprintable(paper, faces);
  const document = tagOf('Document');
  const sheets = paperPages(paper).flatMap(page => layOutPage(page, faces, document));
  const parts = partsOfCells(sheets);
  const subsets: Subsets = new Map();
  const contents = sheets.map((sheet, page) => drawSheet(sheet, parts[page] ?? [], pageContent(page, sheet.frame.height, subsets), page + 1, faces));

  const file = pdfFile();
  const tree = file.reserve();
  const pages = sheets.map(() => file.reserve());
  const resources = file.add(`<</Font<<${[...subsets.values()].map(subset => `/${subset.name} ${embedFont(file, subset)}`).join('')}>>>>`);
  for (const [index, reference] of pages.entries()) {
    const { width, height } = sheets[index]?.frame ?? { width: 0, height: 0 };
    const content = file.addStream('', contents[index]?.toString() ?? '');
    file.set(reference, `<</Type/Page/Parent ${tree}/MediaBox[0 0 ${width} ${height}]/Resources ${resources}/Contents ${content}/StructParents ${index}/Tabs/S>>`);
  }
  file.set(tree, `<</Type/Pages/Count ${pages.length}/Kids[${pages.join(' ')}]>>`);
  const title = xmlText(paper.name);
  const { metadata, intent } = writeArchiveParts(file, title);
  const tags = writeTags(file, document, pages, contents.map(({ owners }) => owners));
  const bookmarks = writeBookmarks(file, sheets.flatMap(({ frame, placed }, index) => placed.flatMap(({ strip, top }): Bookmark[] => {
    const page = pages[index];
    return strip.kind === 'line' && strip.bookmark && page ? [{ ...strip.bookmark, page, top: frame.height - top }] : [];
  })));
  const catalog = file.add(`<</Type/Catalog/Pages ${tree}/Lang(zh-CN)/MarkInfo<</Marked true>>/StructTreeRoot ${tags}/Metadata ${metadata}/OutputIntents[${intent}]`
    + `/ViewerPreferences<</DisplayDocTitle true>>${bookmarks ? `/Outlines ${bookmarks}/PageMode/UseOutlines` : ''}>>`);
  const about = file.add(`<</Title ${textString(title)}>>`);
  return file.close(`/Root ${catalog}/Info ${about}`);
}

function drawSheet({ frame, placed }: Sheet, parts: readonly CellPart[], content: PageContent, number: number, faces: Faces): PageContent {
  for (const { strip, top } of placed) {
    if (strip.kind === 'line') content.print(strip.tag, strip.line, strip.style, { left: frame.left, right: frame.right, top: top + (strip.height - strip.style.pitch) / 2, align: strip.align });
  }
  for (const { cell, top, first, lines, isRepeat } of parts) {
    for (const [index, { line, tag }] of lines.entries()) {
      const place = { left: cell.left + PADDING.side, right: cell.right - PADDING.side, top: top + first + index * CELL.pitch, align: cell.align };
      content.print(isRepeat ? undefined : tag, line, CELL, place);
    }
  }
  content.frame(parts.map(({ cell: { left, right }, top, bottom }) => ({ left, right, top, bottom })));
  const [line] = wrapText(`— ${number} —`, NUMBER, faces, frame.width);
  const [left, right] = [frame.left + NUMBER.size, frame.right - NUMBER.size]; // one character in, at the outer edge (GB/T 9704-2012, 7.5)
  if (line) content.print(undefined, line, NUMBER, { left, right, top: frame.foot - NUMBER.size, align: number % 2 === 1 ? 'right' : 'left' });
  return content;
}

/** Every character that no font holds is named before anything is made. */
function refuseUnprintable({ blocks }: Paper, faces: Faces): void {
  const missing = new Set(blocks.flatMap(block => (block.kind === 'page' ? [] : textsOf(block))).flatMap(([face, runs]) =>
    [...xmlText(runs.map(({ text }) => text).join('')).replaceAll('\n', '')].filter(character => faces.find(face, character.codePointAt(0) ?? 0) === undefined)));
  if (missing.size === 0) return;
  const named = [...missing].slice(0, 10).map(character => `“${character}”（U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}）`).join('、');
  throw new Refusal('character-without-font', `PDF 的字体里没有${named}${missing.size > 10 ? `等 ${missing.size} 个字` : ''}，印不出来。请换用别的字；或把含有这些字的字体文件（.ttf、.ttc）放进 HENGJI_FONTS 所指的文件夹；或改存为 Word。`);
}

function textsOf(block: PageBlock): readonly (readonly [Face, readonly Run[]])[] {
  switch (block.kind) {
    case 'heading': return [[HEADINGS[block.level].face, block.runs]];
    case 'paragraph': return [[PROSE.face, block.runs]];
    case 'ends': return [[ENDS.face, [...block.left, ...block.right]]];
    case 'table': return block.rows.flatMap(({ cells }) => cells.map(({ runs }) => [CELL.face, runs] as const));
  }
}
