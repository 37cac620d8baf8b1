import { Refusal } from '@hengji/model';
import type { Grid, Outline, Paragraph } from '../grid.ts';
import { decodeText, tryDecode } from './decode.ts';
import { type OpenTable, openTable } from './html-table.ts';
import { type Limits, refuseBeyond } from './limits.ts';
import { attributeIn, resolveEntities, scanMarkup } from './markup.ts';

/** Reads a web page, or what was saved as one: paragraphs, headings and tables in reading order; scripts, styles and what is hidden stay out. */
export function readHtml(bytes: Uint8Array, name: string, limits: Limits): Outline {
  const blocks: (Paragraph | Grid)[] = [];
  const open: Element[] = [];
  const tables: OpenTable[] = []; // those that have not ended; the last is the innermost
  const count = { paragraph: 0, table: 0, cells: 0 };
  let line = '';
  let hidden = 0;

  for (const token of scanMarkup([decodePage(bytes, name)], RAW)) {
    if (token.kind === 'text') line += hidden === 0 ? resolveEntities(token.text).replace(/[\t\n\r ]+/g, ' ') : '';
    else if (token.kind === 'close') close(token.name);
    else begin(token.name, token.attributes, token.isEmpty || VOID.has(token.name));
  }
  while (open.length > 0) end();
  flush();
  return { format: 'html', blocks };

  function begin(tag: string, attributes: string, isEmpty: boolean): void {
    if (hidden === 0 && tag === 'br') line += '\n';
    if (isEmpty) return;
    for (const ended of CLOSES[tag] ?? []) close(ended);
    const isHidden = SKIPPED.has(tag) || isHiddenBy(attributes);
    if (hidden === 0 && !isHidden) arrive(tag, attributes);
    if (hidden === 0 && !isHidden && !BLOCKS.has(tag)) return; // print within a line: whether it ends makes no difference
    open.push({ tag, isHidden });
    refuseBeyond(limits, 'depth', open.length, name);
    hidden += Number(isHidden);
  }

  function arrive(tag: string, attributes: string): void {
    if (BLOCKS.has(tag)) flush();
    if (tag === 'table') tables.push(openTable((count.table += 1)));
    const table = tables.at(-1);
    if (tag === 'tr') table?.beginRow();
    if (tag === 'td' || tag === 'th') table?.beginCell(countIn(attributes, 'rowspan', 65_534), countIn(attributes, 'colspan', 1_000));
  }

  /** Ends the nearest open element of this name, and those left open within it; a stray end within a cell does not leave the cell. */
  function close(tag: string): void {
    if (!isOpen(tag)) return;
    while (open.at(-1)?.tag !== tag) end();
    end();
  }

  function isOpen(tag: string): boolean {
    for (let index = open.length - 1; index >= 0; index -= 1) {
      const found = open[index]?.tag ?? '';
      if (found === tag) return true;
      if (found === 'table' || ((found === 'td' || found === 'th') && !TABLE_PARTS.has(tag))) return false;
    }
    return false;
  }

  function end(): void {
    const element = open.pop();
    if (element === undefined) return;
    hidden -= Number(element.isHidden);
    if (hidden > 0 || element.isHidden) return;
    if (BLOCKS.has(element.tag)) flush(HEADING.exec(element.tag)?.[1]);
    if (element.tag === 'td' || element.tag === 'th') tables.at(-1)?.endCell();
    if (element.tag === 'table') endTable();
  }

  /** What was printed since the last block began: a line of a cell, or a paragraph. */
  function flush(level?: string): void {
    const text = line.replace(/ *\n */g, '\n').trim();
    line = '';
    if (text === '') return;
    const table = tables.at(-1);
    const rank = level === undefined ? null : Number(level);
    if (table?.write(text, rank)) return;
    const paragraph = paragraphOf(text, rank);
    if (table) table.loose.push(paragraph); // a browser prints it above the table it stands in
    else blocks.push(paragraph);
  }

  function paragraphOf(text: string, level: number | null): Paragraph {
    return { kind: 'paragraph', text, level, at: { paragraph: (count.paragraph += 1) } };
  }

  function endTable(): void {
    const table = tables.pop();
    if (table === undefined) return;
    const grid = table.close();
    refuseBeyond(limits, 'columns', grid.columnCount, name);
    refuseBeyond(limits, 'cells', (count.cells += grid.cells.length), name);
    const layout = table.layout()?.map(part => (part.kind === 'line' ? paragraphOf(part.text, part.level) : part));
    const found = [...table.loose, ...(layout ?? [...(grid.cells.length > 0 ? [grid] : []), ...table.nested()])];
    const outer = tables.at(-1);
    if (outer) outer.nest(found); // a table within a cell is a table of its own, after the one that holds it
    else blocks.push(...found);
  }
}

/** The text of a page in the encoding it names itself, when its bytes bear that out, else in the one they look like. */
function decodePage(bytes: Uint8Array, name: string): string {
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1];
  const text = (named === undefined || isWide(bytes) ? undefined : tryDecode(bytes, named)) ?? decodeText(bytes);
  if (text === undefined) throw new Refusal('file-damaged', `“${name}”里有认不出的文字编码，读不出网页内容。请用浏览器打开，另存后再交。`);
  return text;
}

/** A page in UTF-16 is so by its mark, whatever it says of itself. */
function isWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function isHiddenBy(attributes: string): boolean {
  if (attributes === '') return false;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeIn(attributes, 'style') ?? '')) return true;
  return /hidden/i.test(attributes) && /(?:^|\s)hidden(?:[\s=/]|$)/i.test(attributes.replace(/"[^"]*"|'[^']*'/g, '""'));
}

function countIn(attributes: string, name: string, most: number): number {
  const count = Number.parseInt(attributeIn(attributes, name) ?? '1', 10);
  return count >= 1 ? Math.min(count, most) : 1; // `rowspan=0` runs to the end of its part: nobody writes it
}

type Element = { readonly tag: string; readonly isHidden: boolean };

const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'xmp', 'noframes', 'iframe']);
const SKIPPED: ReadonlySet<string> = new Set([...RAW, 'head', 'title', 'template', 'noscript', 'select', 'object', 'svg']);
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'base', 'area', 'embed', 'param', 'source', 'track', 'wbr']);
const BLOCKS: ReadonlySet<string> = new Set([
  'p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'ul', 'ol', 'li', 'dl', 'dt', 'dd',
  'section', 'article', 'header', 'footer', 'nav', 'main', 'aside', 'form', 'fieldset', 'center', 'blockquote', 'pre', 'address', 'figure', 'body', 'hr',
]);
const HEADING = /^h([1-6])$/;
const TABLE_PARTS: ReadonlySet<string> = new Set(['td', 'th', 'tr', 'thead', 'tbody', 'tfoot', 'table']);

/** What an open tag ends that was left open (HTML, 13.1.2.4 Optional tags). */
const CLOSES: Readonly<Record<string, readonly string[]>> = {
  __proto__: null as never, // tags come from outside: nothing but this table may answer
  p: ['p'], li: ['li'], td: ['td', 'th'], th: ['td', 'th'], tr: ['td', 'th', 'tr'], tbody: ['tr', 'thead', 'tbody'], tfoot: ['tr', 'tbody'], div: ['p'], table: ['p'],
};
