import { expect, test } from 'vitest';
import type { Outline } from '../grid.ts';
import { readHtml } from './html.ts';
import { LIMITS } from './limits.ts';

const page = (body: string | Uint8Array, limits = {}) => readHtml(typeof body === 'string' ? Buffer.from(body) : body, '页.html', { ...LIMITS, ...limits });
const read = (body: string | Uint8Array) => page(body).blocks.flatMap(show);

function show(block: Outline['blocks'][number]): string[] {
  if (block.kind === 'paragraph') return [block.level === null ? block.text : `${'#'.repeat(block.level)} ${block.text}`];
  return block.cells.map(({ row, column, rowSpan, columnSpan, text }) => `${row},${column}${rowSpan + columnSpan > 2 ? `[${rowSpan}x${columnSpan}]` : ''}=${text}`);
}

test('reads headings, paragraphs and lines, blanks as a browser shows them', () => {
  expect(read('<html><head><title>题</title></head><body><h1>一、\n 收支</h1>前言<p>第一<b>段</b>,\n  续<br>又一行<p>第二段<div>第三段</div></body>')).toEqual(['# 一、 收支', '前言', '第一段, 续\n又一行', '第二段', '第三段']);
});

test('gives merged cells their span, and each cell the column it stands in', () => {
  expect(read('<table><tr><td rowspan=2>甲</td><td colspan="2">乙</td></tr><tr><td>丙</td><td rowspan="9">丁</td></tr><tr><td>戊<td>己</table>'))
    .toEqual(['0,0[2x1]=甲', '0,1[1x2]=乙', '1,1=丙', '1,2[2x1]=丁', '2,0=戊', '2,1=己']);
});

test('gives each paragraph and each cell its place, counted from 1', () => {
  expect(page('<p>甲</p><table><tr><td>乙</td></tr></table><p>丙</p><table><tr><td></td><td><p>丁</p><p>戊</p></td></tr></table>').blocks).toMatchObject([
    { at: { paragraph: 1 } }, { at: { table: 1, row: 1, column: 1 } }, { at: { paragraph: 2 } }, { cells: [{ text: '' }, { text: '丁\n戊', at: { table: 2, row: 1, column: 2 } }] },
  ]);
});

test('gives a table within a cell after the one that holds it', () => {
  expect(read('<table><tr><td>外<table><tr><td>内</td></tr></table>后</td><td>旁</td></tr></table><p>文')).toEqual(['0,0=外\n后', '0,1=旁', '0,0=内', '文']);
});

test('reads a table that only lays out the page like the page itself, and keeps one whose cells stand beside each other', () => {
  expect(read('<table><tr><td></td><td><h2>表一</h2>甲<table><tr><td>乙</td></tr></table><p>丙<table><tr><td>丁</td></tr></table>戊</td></tr></table>'))
    .toEqual(['## 表一', '甲', '0,0=乙', '丙', '0,0=丁', '戊']);
  expect(read('<table><tr><td>己</td><td>庚<table><tr><td>辛</td></tr></table></td></tr></table>')).toEqual(['0,0=己', '0,1=庚', '0,0=辛']);
});

test('leaves out scripts, styles, comments and what is hidden', () => {
  expect(read('<p>甲<!-- 注 --><script>if (a < b) document.write("<p>乙")</script><style>td{}</style><span style="display: none">藏<span>丙</span>丁</span></p><table><tr hidden><td>戊</td></tr><tr><td>己</td></tr></table><p class="hidden-title" title="hidden">庚'))
    .toEqual(['甲', '0,0=己', '庚']);
});

test('resolves entities once, and keeps the signs people print', () => {
  expect(read('<p>&ge;95&#37; &#x2264;5&nbsp;次 &amp;lt; &unknown; <5天 a&b &constructor;</p>')).toEqual(['≥95% ≤5\u00a0次 &lt; &unknown; <5天 a&b &constructor;']);
});

test.each([
  ['by its meta',             Buffer.concat([Buffer.from('<meta charset="gb2312"><p>'), Buffer.from('cfeec4bf', 'hex')]), '项目'],
  ['by its older meta',       Buffer.concat([Buffer.from('<meta http-equiv=Content-Type content="text/html; charset=gbk"><p>'), Buffer.from('cfeec4bf', 'hex')]), '项目'],
  ['against a meta that lies', Buffer.from('<meta charset="shift_jis-x"><p>项目'),                                          '项目'],
  ['UTF-16 by its mark',      Buffer.from('\ufeff<meta charset="utf-8"><p>项目', 'utf16le'),                               '项目'],
])('decodes a page %s', (_case, bytes, text) => {
  expect(read(bytes)).toEqual([text]);
});

test.each([
  ['ends that never began',     '<p>甲</p></div></table></td><p>乙',                   ['甲', '乙']],
  ['elements that never end',   '<div><p><b>甲<table><tr><td><p><b>乙',                 ['甲', '0,0=乙']],
  ['a quote that never ends',   '<p title="甲>乙</p><p>丙',                             ['乙', '丙']],
  ['a tag that never ends',     '<p>甲</p><p',                                         ['甲', '<p']],
  ['tags named like methods',   '<constructor>甲</constructor><p>乙',                   ['甲', '乙']],
  ['words outside the cells',   '<table>甲<tr><td>乙</td></tr></table>',               ['甲', '0,0=乙']],
  ['hundreds of open spans',    `${'<span>'.repeat(900)}甲`,                           ['甲']],
])('forgives %s', (_case, body, shown) => {
  expect(read(body)).toEqual(shown);
});

test.each([
  ['depth',   '<div>'.repeat(300),                                                                              {}],
  ['cells',   '<table><tr><td>1<td>2<td>3',                                                                     { cells: 2 }],
  ['columns', '<table><tr><td>1<td>2<td>3',                                                                     { columns: 2 }],
])('refuses what is beyond the limit of %s', (_limit, body, limits) => {
  expect(() => page(body, limits)).toThrow('超出限度');
});
