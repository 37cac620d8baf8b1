import validate from '@ooxml-tools/validate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Place } from '@hengji/model';
import type { Outline } from '../grid.ts';
import { readDocument } from '../read/read-document.ts';
import { readZipDirectory } from '../read/zip-directory.ts';
import { fieldCell, tablePaper } from '../write/examples.ts';
import { writeDocx } from '../write/docx/docx.ts';
import { markDocument } from './mark-document.ts';
import type { Note } from './note.ts';

const OFFICE = join(import.meta.dirname, '../../../../samples/published/office');
const ANNOTATOR = { author: '衡绩', initials: '衡', date: new Date(Date.UTC(2026, 10, 20, 8)) };
const noteAt = (at: Place | null, number = 1): Note => ({ number, at, weight: 'error', heading: '■ 必须改', text: '少一个“<”。', parts: [{ label: '改法', text: '补上。' }, { label: '依据', text: '' }] });
const mark = async (bytes: Uint8Array, notes: readonly Note[]) => (await markDocument(bytes, '文.docx', notes, ANNOTATOR)).bytes;
const xmlOf = (bytes: Uint8Array, part = 'word/document.xml') => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

/** A file with all that a used document carries; what stands in it is found again by its words. */
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string) => `<w:p>${content.startsWith('<') ? content : run(content)}</w:p>`;
const tc = (...paragraphs: readonly string[]) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraphs.map(p).join('')}</w:tc>`;
const tbl = (...rows: readonly (readonly string[])[]) => `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>${rows.map(cells => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
const revised = 'w:id="90" w:author="甲" w:date="2026-01-01T00:00:00Z"';
const BODY = [
  '<!-- <w:p/> is no paragraph here --><w:p w:rsidR="00A1"><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>题&gt;目</w:t></w:r></w:p>',
  `<w:p><w:commentRangeStart w:id="4"/>${run('已有批注')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p>`,
  `<w:p><w:ins ${revised}>${run('新写')}</w:ins><w:del w:id="91" w:author="甲" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>旧的</w:delText></w:r></w:del></w:p>`,
  '<w:p/>',
  tbl([tc('甲', '甲二'), tc('乙')], ['<w:tc><w:tcPr/><w:p w:rsidR="00A2"/></w:tc>', `<w:sdt><w:sdtPr/><w:sdtContent>${tc('控件')}</w:sdtContent></w:sdt>`]),
  p('后文'),
  `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`,
].join('');
const OFFICE_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${['document.main:document', 'header:header1', 'settings:settings', 'comments:comments', 'commentsExtended:commentsExtended'].map(pair => pair.split(':')).map(([type, part]) => `<Override PartName="/word/${part}.xml" ContentType="${WORD_TYPE}.${type}+xml"/>`).join('')}</Types>`,
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE_TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document ${W}><w:body>${BODY}</w:body></w:document>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="${OFFICE_TYPE}/header" Target="header1.xml"/><Relationship Id="rId3" Type="${OFFICE_TYPE}/settings" Target="settings.xml"/><Relationship Id="rId4" Type="${OFFICE_TYPE}/comments" Target="comments.xml"/><Relationship Id="rId5" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/><Relationship Id="rId6" Type="${OFFICE_TYPE}/image" Target="media/image1.png"/></Relationships>`,
  'word/header1.xml': `<w:hdr ${W}>${p('页眉')}</w:hdr>`,
  'word/settings.xml': `<w:settings ${W}><w:trackRevisions/><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>`,
  'word/comments.xml': `<w:comments ${W} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"><w:comment w:id="4" w:author="乙" w:initials="乙"><w:p w14:paraId="0A0B0C0D">${run('请核对')}</w:p></w:comment></w:comments>`,
  'word/commentsExtended.xml': '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="0A0B0C0D" w15:done="1"/></w15:commentsEx>',
  'word/media/image1.png': 'no picture, but bytes',
};
const packed = (parts: Readonly<Record<string, string>>) => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const USED = packed(PARTS);

const FILES: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ...readdirSync(OFFICE).filter(file => file.endsWith('.docx')).map(file => [file, () => readFileSync(join(OFFICE, file))] as const),
  ['our own', () => writeDocx(tablePaper([[fieldCell('表头', { heading: true, rowSpan: 2 }), fieldCell('数', { columnSpan: 2 })], [fieldCell('甲'), fieldCell('')]], { widths: [1, 1, 1], headingRows: 1 }))],
  ['one with revisions, comments, protection, a header and a picture', () => USED],
];

describe.each(FILES)('%s', (_case, open) => {
  test('each place the reader gives is where the marker puts its note', async () => {
    const bytes = await open();
    const pieces = piecesOf((await readDocument(bytes, '文.docx')).value);
    const marked = await mark(bytes, pieces.map(({ at }, index) => noteAt(at, index)));
    expect(markedTexts(marked)).toEqual(pieces.map(({ text }) => squeezed(text)));
    expect((await readDocument(marked, '文.docx')).value).toEqual((await readDocument(bytes, '文.docx')).value);
  });

  test('nothing else changes: parts are kept as they are packed, marked ones only gain', async () => {
    const bytes = await open();
    const at = piecesOf((await readDocument(bytes, '文.docx')).value)[0]?.at ?? null;
    const marked = await mark(bytes, [noteAt(at), noteAt(null), noteAt(at)]);
    const touched = new Set(['word/document.xml', 'word/comments.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml']);
    const after = new Map(readZipDirectory(marked).map(entry => [entry.name, entry]));
    for (const entry of readZipDirectory(bytes)) {
      if (!touched.has(entry.name)) expect(Buffer.from(after.get(entry.name)?.packed ?? []).equals(entry.packed)).toBe(true);
      else if (entry.name !== 'word/document.xml') expect(isWithin(xmlOf(bytes, entry.name), xmlOf(marked, entry.name))).toBe(true);
    }
    expect(withoutOurs(xmlOf(marked))).toBe(xmlOf(bytes));
  });

  test('what was valid stays so', async () => {
    const bytes = await open();
    const some = piecesOf((await readDocument(bytes, '文.docx')).value).filter((_, index) => index % 50 === 0);
    const marked = await mark(bytes, some.map(({ at }, index) => noteAt(at, index)));
    expect(await faultsOf(marked)).toEqual(await faultsOf(bytes));
  });
});

describe('a comment', () => {
  test('says how much it weighs, what is so and what to do, in the name of its author, behind those that stand there', async () => {
    const comments = xmlOf(await mark(USED, [noteAt({ paragraph: 3 }, 7)]), 'word/comments.xml');
    expect(comments).toMatch(/<w:comment w:id="4" [^]*<w:comment w:id="5" w:author="衡绩" w:date="2026-11-20T08:00:00Z" w:initials="衡">/);
    expect([...comments.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text)).toEqual(['请核对', '■ 必须改　第 7 条', '少一个“&lt;”。', '改法：补上。']);
  });

  test.each([
    //                                      at                                             over the text
    ['a blank paragraph',                   { paragraph: 4 },                              ''],
    ['a blank cell',                        { table: 1, row: 2, column: 1 },               ''],
    ['a cell of two lines',                 { table: 1, row: 1, column: 1 },               '甲甲二'],
    ['a cell in a control',                 { table: 1, row: 2, column: 2 },               '控件'],
    ['a whole file',                        null,                                          '题>目'],
    ['a row that is not there: the last',   { table: 1, row: 9, column: 1 },               '控件'],
    ['a place of another format: the first', { line: 3 },                                  '题>目'],
  ] as const)('stands at %s', async (_case, at, text) => {
    expect(markedTexts(await mark(USED, [noteAt(at)]))).toEqual([text]);
  });

  test.each([
    ['a paragraph of it', p('框内'),           { paragraph: 2 }],
    ['a table in it',     tbl([tc('框内')]),   { table: 1, row: 1, column: 1 }],
  ] as const)('stands beside a text box, where Word takes one, not in it: %s', async (_case, content, at) => {
    const box = `<w:p><w:r><w:t>挂着框</w:t><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></w:r></w:p>`;
    const marked = xmlOf(await mark(packed({ ...PARTS, 'word/document.xml': `<w:document ${W}><w:body>${box}</w:body></w:document>` }), [noteAt(at)]));
    expect(marked).toMatch(/^<w:document [^>]*><w:body><w:p><w:commentRangeStart w:id="5"\/>[^]*<w:commentRangeEnd w:id="5"\/><w:r><w:commentReference w:id="5"\/><\/w:r><\/w:p><\/w:body>/);
  });

  test('is written with names of its own where the document has others', async () => {
    const renamed = Object.fromEntries(Object.entries(PARTS).map(([name, text]) => [name, text.replaceAll('w:', 'x:').replaceAll('xmlns:x:', 'xmlns:w:').replace(/xmlns:w="[^"]*wordprocessingml\/2006\/main"/, match => match.replace('xmlns:w', 'xmlns:x'))]));
    const { 'word/comments.xml': comments = '', 'word/document.xml': document = '' } = renamed;
    expect(document + comments).not.toMatch(/[<\s]w:/);
    const marked = await mark(packed(renamed), [noteAt({ paragraph: 1 })]);
    expect(await faultsOf(marked)).toEqual(await faultsOf(packed(renamed)));
    expect((await readDocument(marked, '文.docx')).value).toEqual((await readDocument(packed(renamed), '文.docx')).value);
  });
});

test('a file whose parts are tied to nothing gains the ties it needs', async () => {
  const { 'word/_rels/document.xml.rels': _ties, 'word/comments.xml': _comments, ...bare } = PARTS;
  const parts = unzipSync(await mark(packed(bare), [noteAt({ paragraph: 1 })]));
  expect(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain('relationships/comments" Target="comments.xml"');
  expect(strFromU8(parts['word/comments.xml'] ?? new Uint8Array())).toContain('衡绩');
});

test('a signed file is not touched: its notes come on a page', async () => {
  const signed = packed({ ...PARTS, '_xmlsignatures/origin.sigs': '' });
  expect((await markDocument(signed, '文.docx', [noteAt({ paragraph: 1 })], ANNOTATOR)).format).toBe('html');
});

function piecesOf({ blocks }: Outline): readonly { readonly at: Place; readonly text: string }[] {
  return blocks.flatMap<{ readonly at: Place; readonly text: string }>(block => (block.kind === 'paragraph' ? [block] : block.cells));
}

/** The text between the ends of each comment from `first` on, by the marks alone: the reader is not asked. */
function markedTexts(bytes: Uint8Array): readonly string[] {
  const xml = xmlOf(bytes);
  const begins = new Map([...xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)].map(({ index, 1: id }) => [Number(id), index]));
  const ends = new Map([...xml.matchAll(/<w:commentRangeEnd w:id="(\d+)"\/>/g)].map(({ index, 1: id }) => [Number(id), index]));
  const ids = [...xmlOf(bytes, 'word/comments.xml').matchAll(/<w:comment w:id="(\d+)" w:author="衡绩"/g)].map(([, id]) => Number(id));
  return ids.map(id => squeezed([...xml.slice(begins.get(id), ends.get(id)).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text.replace('&gt;', '>').replace('&lt;', '<').replace('&amp;', '&')).join('')));
}

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}

function withoutOurs(xml: string): string {
  return xml.replace(/<w:commentRange(?:Start|End) w:id="(?!4")\d+"\/>|<w:r><w:commentReference w:id="(?!4")\d+"\/><\/w:r>/g, '').replace(/<w:p( w:rsidR="00A2")?><\/w:p>/g, '<w:p$1/>');
}

/** Every character of the one stands in the other, in its order. */
function isWithin(original: string, marked: string): boolean {
  let at = 0;
  for (const sign of marked) if (sign === original[at]) at += 1;
  return at === original.length;
}

async function faultsOf(bytes: Uint8Array): Promise<readonly string[]> {
  return (await validate(bytes, 'docx', 'Office2019')).map(({ path, description }) => `${path.partUri} ${description}`);
}
