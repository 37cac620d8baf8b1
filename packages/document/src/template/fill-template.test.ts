import validate from '@ooxml-tools/validate';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../read/read-document.ts';
import { packOffice } from '../write/office-package.ts';
import { fillTemplate } from './fill-template.ts';
import type { TemplateData } from './template-data.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

const run = (text: string, look = ''): string => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const line = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
const cell = (text: string, properties = '<w:tcPr><w:tcW w:w="2000" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'): string => `<w:tc>${properties}${line(run(text))}</w:tc>`;
const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid>${rows[0]?.map(() => '<w:gridCol w:w="2000"/>').join('')}</w:tblGrid>${rows.map(cells => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;

function templateOf(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  return packOffice({ '[Content_Types].xml': TYPES, '_rels/.rels': RELATIONS, 'word/document.xml': `<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr/></w:body></w:document>`, ...others });
}

const DATA: TemplateData = {
  fields: new Map([['书名', '春 & 秋'], ['作者', '甲\n乙'], ['价格', '']]),
  lists: [{
    title: '篇目', names: ['卷', '章', '页'], merging: ['卷', '章'],
    rows: [['上', '一', '1'], ['上', '一', '5'], ['上', '二', '9'], ['下', '二', '13']].map(([volume = '', chapter = '', page = '']) => new Map([['卷', volume], ['章', chapter], ['页', page]])),
  }],
};

async function filled(body: string, data = DATA): Promise<readonly string[]> {
  const { value } = await readDocument(fillTemplate(templateOf(body), '书.docx', data), '书.docx');
  return value.blocks.flatMap(block => (block.kind === 'paragraph' ? [block.text] : block.cells.map(({ row, column, rowSpan, text }) => `${row}.${column}×${rowSpan} ${text}`)));
}

describe('a place takes its value', () => {
  test.each([
    ['within a text',             line(run('《【书名】》一册')),                                   ['《春 & 秋》一册']],
    ['where Word broke the name', line(run('【书'), run('名', '<w:rPr><w:b/></w:rPr>'), run('】完')), ['春 & 秋完']],
    ['several in one run',        line(run('【书名】、【书名】')),                                  ['春 & 秋、春 & 秋']],
    ['with its line breaks',      line(run('著者【作者】')),                                       ['著者甲\n乙']],
    ['and may be blank',          line(run('定价：【价格】元')),                                   ['定价：元']],
  ])('%s', async (_case, body, said) => expect(await filled(body)).toEqual(said));

  test('in the look of the run it begins in; other runs keep theirs', () => {
    const xml = documentIn(fillTemplate(templateOf(line(run('甲', '<w:rPr><w:i/></w:rPr>'), run('【书', '<w:rPr><w:b/></w:rPr>'), run('名】乙'))), '书.docx', DATA));
    expect(xml).toContain('<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">甲</w:t></w:r>');
    expect(xml).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">春 &amp; 秋</w:t></w:r>');
  });
});

test('a row with names of a list is printed for each of its rows; equal neighbours share a cell, within the group to their left', async () => {
  expect(await filled(table([cell('卷'), cell('章'), cell('页')], [cell('【卷】'), cell('【章】'), cell('第【页】页')], [cell('完'), cell(''), cell('')]))).toEqual([
    '0.0×1 卷', '0.1×1 章', '0.2×1 页',
    '1.0×3 上', '1.1×2 一', '1.2×1 第1页',
    '2.2×1 第5页',
    '3.1×1 二', '3.2×1 第9页',
    '4.0×1 下', '4.1×1 二', '4.2×1 第13页',
    '5.0×1 完', '5.1×1 ', '5.2×1 ',
  ]);
});

test('a list without rows leaves its row blank', async () => {
  const data = { ...DATA, lists: DATA.lists.map(list => ({ ...list, rows: [] })) };
  expect(await filled(table([cell('【卷】'), cell('《【书名】》【页】')]), data)).toEqual(['0.0×1 ', '0.1×1 《春 & 秋》']);
});

test('what is valid stays valid, whatever the cell had before', async () => {
  const bare = cell('【卷】', '');
  const empty = cell('【章】', '<w:tcPr/>');
  const out = fillTemplate(templateOf(table([bare, empty, cell('【页】', '<w:tcPr><w:tcW w:w="1" w:type="dxa"/><w:gridSpan w:val="1"/><w:shd w:val="clear" w:fill="FFFFFF"/></w:tcPr>')])), '书.docx', DATA);
  expect(await validate(Buffer.from(out), 'docx', 'Office2019')).toEqual([]);
});

test('whatever has no place stays to the byte', () => {
  const template = templateOf(line(run('【书名】')), { 'word/header1.xml': `<w:hdr xmlns:w="${W}">${line(run('卷首'))}</w:hdr>` });
  const [before, after] = [unzipSync(template), unzipSync(fillTemplate(template, '书.docx', DATA))];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(Object.keys(after).filter(part => !Buffer.from(after[part] ?? []).equals(Buffer.from(before[part] ?? [])))).toEqual(['word/document.xml']);
});

test('headings and feet of pages have places as well', () => {
  const template = templateOf(line(run('正文')), { 'word/header1.xml': `<w:hdr xmlns:w="${W}">${line(run('【书名】'))}</w:hdr>` });
  expect(new TextDecoder().decode(unzipSync(fillTemplate(template, '书.docx', DATA))['word/header1.xml'])).toContain('春 &amp; 秋');
});

test('the same data gives the same bytes', () => {
  const template = templateOf(line(run('【书名】')));
  expect(fillTemplate(template, '书.docx', DATA)).toEqual(fillTemplate(template, '书.docx', DATA));
});

describe('what is wrong is said with its place and its remedy, before anything is made', () => {
  test.each([
    [line(run('甲')) + line(run('【书目】')),                                        '正文第 2 段的【书目】没有这个名字，是不是【书名】'],
    [line(run('【出版日期与地点】')),                                                '【出版日期与地点】没有这个名字。'],
    [line(run('【书名')),                                                            '“【”没有配成一对'],
    [line(run('【页】')),                                                            '【页】一张表有好几行，要放在表格的一行里'],
    [table([`<w:tc><w:tcPr/>${table([cell('【页】')])}${line(run('【卷】'))}</w:tc>`]), '套了一个要重复的行'],
    [line(run('【一】')) + line(run('【二】')),                                      '有 2 处要改'],
  ])('%#', (body, words) => expect(() => fillTemplate(templateOf(body), '书.docx', DATA)).toThrow(words));

  test('also when it is no template at all', () => {
    expect(() => fillTemplate(new TextEncoder().encode('【书名】'), '书.txt', DATA)).toThrow('不是 Word 的 .docx 文件');
    expect(() => fillTemplate(templateOf('', { 'word/vbaProject.bin': '<a/>' }), '书.docx', DATA)).toThrow('里有宏');
  });
});

function documentIn(bytes: Uint8Array): string {
  return new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
}
