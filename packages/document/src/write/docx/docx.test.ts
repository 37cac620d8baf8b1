import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import type { Paper } from '../../paper.ts';
import { readDocument } from '../../read/read-document.ts';
import { arbitraryText } from '../arbitrary-text.ts';
import { writeDocx } from './docx.ts';
import { fieldCell, tablePaper } from '../examples.ts';

test('every text reads back as it was', async () => {
  await fc.assert(fc.asyncProperty(fc.array(arbitraryText(), { minLength: 1, maxLength: 8 }), async texts => {
    const bytes = writeDocx(tablePaper([[fieldCell('首行')], ...texts.map(text => [fieldCell(text)])]));
    const { value } = await readDocument(bytes, '样表.docx');
    expect(value.blocks.flatMap(block => (block.kind === 'grid' ? block.cells.map(cell => cell.text) : []))).toEqual(['首行', ...texts]);
  }), { numRuns: 30 });
});

test('nested merged cells read back with their spans', async () => {
  const rows = [
    [fieldCell('一', { rowSpan: 3 }), fieldCell('二', { rowSpan: 2 }), fieldCell('三')],
    [fieldCell('四')],
    [fieldCell('五', { columnSpan: 2 })],
  ];
  const { value } = await readDocument(writeDocx(tablePaper(rows, { widths: [1, 1, 2] })), '样表.docx');
  const cells = value.blocks.flatMap(block => (block.kind === 'grid' ? block.cells : []));
  expect(cells.map(({ text, row, column, rowSpan, columnSpan }) => [text, row, column, rowSpan, columnSpan])).toEqual([
    ['一', 0, 0, 3, 1], ['二', 0, 1, 2, 1], ['三', 0, 2, 1, 1], ['四', 1, 2, 1, 1], ['五', 2, 1, 1, 2],
  ]);
  expect(documentXml(tablePaper(rows, { widths: [1, 1, 2] })).match(/[一二]/g)).toEqual(['一', '二']); // nothing waits below a cell to be seen when it is split
});

test('headings are headings, prose is prose', async () => {
  const paper: Paper = { name: '报告', orientation: 'portrait', blocks: [
    { kind: 'heading', level: 0, runs: [{ text: '自评报告' }] },
    { kind: 'heading', level: 1, runs: [{ text: '一、概况' }] },
    { kind: 'paragraph', runs: [{ text: '项目支出 ' }, { text: '3.94', source: 'budget.executed' }, { text: ' 万元。' }], align: 'justify', indent: true },
    { kind: 'ends', left: [{ text: '填报人：' }], right: [{ text: '联系电话：' }] },
  ] };
  const { value } = await readDocument(writeDocx(paper), '报告.docx');
  expect(value.blocks.map(block => (block.kind === 'paragraph' ? [block.level, block.text] : []))).toEqual([
    [0, '自评报告'], [1, '一、概况'], [null, '项目支出 3.94 万元。'], [null, '填报人：\t联系电话：'],
  ]);
});

test('the same paper gives the same bytes at any time', () => {
  const paper = tablePaper([[fieldCell('一')]]);
  vi.useFakeTimers({ now: new Date('2020-12-31T23:59:58'), toFake: ['Date'] });
  const before = writeDocx(paper);
  vi.setSystemTime(new Date('2031-01-01T00:00:01'));
  const after = writeDocx(paper);
  vi.useRealTimers();
  expect(after).toEqual(before);
});

test('heading rows repeat on every page, rows keep together, columns keep their widths', () => {
  const xml = documentXml(tablePaper([[fieldCell('表头'), fieldCell('宽')], [fieldCell('一'), fieldCell('二')]], { widths: [1, 3], headingRows: 1 }));
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2);
  expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
  const [narrow, wide] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(match => Number(match[1]));
  expect(wide).toBe((narrow ?? 0) * 3);
});

test('a row that would leave much of a page empty may go on over the page', () => {
  const xml = documentXml(tablePaper([[fieldCell('一行')], [fieldCell('字'.repeat(1500))]]));
  expect(xml.match(/<w:tr>.*?<\/w:tr>/g)?.map(row => row.includes('<w:cantSplit/>'))).toEqual([true, false]);
});

test('two tables stay two, and no blank line follows the last one of a page', () => {
  const { blocks } = tablePaper([[fieldCell('一')]]);
  const xml = documentXml({ name: '表', orientation: 'portrait', blocks: [...blocks, ...blocks, { kind: 'page', orientation: 'portrait' }, ...blocks] });
  const gap = '<w:p><w:pPr><w:pStyle w:val="Gap"/>';
  expect(xml.split('</w:tbl>').slice(1).map(after => after.startsWith(gap))).toEqual([true, true, true]);
  expect(xml.split(gap).slice(1).map(after => after.startsWith('<w:sectPr>'))).toEqual([false, true, false]);
});

test('a page ends in its last line, not in a line of its own', () => {
  const line = { kind: 'paragraph', runs: [{ text: '正文' }], align: 'left', indent: false } as const;
  const xml = documentXml({ name: '文', orientation: 'portrait', blocks: [line, { kind: 'page', orientation: 'portrait' }, line] });
  expect(xml.match(/<w:p>.*?<\/w:p>/g)?.map(paragraph => [paragraph.includes('正文'), paragraph.includes('<w:sectPr>')])).toEqual([[true, true], [true, false]]);
});

test('signs of both scripts are Chinese ones', () => {
  expect(documentXml(tablePaper([[fieldCell('“三公”经费')]]))).toContain('<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">“三公”经费</w:t></w:r>');
});

test('says its title and its language, and names nobody', () => {
  const core = partOf({ ...tablePaper([[fieldCell('一')]]), name: '说明 <1>' }, 'docProps/core.xml');
  expect(core).toContain('<dc:title>说明 &lt;1&gt;</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>');
  expect(core).not.toMatch(/creator|lastModifiedBy|created|modified/);
});

test('a page of prose keeps the margins and the lines of GB/T 9704, a form takes the page', () => {
  const prose = documentXml({ name: '说明', orientation: 'portrait', blocks: [{ kind: 'paragraph', runs: [{ text: '正文' }], align: 'justify', indent: true }] });
  const form = documentXml(tablePaper([[fieldCell('一')]]));
  expect(prose).toMatch(/w:top="2098".*<w:docGrid w:type="lines" w:linePitch="579"/);
  expect(form).toContain('w:left="1021"');
});

test.each([
  // orientation   the page of a table under the heading of a chapter
  ['portrait',     '<w:pgMar w:top="2098"'], // keeps the margins of the prose around it
  ['landscape',    '<w:pgMar w:top="1021"'], // is there for the table
] as const)('a %s page of a chapter that is all table has its margins', (orientation, margin) => {
  const [table] = tablePaper([[fieldCell('一')]]).blocks;
  expect(documentXml({ name: '文', orientation, blocks: [{ kind: 'heading', level: 1, runs: [{ text: '九、签字' }] }, ...(table ? [table] : [])] })).toContain(margin);
});

test('a landscape page is as wide as the upright one is high, and its table fills it', () => {
  const xml = documentXml({ ...tablePaper([[fieldCell('一')]]), orientation: 'landscape' });
  expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
  expect(xml).toContain(`<w:gridCol w:w="${16838 - 1134 - 1134}"/>`);
});

test.each([
  // style      letters              size   begins                          line
  ['Title',    '方正小标宋简体',       44,    undefined,                      579],
  ['Heading1', '黑体',               32,    'w:firstLineChars="200"',       579],
  ['Heading2', '楷体',               32,    'w:firstLineChars="200"',       579],
  ['Heading3', '仿宋',               32,    'w:firstLineChars="200"',       579],
  ['Prose',    '仿宋',               32,    'w:firstLineChars="200"',       579],
])('%s is set as GB/T 9704 has it', (style, letters, size, begins, line) => {
  const styles = partOf(tablePaper([[fieldCell('一')]]), 'word/styles.xml');
  const own = new RegExp(`<w:style [^>]*w:styleId="${style}">.*?</w:style>`).exec(styles)?.[0] ?? '';
  const usual = /<w:docDefaults>.*?<\/w:docDefaults>/.exec(styles)?.[0] ?? '';
  const said = (pattern: RegExp): string | undefined => (pattern.exec(own) ?? pattern.exec(usual))?.[1];
  expect([said(/w:eastAsia="([^"a-z]+)"/), Number(said(/<w:sz w:val="(\d+)"/)), said(/(w:firstLineChars="\d+")/), Number(said(/w:line="(\d+)" w:lineRule="exact"/))]).toEqual([letters, size, begins, line]);
});

test('each page lies as it says, with the margins of what stands on it', () => {
  const xml = documentXml({ name: '公开', orientation: 'portrait', blocks: [
    { kind: 'paragraph', runs: [{ text: '正文' }], align: 'justify', indent: true },
    { kind: 'page', orientation: 'landscape' }, ...tablePaper([[fieldCell('一')]]).blocks,
    { kind: 'page', orientation: 'portrait' }, { kind: 'paragraph', runs: [{ text: '签字' }], align: 'left', indent: true },
  ] });
  const sections = [...xml.matchAll(/<w:pgSz w:w="(\d+)"[^>]*\/><w:pgMar w:top="(\d+)"/g)].map(([, width, top]) => [width, top]);
  expect(sections).toEqual([['11906', '2098'], ['16838', '1021'], ['11906', '2098']]);
});

function documentXml(paper: Paper): string {
  return partOf(paper, 'word/document.xml');
}

function partOf(paper: Paper, part: string): string {
  const bytes = unzipSync(writeDocx(paper))[part];
  return bytes === undefined ? '' : strFromU8(bytes);
}
