import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Outline } from '../../grid.ts';
import { readDocument } from '../read-document.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const p = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
const tr = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;

function packed(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = { 'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`, ...parts };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

async function read(body: string, parts: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  return (await readDocument(packed(body, parts), '文.docx')).value.blocks.flatMap(show);
}

function show(block: Outline['blocks'][number]): string[] {
  if (block.kind === 'paragraph') return [block.level === null ? block.text : `${'#'.repeat(block.level + 1)} ${block.text}`];
  return block.cells.map(({ row, column, rowSpan, columnSpan, text }) => `${row},${column}${rowSpan + columnSpan > 2 ? `[${rowSpan}x${columnSpan}]` : ''}=${text}`);
}

test('reads a table that only lays out the page like the page itself', async () => {
  expect(await read(tbl(tr(tc(`${p('表一')}${tbl(tr(tc('甲')))}${p('表二')}${tbl(tr(tc('乙')))}`)), tr(tc('丙'))))).toEqual(['表一', '0,0=甲', '表二', '0,0=乙', '丙']);
  expect(await read(tbl(tr(tc('丁'), tc(`${p('戊')}${tbl(tr(tc('己')))}`))))).toEqual(['0,0=丁', '0,1=戊', '0,0=己']);
});

test('merges cells across columns and down rows', async () => {
  expect(await read(tbl(
    tr(tc('甲', '<w:vMerge w:val="restart"/>'), tc('乙', span(2))),
    tr(tc('', '<w:vMerge/>'), tc('丙'), tc('丁', '<w:vMerge w:val="restart"/>')),
    tr(tc('戊'), tc('己'), tc('', '<w:vMerge w:val="continue"/>')),
  ))).toEqual(['0,0[2x1]=甲', '0,1[1x2]=乙', '1,1=丙', '1,2[2x1]=丁', '2,0=戊', '2,1=己']);
});

test('counts the columns a row leaves out before its first cell', async () => {
  expect(await read(tbl(tr(tc('甲'), tc('乙'), tc('丙')), `<w:tr><w:trPr><w:gridBefore w:val="2"/><w:gridAfter w:val="1"/></w:trPr>${tc('丁')}</w:tr>`)))
    .toEqual(['0,0=甲', '0,1=乙', '0,2=丙', '1,2=丁']);
});

test('gives each cell its place, counted from 1, each table its number', async () => {
  const { value } = await readDocument(packed(tbl(tr(tc('甲'))) + p('间') + tbl(tr(tc('乙'), tc('丙')))), '文.docx');
  expect(value.blocks.map(block => (block.kind === 'grid' ? block.cells.map(cell => cell.at) : block.at))).toEqual([
    [{ table: 1, row: 1, column: 1 }], { paragraph: 1 }, [{ table: 2, row: 1, column: 1 }, { table: 2, row: 1, column: 2 }],
  ]);
});

test('reads a table within a cell as a table of its own', async () => {
  expect(await read(tbl(tr(tc(p('外') + tbl(tr(tc('内')))), tc('邻'))))).toEqual(['0,0=外', '0,1=邻', '0,0=内']);
});

test.each([
  ['content controls',       `<w:sdt><w:sdtContent>${p('甲')}</w:sdtContent></w:sdt>`,                                                             ['甲']],
  ['a control in a row',     tbl(tr(`<w:sdt><w:sdtContent>${tc('甲')}</w:sdtContent></w:sdt>`)),                                                    ['0,0=甲']],
  ['a revision as accepted', '<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>',                ['新']],
  ['a move at its new place', '<w:p><w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>移</w:t></w:r></w:moveTo></w:p>',             ['移']],
  ['no deleted row',         tbl(tr(tc('甲')), `<w:tr><w:trPr><w:del/></w:trPr>${tc('乙')}</w:tr>`, tr(tc('丙'))),                                   ['0,0=甲', '1,0=丙']],
  ['no field instruction',   '<w:p><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:t>3</w:t></w:r></w:p>',                                      ['3']],
  ['no hidden text',         '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val="false"/></w:rPr><w:t>显</w:t></w:r></w:p>', ['显']],
  ['signs of a symbol font', '<w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>95%</w:t></w:r></w:p>',                                          ['≥95%']],
  ['line breaks and tabs',   '<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t></w:r></w:p>',                                          ['一\n二\t三']],
  ['lines of a cell',        tbl(tr(tc(p('一') + p('二')))),                                                                                       ['0,0=一\n二']],
] as const)('reads %s', async (_case, body, shown) => {
  expect(await read(body)).toEqual(shown);
});

test('reads a text box once, after the paragraph it hangs on', async () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
  const drawn = `<mc:AlternateContent><mc:Choice>${box('框')}</mc:Choice><mc:Fallback>${box('框')}</mc:Fallback></mc:AlternateContent>`;
  expect(await read(`<w:p><w:r><w:t>正文</w:t>${drawn}</w:r></w:p>`)).toEqual(['正文', '框']);
  expect(await read(tbl(tr(tc(`<w:p><w:r><w:t>格</w:t>${drawn}</w:r></w:p>`))))).toEqual(['0,0=格\n框']);
});

test('keeps page headers and footers out', async () => {
  expect(await read(p('正文'), { 'word/header1.xml': `<w:hdr ${W}>${p('页眉')}</w:hdr>` })).toEqual(['正文']);
});

test('knows headings by their own level, by their style, and by the style that one is based on', async () => {
  const style = (id: string, name: string, inside: string) => `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
  const styles = `<w:styles ${W}>${[
    style('a', 'Title', ''), style('b', 'heading 1', ''), style('c', '节', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
    style('d', '小节', '<w:basedOn w:val="c"/>'), style('x', '甲', '<w:basedOn w:val="y"/>'), style('y', '乙', '<w:basedOn w:val="x"/>'),
  ].join('')}</w:styles>`;
  const styled = (id: string, own = '') => p(id, `<w:pStyle w:val="${id}"/>${own}`);
  expect(await read([styled('a'), styled('b'), styled('c'), styled('d'), styled('x'), styled('z'), styled('b', '<w:outlineLvl w:val="9"/>')].join(''), { 'word/styles.xml': styles }))
    .toEqual(['# a', '## b', '### c', '### d', 'x', 'z', 'b']);
});

test('finds the document where the package says it is', async () => {
  const rels = '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>';
  expect(await read(p('旧'), { '_rels/.rels': rels, 'word/document2.xml': `<w:document ${W}><w:body>${p('新')}</w:body></w:document>` })).toEqual(['新']);
});
