import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { Refusal } from '@hengji/model';
import { expect, test } from 'vitest';
import { readDocument } from './read-document.ts';

const BODY = '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>文</w:t></w:r></w:p></w:body></w:document>';
const docx = (document: string | Uint8Array = BODY) => zipSync({ 'word/document.xml': typeof document === 'string' ? strToU8(document) : document });
const ENTITY = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>';
const odf = (mimetype: string, manifest = '') => zipSync({ mimetype: strToU8(mimetype), 'content.xml': strToU8('<a/>'), 'META-INF/manifest.xml': strToU8(manifest) });
const office = (name: string) => readFileSync(new URL(`../../../../samples/published/office/${name}`, import.meta.url));
const sample = (name: string) => readFileSync(new URL(`../../../../samples/self-evaluation-translation-fee/${name}`, import.meta.url));

async function refusalOf(bytes: Uint8Array, name: string, limits = {}): Promise<Refusal> {
  const answer = await readDocument(bytes, name, limits).catch((error: unknown) => error);
  if (answer instanceof Refusal) return answer;
  throw new Error(`not refused: ${JSON.stringify(answer)}`);
}

test.each([
  //                          name         bytes                                                       code                word
  ['nothing',                 '空.docx',   Buffer.alloc(0),                                            'file-empty',       '空文件'],
  ['blank lines',             '空.txt',    Buffer.from(' \n\t\n'),                                     'file-empty',       '没有文字'],
  ['a page without words',    '空.docx',   docx('<w:document xmlns:w="w"><w:body/></w:document>'),     'file-empty',       '没有文字'],
  ['half a file',             '半.docx',   docx().subarray(0, 150),                                    'file-damaged',     '不完整'],
  ['an empty archive',        '空.docx',   zipSync({}),                                                'file-damaged',     '不完整'],
  ['torn XML',                '坏.docx',   docx(BODY.slice(0, -20)),                                   'file-damaged',     '不完整'],
  ['no body',                 '坏.docx',   docx('<w:document xmlns:w="w"/>'),                          'file-damaged',     '不完整'],
  ['a torn workbook',         '坏.xlsx',   zipSync({ 'xl/workbook.xml': strToU8('<workbook') }),        'file-damaged',     '不完整'],
  ['a password',              '密.xlsx',   oleOf('EncryptedPackage'),                                  'file-encrypted',   '密码'],
  ['a password of ODF',       '密.ods',    odf('spreadsheet', '<encryption-data/>'),                   'file-encrypted',   '密码'],
  ['an outside entity',       '恶.docx',   docx(ENTITY + BODY),                                        'file-hostile',     'DOCTYPE'],
  ['an entity in UTF-16',     '恶.docx',   docx(Buffer.from(`\ufeff${ENTITY}${BODY}`, 'utf16le')),     'file-hostile',     'DOCTYPE'],
  ['the same big-endian',     '恶.docx',   docx(Buffer.from(`\ufeff${ENTITY}${BODY}`, 'utf16le').swap16()), 'file-hostile', 'DOCTYPE'],
  ['an entity in a workbook', '恶.xlsx',   zipSync({ 'xl/workbook.xml': strToU8(`${ENTITY}<workbook/>`) }), 'file-hostile', 'DOCTYPE'],
  ['Excel of 1995',           '旧.xls',    oleOf('Book'),                                              'format-unknown',   'Excel 95'],
  ['another OLE file',        '甲.msg',    oleOf('__substg1.0'),                                       'format-unknown',   '旧版 Office'],
  ['a stream beyond the end', '断.xls',    oleOf('Workbook', 99),                                      'file-damaged',     '不完整'],
  ['half an old workbook',    '半.xls',    office('sjz-2020-self-evaluations.xls').subarray(0, 4000),  'file-damaged',     '不完整'],
  ['an open drawing',         '甲.odg',    odf('application/vnd.oasis.opendocument.graphics'),         'format-unknown',   'OpenDocument'],
  ['bytes called csv',        '甲.csv',    Buffer.from('a,b\0\u0001'),                                 'format-unknown',   '不是文本'],
  ['any archive',             '甲.zip',    zipSync({ 'a.txt': strToU8('a') }),                         'format-unknown',   '压缩包'],
  ['a picture',               '甲.png',    Buffer.from('89504e470d0a1a0a0000000d', 'hex'),             'format-unknown',   '不是文本'],
] as const)('refuses %s and says so', async (_case, name, bytes, code, word) => {
  const refusal = await refusalOf(bytes, name);
  expect([refusal.code, refusal.message]).toEqual([code, expect.stringContaining(word)]);
  expect(refusal.message).toMatch(new RegExp(`^“${name}”[^\\n]*请[^\\n]+。$`));
});

/** The smallest container that holds one stream, of no length unless it begins at a sector. */
function oleOf(stream: string, sector?: number): Uint8Array {
  const bytes = Buffer.alloc(3 * 512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48); // the directory is sector 1
  bytes.fill(0xff, 60, 512);
  bytes.writeUInt32LE(0, 76); // the table is sector 0
  bytes.fill(0xff, 512, 1024);
  bytes.write(stream, 1024, 'utf16le');
  bytes.writeUInt16LE(stream.length * 2 + 2, 1024 + 64);
  bytes.writeUInt8(2, 1024 + 66);
  if (sector !== undefined) {
    bytes.writeUInt32LE(sector, 1024 + 116);
    bytes.writeUInt32LE(5_000, 1024 + 120);
  }
  return bytes;
}

const nested = `<w:document xmlns:w="w"><w:body>${'<w:sdt>'.repeat(50)}${'</w:sdt>'.repeat(50)}</w:body></w:document>`;
const wide = '<w:document xmlns:w="w"><w:body><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="900000000"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>';

test.each([
  ['bytes',         docx(),                                          { bytes: 100 }],
  ['expandedBytes', docx(),                                          { expandedBytes: 50 }],
  ['ratio',         docx(`${BODY}${' '.repeat(500_000)}`),           {}],
  ['parts',         zipSync({ 'word/a': new Uint8Array(1), 'word/b': new Uint8Array(1) }), { parts: 1 }],
  ['depth',         docx(nested),                                    { depth: 50 }],
  ['columns',       docx(wide),                                      {}],
  ['cells',         sample('original.xlsx'),                         { cells: 100 }],
  ['cells',         sample('original.docx'),                         { cells: 100 }],
] as const)('refuses what is beyond the limit of %s', async (_limit, bytes, limits) => {
  expect((await refusalOf(bytes, '大.docx', limits)).code).toBe('file-too-large');
});

test('does not trust what the directory of an archive says of a part', async () => {
  const bytes = Buffer.from(zipSync({ 'word/document.xml': strToU8(`${BODY}${' '.repeat(9_000)}`) }));
  const directory = bytes.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  bytes.writeUInt32LE(bytes.readUInt32LE(directory + 24) + 7, directory + 24); // a larger original size
  expect((await refusalOf(bytes, '谎.docx')).code).toBe('file-damaged');
});

test('goes by what a file holds and asks when its name says otherwise', async () => {
  const { value, doubts } = await readDocument(sample('original.docx'), '自评.txt');
  expect(value.format).toBe('docx');
  expect(doubts).toEqual([{ at: { paragraph: 1 }, message: '文件名以 .txt 结尾，内容却是“Word 文档”，已按内容读取。' }]);
});

test.each(['original.txt', 'original.docx', 'original.xlsx'])('reads %s without a question', async name => {
  const { value, doubts } = await readDocument(sample(name), name);
  const texts = value.blocks.flatMap(block => (block.kind === 'grid' ? block.cells.map(cell => cell.text) : [block.text]));
  expect(doubts).toEqual([]);
  expect(texts).toEqual(expect.arrayContaining(['翻译费', '3.94', '98.5%', '>=95%', '98%']));
});

test('reads a text in which a byte broke, and asks at that place', async () => {
  const line = '本单位对照年初目标逐项填写了完成情况和偏差原因';
  const bytes = Buffer.from(`${line}\n项目名称\t河道管护\n${line}`);
  const { value, doubts } = await readDocument(bytes.with(bytes.indexOf('河') + 1, 0xff), '自评.txt');
  expect(value.blocks).toHaveLength(3);
  expect(doubts).toEqual([{ at: { line: 2 }, message: expect.stringMatching(/^“\ufffd+道管护”中有读不出的字.*请对照原件补上。$/) }]);
});
