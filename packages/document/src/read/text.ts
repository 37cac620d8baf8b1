import { Refusal } from '@hengji/model';
import type { Grid, GridCell, Outline, Paragraph } from '../grid.ts';
import { decodeText } from './decode.ts';
import { type Limits, refuseBeyond } from './limits.ts';

/** Reads plain text and Markdown: a line with tabs or between pipes is a row of a table, adjacent ones are one table, all else is prose. */
export function readText(bytes: Uint8Array, name: string, limits: Limits): Outline {
  const text = decodeText(bytes);
  if (text === undefined) throw new Refusal('format-unknown', `“${name}”不是文本，也不是认得的文件格式。${READ_TODAY}`);

  const blocks: (Paragraph | Grid)[] = [];
  let rows: Row[] = [];
  let cells = 0;
  const closeGrid = () => {
    if (rows.length > 0) blocks.push(gridOf(rows));
    rows = [];
  };
  for (const [index, content] of text.split(/\r\n?|\n/).entries()) {
    const line = index + 1;
    if (isPipeRule(content) && rows.length > 0) continue;
    const texts = content.includes('\t') ? content.split('\t') : pipedTexts(content);
    if (texts) {
      refuseBeyond(limits, 'columns', texts.length, name);
      refuseBeyond(limits, 'cells', (cells += texts.length), name);
      rows.push({ line, texts });
      continue;
    }
    closeGrid();
    const prose = printOf(content);
    if (prose !== '') blocks.push({ kind: 'paragraph', text: prose, level: markdownLevel(prose), at: { line } });
  }
  closeGrid();
  return { format: 'text', blocks };
}

/** What a clerk is told who brought something else. */
export const READ_TODAY = '能读 Word 文档（.docx、.doc）、Excel 工作簿（.xlsx、.xls、.ods）、PDF、网页、CSV 和文本，请另存为其中一种再交。';

type Row = { readonly line: number; readonly texts: readonly string[] };

function gridOf(rows: readonly Row[]): Grid {
  const cells: GridCell[] = rows.flatMap(({ line, texts }, row) =>
    texts.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text: printOf(text), at: { line } })));
  const columnCount = rows.reduce((widest, { texts }) => Math.max(widest, texts.length), 0);
  return { kind: 'grid', at: { line: rows[0]?.line ?? 1 }, rowCount: rows.length, columnCount, cells };
}

/** `| 甲 | 乙 |`: a row of a Markdown table, which has a pipe at both ends; one within a cell is written `\\|`. */
function pipedTexts(line: string): readonly string[] | undefined {
  const row = /^\s*\|(.*[^\\])\|\s*$/.exec(line)?.[1];
  return row?.split(/(?<!\\)\|/).map(text => text.replaceAll('\\|', '|'));
}

/** `|---|:-:|`: the line below the headings of a Markdown table, which prints nothing. */
function isPipeRule(line: string): boolean {
  return /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/.test(line);
}

/** Converters leave the tags of a page they took apart standing in its text; nobody printed them. */
function printOf(text: string): string {
  return (text.includes('<') ? text.replace(/<\/?(?:p|br|div|span|b|strong)(?:\s[^<>]*)?\/?>/gi, '') : text).trim();
}

/** `# …` is the title of a Markdown text, as level 0. */
function markdownLevel(line: string): number | null {
  const marks = /^(#{1,6})\s/.exec(line)?.[1];
  return marks === undefined ? null : marks.length - 1;
}
