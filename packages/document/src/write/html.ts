import type { Paper, PaperCell, PaperRow, Run } from '../paper.ts';
import { type PageBlock, paperPages, type PaperPage } from './paper-pages.ts';
import { escapeXml } from './xml-text.ts';

type Table = Extract<PageBlock, { kind: 'table' }>;

/** Writes a paper as one `<article>` without script or style. Each field says in `data-source` which cell of the record it shows. */
export function writeHtml(paper: Paper): string {
  return `<article class="paper" lang="zh-CN">\n${paperPages(paper).map(writePage).join('\n')}\n</article>\n`;
}

function writePage({ orientation, blocks }: PaperPage): string {
  return `<section class="page ${orientation}">\n${blocks.map(writeBlock).join('\n')}\n</section>`;
}

function writeBlock(block: PageBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${writeRuns(block.runs)}</h${block.level + 1}>`;
    case 'paragraph':
      return `<p class="${block.align}${block.indent ? ' indent' : ''}">${writeRuns(block.runs)}</p>`;
    case 'ends':
      return `<p class="ends"><span>${writeRuns(block.left)}</span> <span>${writeRuns(block.right)}</span></p>`;
    case 'table':
      return writeTable(block);
  }
}

function writeTable({ widths, headingRows, rows }: Table): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map(width => `<col width="${Math.round((width / total) * 10_000) / 100}%">`).join(''); // an attribute: style attributes are barred by our content policy
  const head = rows.slice(0, headingRows).map(row => writeRow(row, true));
  const body = rows.slice(headingRows).map(row => writeRow(row, false));
  return ['<table>', `<colgroup>${columns}</colgroup>`, ...part('thead', head), ...part('tbody', body), '</table>'].join('\n');
}

function part(name: 'thead' | 'tbody', rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : [`<${name}>`, ...rows, `</${name}>`];
}

function writeRow({ cells, template }: PaperRow, isHead: boolean): string {
  const isHeading = isHead || cells.every(cell => cell.heading);
  return `<tr${template ? ' class="template"' : ''}>${cells.map(cell => writeCell(cell, isHead, isHeading)).join('')}</tr>`;
}

function writeCell(cell: PaperCell, isHead: boolean, isHeading: boolean): string {
  const { rowSpan, columnSpan, heading, align, runs } = cell;
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`;
  const open = heading ? `th scope="${scopeOf(cell, isHead, isHeading)}"` : 'td';
  return `<${open}${spans} class="${align}">${writeRuns(runs)}</${heading ? 'th' : 'td'}>`;
}

/**
 * A label over several rows leads them, in a row of nothing but labels each leads its column, elsewhere what follows it. Never a group:
 * in HTML a group is the whole body of the table, or all its columns (4.9.12.2), whatever the label spans.
 */
function scopeOf({ rowSpan }: PaperCell, isHead: boolean, isHeading: boolean): 'row' | 'col' {
  return isHead || (isHeading && rowSpan === 1) ? 'col' : 'row';
}

function writeRuns(runs: readonly Run[]): string {
  return runs.map(({ text, source }) => {
    const lines = escapeXml(text).replaceAll('\n', '<br>');
    return source === undefined ? lines : `<span data-source="${escapeXml(source)}">${lines}</span>`;
  }).join('');
}
