import validate from '@ooxml-tools/validate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Outline } from '../grid.ts';
import { readDocument } from '../read/read-document.ts';
import { readZipDirectory } from '../read/zip-directory.ts';
import { fieldCell, tablePaper } from '../write/examples.ts';
import { writeXlsx } from '../write/xlsx/xlsx.ts';
import { markDocument } from './mark-document.ts';
import type { Note, Weight } from './note.ts';

const OFFICE = join(import.meta.dirname, '../../../../samples/published/office');
const ANNOTATOR = { author: '衡绩', initials: '衡', date: new Date(Date.UTC(2026, 10, 20)) };
const noteAt = (sheet: string, cell: string, weight: Weight = 'error', number = 1): Note => ({ number, at: { sheet, cell }, weight, heading: weight, text: `${cell} 少一个“<”。`, parts: [{ label: '改法', text: '补上。' }] });
const mark = async (bytes: Uint8Array, notes: readonly Note[]) => (await markDocument(bytes, '表.xlsx', notes, ANNOTATOR)).bytes;
const xmlOf = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

/** A workbook with all that a used one carries: comments, protection, a format by condition, a picture, a hidden sheet of our own name. */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relations = (...ties: readonly (readonly [id: string, type: string, target: string])[]) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ties.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE_TYPE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const cell = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const VML = '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202"><v:textbox><div><br></div></v:textbox><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${[['workbook', 'sheet.main'], ['styles', 'styles'], ['comments1', 'comments'], ['worksheets/sheet1', 'worksheet'], ['worksheets/sheet2', 'worksheet'], ['worksheets/sheet3', 'worksheet']].map(([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${SHEET_TYPE}.${type}+xml"/>`).join('')}</Types>`,
  '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_TYPE}"><workbookProtection lockStructure="1"/><sheets><sheet name="甲's &amp; 表" sheetId="3" r:id="rId1"/><sheet name="乙" sheetId="7" r:id="rId2"/><sheet name="问题清单" sheetId="5" state="hidden" r:id="rId3"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'worksheet', 'worksheets/sheet2.xml'], ['rId3', 'worksheet', 'worksheets/sheet3.xml'], ['rId4', 'styles', 'styles.xml']),
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="12"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_TYPE}"><sheetData><row r="1">${cell('A1', '题')}${cell('B1', '数')}</row><row r="3" ht="30">${cell('B3', '值')}</row></sheetData><sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="B3:C4"/></mergeCells><conditionalFormatting sqref="B3"><cfRule type="expression" dxfId="0" priority="4"><formula>B3&gt;1</formula></cfRule></conditionalFormatting><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><legacyDrawing r:id="rId2"/></worksheet>`,
  'xl/worksheets/_rels/sheet1.xml.rels': relations(['rId1', 'comments', '../comments1.xml'], ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml']),
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>乙</author></authors><commentList><comment ref="A1" authorId="0"><text><t>请核对</t></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml': VML,
  'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cell('A1', '另')}</row></sheetData></worksheet>`,
  'xl/worksheets/sheet3.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
};
const packed = (parts: Readonly<Record<string, string>>) => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const USED = packed(PARTS);
const FIRST = '甲\'s & 表';

const FILES: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ...readdirSync(OFFICE).filter(file => file.endsWith('.xlsx')).map(file => [file, () => readFileSync(join(OFFICE, file))] as const),
  ['our own', () => writeXlsx(tablePaper([[fieldCell('表头', { heading: true, rowSpan: 2 }), fieldCell('数', { columnSpan: 2 })], [fieldCell('甲'), fieldCell('')]], { widths: [1, 1, 1], headingRows: 1 }))],
  ['one with comments, protection, conditions and a hidden sheet', () => USED],
];

describe.each(FILES)('%s', (_case, open) => {
  test('the list links each place the reader gives, and shows what stands there as it stood', async () => {
    const bytes = await open();
    const before = (await readDocument(bytes, '表.xlsx')).value;
    const pieces = cellsOf(before);
    const after = (await readDocument(await mark(bytes, pieces.map(({ sheet, address }, index) => noteAt(sheet, address, 'warning', index))), '表.xlsx')).value;
    const list = cellsOf({ ...after, blocks: after.blocks.slice(-1) }).map(({ text }) => text);
    expect(after.blocks.slice(0, -1)).toEqual(before.blocks);
    expect(list.slice(0, 5)).toEqual(['序号', '位置', '程度', '问题', '改法']);
    expect(list.slice(5).filter((_, index) => index % 5 === 1)).toEqual(pieces.map(({ sheet, address }) => `${sheet}!${address}`));
  });

  test('untouched parts are kept as they are packed; what was valid stays so', async () => {
    const bytes = await open();
    const [first] = cellsOf((await readDocument(bytes, '表.xlsx')).value);
    const marked = await mark(bytes, [noteAt(first?.sheet ?? '', first?.address ?? ''), noteAt(first?.sheet ?? '', 'C9', 'advice', 2)]);
    const after = new Map(readZipDirectory(marked).map(entry => [entry.name, entry]));
    const touched = /^xl\/(?:workbook|styles|comments1|worksheets\/sheet1|worksheets\/_rels\/sheet1|_rels\/workbook|drawings\/vmlDrawing1)\.|Content_Types/;
    for (const entry of readZipDirectory(bytes)) {
      if (!touched.test(entry.name)) expect(Buffer.from(after.get(entry.name)?.packed ?? []).equals(entry.packed)).toBe(true);
      else expect(isWithin(xmlOf(bytes, entry.name).replace(/ count="\d+"/g, ''), xmlOf(marked, entry.name))).toBe(true);
    }
    expect(await faultsOf(marked)).toEqual(await faultsOf(bytes));
  });
});

test('a cell has one comment for all its notes, in the order given, washed as the weightiest asks', async () => {
  const marked = await mark(USED, [noteAt(FIRST, 'B3', 'advice', 1), noteAt(FIRST, 'B3', 'error', 2), noteAt(FIRST, 'D8', 'advice', 3)]);
  const comments = xmlOf(marked, 'xl/comments1.xml');
  expect([...comments.matchAll(/<comment ref="(\w+)" authorId="(\d)"/g)].map(([, ref, author]) => [ref, author])).toEqual([['A1', '0'], ['B3', '1'], ['D8', '1']]);
  expect(comments.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|')).toContain('|advice　第 1 条\n|B3 少一个“&lt;”。\n改法：补上。|\n\nerror　第 2 条\n|');
  expect(comments).toContain('<authors><author>乙</author><author>衡绩</author></authors>');
  const sheet = xmlOf(marked, 'xl/worksheets/sheet1.xml');
  expect([...sheet.matchAll(/sqref="([^"]*)"><cfRule type="expression" dxfId="(\d)" priority="(\d)"/g)].map(([, ...said]) => said)).toEqual([['B3', '0', '4'], ['B3', '1', '5'], ['D8', '3', '6']]);
  expect(xmlOf(marked, 'xl/styles.xml')).toMatch(/<dxfs count="4"><dxf><font><b\/><\/font><\/dxf><dxf><fill>/);
  expect(xmlOf(marked, 'xl/worksheets/sheet2.xml')).toBe(PARTS['xl/worksheets/sheet2.xml']);
});

test('behind what a person wrote of a cell, in the box that is there', async () => {
  const marked = await mark(USED, [noteAt(FIRST, 'A1')]);
  expect(xmlOf(marked, 'xl/comments1.xml')).toMatch(/<comment ref="A1" authorId="0"><text><t>请核对<\/t><r><rPr><b\/>[^]*<\/r><\/text><\/comment><\/commentList>/);
  expect(xmlOf(marked, 'xl/drawings/vmlDrawing1.vml')).toBe(VML);
});

test('boxes join those of the sheet, and a sheet without any gains them', async () => {
  const marked = await mark(USED, [noteAt(FIRST, 'B1'), noteAt('乙', 'A1')]);
  const first = xmlOf(marked, 'xl/drawings/vmlDrawing1.vml');
  expect(first.startsWith(VML.slice(0, -'</xml>'.length))).toBe(true);
  expect([...first.matchAll(/id="_x0000_s(\d+)"/g)].map(([, id]) => id)).toEqual(['1025', '1026']);
  expect(first).toContain('<x:Row>0</x:Row><x:Column>1</x:Column>');
  expect(xmlOf(marked, 'xl/worksheets/sheet2.xml')).toMatch(/<\/conditionalFormatting><legacyDrawing xmlns:r="[^"]*" r:id="rId2"\/><\/worksheet>$/);
  expect(xmlOf(marked, 'xl/worksheets/_rels/sheet2.xml.rels')).toMatch(/Id="rId2" Type="[^"]*\/vmlDrawing" Target="..\/drawings\/vmlDrawing2.vml"/);
});

test('the list stands last, under a name that is free, with its links', async () => {
  const marked = await mark(USED, [noteAt(FIRST, 'B3'), { ...noteAt('没有这张', 'Q9'), number: 2 }, { ...noteAt('', ''), at: null, number: 3 }]);
  expect(xmlOf(marked, 'xl/workbook.xml')).toMatch(/state="hidden" r:id="rId3"\/><sheet xmlns:r="[^"]*" name="问题清单 \(2\)" sheetId="8" r:id="rId5"\/><\/sheets>/);
  expect([...xmlOf(marked, 'xl/worksheets/sheet4.xml').matchAll(/<hyperlink ref="(\w+)" location="([^"]*)"/g)].map(([, ref, location]) => [ref, location])).toEqual(
    [['B2', '&#39;甲&#39;&#39;s &amp; 表&#39;!B3'], ['B3', '&#39;甲&#39;&#39;s &amp; 表&#39;!A1'], ['B4', '&#39;甲&#39;&#39;s &amp; 表&#39;!A1']],
  );
});

test('another producer\'s prefixes and a workbook without styles are marked as well', async () => {
  const { 'xl/styles.xml': _styles, ...styled } = PARTS;
  const parts: Readonly<Record<string, string>> = { ...styled, 'xl/worksheets/sheet1.xml': (styled['xl/worksheets/sheet1.xml'] ?? '').replace(/<conditionalFormatting[^]*<\/conditionalFormatting>/, '') };
  const prefixed = packed({ ...parts, ...Object.fromEntries(['xl/workbook.xml', 'xl/worksheets/sheet2.xml'].map(part => [part, (parts[part] ?? '').replace('xmlns=', 'xmlns:x=').replace(/<(\/?)(?=\w)/g, '<$1x:')])),
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(/<Override PartName="\/xl\/styles[^>]*>/, ''), 'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(/<Relationship Id="rId4"[^>]*>/, '') });
  const marked = await mark(prefixed, [noteAt('乙', 'A1'), noteAt(FIRST, 'B3')]);
  expect([await faultsOf(prefixed), await faultsOf(marked)]).toEqual([[], []]);
  expect(xmlOf(marked, 'xl/worksheets/sheet2.xml')).toContain('<x:cfRule type="expression"');
  expect(xmlOf(marked, 'xl/styles1.xml')).toContain('<dxfs count="3">');
});

function cellsOf({ blocks }: Outline): readonly { readonly sheet: string; readonly address: string; readonly text: string }[] {
  return blocks.flatMap(block => (block.kind === 'grid' ? block.cells : [])).flatMap(({ at, text }) => ('sheet' in at ? [{ sheet: at.sheet, address: at.cell, text }] : []));
}

/** Every character of the one stands in the other, in its order. */
function isWithin(original: string, marked: string): boolean {
  let at = 0;
  for (const sign of marked) if (sign === original[at]) at += 1;
  return at === original.length;
}

async function faultsOf(bytes: Uint8Array): Promise<readonly string[]> {
  return (await validate(bytes, 'xlsx', 'Office2019')).map(({ path, description }) => `${path.partUri} ${description}`);
}
