import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Outline } from '../../grid.ts';
import type { Paper, PaperBlock, Run } from '../../paper.ts';
import { readDocument } from '../../read/read-document.ts';
import { arbitraryPaper, reissued, withoutPlaces } from '../arbitrary-paper.ts';
import { arbitraryText } from '../arbitrary-text.ts';
import { fieldCell, tablePaper } from '../examples.ts';
import { facesOf } from './pdf-faces.ts';
import { codeOf, sfnt, subsetOf, writeSubset } from './pdf-subset.ts';
import { writePdf } from './pdf.ts';

const long = '为贯彻落实中央决策部署，提高财政资金使用效益，'.repeat(12);

test('every text that the fonts hold reads back as it was', async () => {
  await fc.assert(fc.asyncProperty(fc.array(arbitraryText().filter(isPrintable), { minLength: 1, maxLength: 8 }), async texts => {
    const { cells } = await readBack(tablePaper([[fieldCell('首行')], ...texts.map(text => [fieldCell(text)]), [fieldCell('末行')]]));
    expect(cells.map(cell => cell.text)).toEqual(['首行', ...texts, '末行']);
  }), { numRuns: 40 });
});

test('nested merged cells read back with their spans', async () => {
  const rows = [
    [fieldCell('一', { rowSpan: 3 }), fieldCell('二', { rowSpan: 2 }), fieldCell('三')],
    [fieldCell('四')],
    [fieldCell('五', { columnSpan: 2 })],
  ];
  expect((await readBack(tablePaper(rows, { widths: [1, 1, 2] }))).cells.map(({ text, row, column, rowSpan, columnSpan }) => [text, row, column, rowSpan, columnSpan])).toEqual([
    ['一', 0, 0, 3, 1], ['二', 0, 1, 2, 1], ['三', 0, 2, 1, 1], ['四', 1, 2, 1, 1], ['五', 2, 1, 1, 2],
  ]);
});

test('a table of many rows under nested merged cells reads back as one, its headings once', async () => {
  const rows = Array.from({ length: 90 }, (_, row) => [
    ...(row % 30 === 0 ? [fieldCell(`一级指标${row}`, { rowSpan: 30 })] : []),
    ...(row % 6 === 0 ? [fieldCell(`二级指标${row}`, { rowSpan: 6 })] : []),
    fieldCell(`指标${row}：${row % 7 === 0 ? '翻译准确率达到要求的比例'.repeat(3) : '数量'}`), fieldCell(`${row}`),
  ]);
  const head = ['一级', '二级', '三级', '分值'].map(text => fieldCell(text, { heading: true }));
  const { cells, pages } = await readBack(tablePaper([head, ...rows], { widths: [1, 1, 3, 1], headingRows: 1 }));
  expect(pages).toBeGreaterThan(2);
  expect(cells.map(({ text, row, rowSpan }) => [text, row, rowSpan])).toEqual([
    ...head.map(cell => [cell.runs[0]?.text, 0, 1]), ...rows.flatMap((row, index) => row.map(cell => [cell.runs[0]?.text, index + 1, cell.rowSpan])),
  ]);
});

test('a cell that is longer than a page goes on over the next ones, to its last word', async () => {
  const text = Array.from({ length: 60 }, (_, index) => `${index + 1}. ${long.slice(0, 20 + (index * 37) % 200)}`).join('\n');
  const { cells, pages } = await readBack(tablePaper([[fieldCell('标签'), fieldCell(text)], [fieldCell('末'), fieldCell('行')]], { widths: [1, 4] }));
  expect(pages).toBeGreaterThan(2);
  expect(cells.map(cell => cell.text)).toEqual(['标签', text, '末', '行']);
});

test('headings are headings, prose is prose, over the ends of pages', async () => {
  const blocks: PaperBlock[] = [
    { kind: 'heading', level: 0, runs: [{ text: '自评报告' }] },
    ...[1, 2, 3].flatMap((level): PaperBlock[] => [
      { kind: 'heading', level: level === 1 ? 1 : level === 2 ? 2 : 3, runs: [{ text: `第 ${level} 层` }] },
      ...[1, 2, 3].map((): PaperBlock => ({ kind: 'paragraph', runs: [{ text: long }], align: 'justify', indent: true })),
    ]),
    { kind: 'ends', left: [{ text: '填报人：' }], right: [{ text: '电话：' }] },
  ];
  const { outline } = await readBack({ name: '报告', orientation: 'portrait', blocks });
  expect(outline.blocks.map(block => (block.kind === 'paragraph' ? [block.level, block.text] : []))).toEqual([
    [0, '自评报告'], ...[1, 2, 3].flatMap(level => [[level, `第 ${level} 层`], [null, long], [null, long], [null, long]]), [null, '填报人：\t电话：'],
  ]);
});

test('a paragraph that a page cuts keeps its blanks', async () => {
  const text = Array.from({ length: 700 }, () => '绩').join(' ');
  const { outline, pages } = await readBack({ name: '文', orientation: 'portrait', blocks: [{ kind: 'paragraph', runs: [{ text }], align: 'justify', indent: true }] });
  expect(pages).toBe(2);
  expect(outline.blocks.map(block => (block.kind === 'paragraph' ? block.text : ''))).toEqual([text]);
});

test('the lines of any page read back as they were', async () => {
  await fc.assert(fc.asyncProperty(arbitraryPaper(arbitraryText().map(printable)).map(linesAlone), async paper => {
    const { outline, pages } = await readBack(paper);
    fc.pre(pages === 1);
    expect(withoutPlaces(outline.blocks)).toEqual(reissued(paper).flat());
  }), { numRuns: 40 });
});

test('a page block begins a new page, upright or across', async () => {
  const [table] = tablePaper([[fieldCell('一'), fieldCell('二')]], { widths: [1, 1] }).blocks;
  const text = await plainPdf({ name: '两页', orientation: 'portrait', blocks: [{ kind: 'heading', level: 0, runs: [{ text: '说明' }] }, { kind: 'page', orientation: 'landscape' }, ...(table ? [table] : [])] });
  expect(text.match(/\/MediaBox\[[\d. ]+\]/g)).toEqual(['/MediaBox[0 0 595.3 841.9]', '/MediaBox[0 0 841.9 595.3]']);
});

test('says that it is for archives, in which language, under which title, and how it is built', async () => {
  const text = await plainPdf({ name: '自评 <表>', orientation: 'portrait', blocks: [
    { kind: 'heading', level: 0, runs: [{ text: '标题' }] }, { kind: 'heading', level: 1, runs: [{ text: '一' }] }, { kind: 'heading', level: 2, runs: [{ text: '（一）' }] }, { kind: 'heading', level: 1, runs: [{ text: '二' }] },
    ...tablePaper([[fieldCell('标签', { heading: true, rowSpan: 2 }), fieldCell('甲')], [fieldCell('乙')]], { widths: [1, 1] }).blocks,
  ] });
  expect(text).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
  expect(text).toContain('自评 &lt;表&gt;</rdf:li>');
  for (const said of ['/Lang(zh-CN)', '/MarkInfo<</Marked true>>', '/S/GTS_PDFA1', '/DisplayDocTitle true', '/S/H1', '/S/H3', '/S/TH', '/Scope/Row/RowSpan 2', '/CIDToGIDMap/Identity', '/FontFile2']) expect(text).toContain(said);
  const outline = [...text.matchAll(/\/Title (<\w+>)\/Parent (\d+) 0 R/g)].map(([, title = '', parent]) => [Buffer.from(title.slice(5, -1), 'hex').swap16().toString('utf16le'), parent]);
  expect(outline.map(([title]) => title)).toEqual(['标题', '一', '（一）', '二']);
  expect(new Set(outline.map(([, parent]) => parent)).size).toBe(3);
});

test('every object stands where the file says it does', async () => {
  const file = Buffer.from(await writePdf(tablePaper([[fieldCell(long)]])));
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file.toString('latin1'))?.[1]);
  const table = inflateSync(file.subarray(file.indexOf('stream\n', start) + 7, file.indexOf('\nendstream', start)));
  const direct = Array.from({ length: table.length / 7 }, (_, number) => [number, table.readUInt8(7 * number), table.readUInt32BE(7 * number + 1)] as const).filter(([, kind]) => kind === 1);
  expect(direct.length).toBeGreaterThan(4);
  for (const [number, , offset] of direct) expect(file.toString('latin1', offset, offset + 8)).toContain(`${number} 0 obj`);
});

test('the same paper gives the same bytes at any time, another one another id', async () => {
  const paper = tablePaper([[fieldCell('一')]]);
  vi.useFakeTimers({ now: new Date('2020-12-31T23:59:58'), toFake: ['Date'] });
  const before = await writePdf(paper);
  vi.setSystemTime(new Date('2031-01-01T00:00:01'));
  const after = await writePdf(paper);
  vi.useRealTimers();
  expect(after).toEqual(before);
  const idOf = (bytes: Uint8Array) => /\/ID\[<(\w+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
  expect(idOf(await writePdf(tablePaper([[fieldCell('二')]])))).not.toBe(idOf(before));
});

test('characters that no font holds are named before anything is made', async () => {
  await expect(writePdf(tablePaper([[fieldCell('好😀的𠮷')]]))).rejects.toThrow(/“😀”（U\+1F600）、“𠮷”（U\+20BB7），/);
});

test('a site’s own fonts print first, by what they call themselves, and help out with rare characters', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  try {
    writeFileSync(join(folder, 'a.ttf'), fontNamed('仿宋_GB2312', 'FangSong', [...'附件']));
    writeFileSync(join(folder, 'b.ttf'), fontNamed('遍黑体生僻字', 'Rare', ['𠮷'], '吉'));
    const text = await plainPdf({ name: '件', orientation: 'portrait', blocks: [{ kind: 'paragraph', runs: [{ text: '附件三𠮷' }], align: 'left', indent: false }] }, folder);
    expect([...text.matchAll(/\/BaseFont\/HENGJ(.)\+([\w-]+)\/Encoding/g)].map(([, letter, name]) => [letter, name])).toEqual([['A', 'FangSong'], ['B', 'NotoSerifSC-Regular'], ['C', 'Rare']]);
    await expect(writePdf(tablePaper([[fieldCell('一')]]), { fonts: join(folder, 'a.ttf') })).rejects.toThrow(/字体读不出来/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function isPrintable(text: string): boolean {
  return printable(text) === text;
}

/** What the packaged fonts hold of a text, without the shapes of radicals and ligatures, which a reader takes for the characters they show. */
function printable(text: string): string {
  return [...text].filter(sign => sign === '\n' || (!/[\u2e80-\u2fd5\ufb00-\ufb06]/.test(sign) && facesOf(undefined).find('body', sign.codePointAt(0) ?? 0) !== undefined)).join('').trim();
}

/** Outside a table a line break begins a paragraph; a title has no number. */
function linesAlone(paper: Paper): Paper {
  const flat = (runs: readonly Run[]) => runs.map(run => ({ ...run, text: run.text.replaceAll('\n', '') }));
  return { ...paper, blocks: paper.blocks.flatMap((block): PaperBlock[] => {
    switch (block.kind) {
      case 'heading': return [{ ...block, runs: [{ text: block.level === 0 ? '关于' : '' }, ...flat(block.runs)] }];
      case 'paragraph': return [{ ...block, runs: flat(block.runs) }];
      case 'ends': return [{ ...block, left: flat(block.left), right: flat(block.right) }];
      case 'page': case 'table': return [];
    }
  }) };
}

async function readBack(paper: Paper): Promise<{ readonly outline: Outline; readonly cells: Extract<Outline['blocks'][number], { kind: 'grid' }>['cells']; readonly pages: number }> {
  const bytes = await writePdf(paper);
  const { value: outline } = await readDocument(bytes, '样表.pdf');
  return { outline, cells: outline.blocks.flatMap(block => (block.kind === 'grid' ? block.cells : [])), pages: expand(bytes).split('/Type/Page/').length - 1 };
}

async function plainPdf(paper: Paper, fonts?: string): Promise<string> {
  return expand(await writePdf(paper, { fonts }));
}

/** The file with its packed streams laid open. */
function expand(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  let [text, end] = ['', 0];
  for (let begin = file.indexOf('stream\n'); begin >= 0; begin = file.indexOf('stream\n', end + 10)) {
    const head = file.toString('utf8', end, begin + 7);
    end = begin + 7 + Number(/.*\/Length (\d+)/s.exec(head)?.[1]);
    const body = file.subarray(begin + 7, end);
    text += head + (head.includes('/FlateDecode') ? inflateSync(body) : body).toString('utf8');
  }
  return text;
}

/** An invented font of a few glyphs, cut from the packaged one. `drawn`: whose glyph each character shows. */
function fontNamed(family: string, postScriptName: string, characters: readonly string[], drawn?: string): Buffer {
  const source = facesOf(undefined).find('body', 0x4e00);
  if (source === undefined) throw new Error('no packaged font');
  const subset = subsetOf(source, 'F0');
  for (const character of characters) codeOf(subset, (drawn ?? character).codePointAt(0) ?? 0);
  const file = writeSubset(subset);
  const tables = Array.from({ length: file.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + 16 * index;
    return [file.toString('latin1', entry, entry + 4), file.subarray(file.readUInt32BE(entry + 8), file.readUInt32BE(entry + 8) + file.readUInt32BE(entry + 12))] as const;
  });
  const groups = characters.map((character, index) => [character.codePointAt(0) ?? 0, index + 1] as const).toSorted(([a], [b]) => a - b);
  const cmap = Buffer.alloc(12 + 16 + 12 * groups.length);
  for (const [at, value] of [0, 1, 3, 10, 0, 12].entries()) cmap.writeUInt16BE(value, 2 * at);
  cmap.writeUInt16BE(12, 12);
  cmap.writeUInt32BE(groups.length, 24);
  for (const [index, [codePoint, glyph]] of groups.entries()) for (const [at, value] of [codePoint, codePoint, glyph].entries()) cmap.writeUInt32BE(value, 28 + 12 * index + 4 * at);
  const texts = [[1, family], [6, postScriptName]] as const;
  const name = Buffer.alloc(6 + 12 * texts.length);
  const strings = texts.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  for (const [at, value] of [0, texts.length, name.length].entries()) name.writeUInt16BE(value, 2 * at);
  for (const [index, [id]] of texts.entries()) {
    const offset = strings.slice(0, index).reduce((sum, string) => sum + string.length, 0);
    for (const [at, value] of [3, 1, 0x804, id, strings[index]?.length ?? 0, offset].entries()) name.writeUInt16BE(value, 6 + 12 * index + 2 * at);
  }
  return sfnt(new Map([['cmap', cmap], ...tables, ['name', Buffer.concat([name, ...strings])]]));
}
