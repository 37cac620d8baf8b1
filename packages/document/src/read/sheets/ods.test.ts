import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';

const MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const packed = (tables: string, styles = '') => zipSync({ mimetype: strToU8(MIMETYPE), 'content.xml': strToU8(`<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`) });
const cell = (text: string, attributes = '') => `<table:table-cell ${attributes}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const table = (rows: string, attributes = 'table:name="表"') => `<table:table ${attributes}><table:table-column table:number-columns-repeated="1024"/>${rows}</table:table>`;

async function read(bytes: Uint8Array, limits = {}): Promise<readonly string[]> {
  return (await readDocument(bytes, '表.ods', limits)).value.blocks.flatMap(block => (block.kind === 'grid' ? block.cells.map(({ rowSpan, columnSpan, text, at }) => `${'sheet' in at ? `${at.sheet}!${at.cell}` : ''}${rowSpan + columnSpan > 2 ? `[${rowSpan}x${columnSpan}]` : ''}=${text}`) : []));
}

test('reads what a cell shows, not what it holds, over repeats and merges', async () => {
  expect(await read(packed(table([
    row(`${cell('98.5%', 'office:value-type="percentage" office:value="0.985"')}${cell('', 'table:number-columns-repeated="2"')}${cell('甲', 'table:number-columns-repeated="2"')}${cell('', 'table:number-columns-repeated="1019"')}`),
    row(cell('', 'table:number-columns-repeated="1024"'), 'table:number-rows-repeated="3"'),
    row(`${cell('乙', 'table:number-columns-spanned="2" table:number-rows-spanned="2"')}<table:covered-table-cell/>${cell('丙')}`),
    row(`<table:covered-table-cell table:number-columns-repeated="2"/>${cell('丁')}`),
    row(cell('', 'table:number-columns-repeated="1024"'), 'table:number-rows-repeated="1048000"'),
  ].join(''))))).toEqual(['表!A1=98.5%', '表!B1=', '表!C1=', '表!D1=甲', '表!E1=甲', '表!A5[2x2]=乙', '表!C5=丙', '表!D5=', '表!E5=', '表!C6=丁', '表!D6=', '表!E6=']);
});

test('keeps lines, blanks and tabs, leaves notes and hidden sheets out', async () => {
  expect(await read(packed(
    table(row(cell('一<text:s text:c="2"/>二<text:tab/>三</text:p><office:annotation><text:p>批注</text:p></office:annotation><text:p>四&amp;<text:span>五</text:span>')))
    + table(row(cell('藏')), 'table:name="藏" table:style-name="ta2"'),
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>',
  ))).toEqual(['表!A1=一  二\t三\n四&五']);
});

test('is not led to repeat a cell or a row without end', async () => {
  const endless = packed(table(row(cell('甲', 'table:number-columns-repeated="999999999"'), 'table:number-rows-repeated="999999999"')));
  expect((await read(endless)).length).toBeLessThan(600_000);
  await expect(read(endless, { cells: 1000 })).rejects.toMatchObject({ code: 'file-too-large' });
});
