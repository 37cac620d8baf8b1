import { expect, test } from 'vitest';
import { fieldCell, tablePaper } from './examples.ts';
import { writeHtml } from './html.ts';

test('each field says which cell of the record it shows', () => {
  const html = writeHtml(tablePaper([[fieldCell('', { runs: [{ text: '指标1：' }, { text: '翻译数量', source: 'indicators.0.level3' }] })]]));
  expect(html).toContain('<td class="left">指标1：<span data-source="indicators.0.level3">翻译数量</span></td>');
});

test('a blank field keeps its place', () => {
  expect(writeHtml(tablePaper([[fieldCell('')]]))).toContain('<span data-source="field"></span>');
});

test('text cannot become markup', () => {
  const html = writeHtml(tablePaper([[fieldCell('<script>alert("1")</script>\n&', { runs: [{ text: '<b>\n&', source: '" onclick="' }] })]]));
  expect(html).toContain('<span data-source="&quot; onclick=&quot;">&lt;b&gt;<br>&amp;</span>');
  expect(html).not.toMatch(/<script|<b>| style=| onclick="/);
});

test('labels lead what they stand before or above', () => {
  const label = (text: string, spans = {}) => fieldCell('', { runs: [{ text }], heading: true, ...spans });
  const html = writeHtml(tablePaper([
    [label('部分', { rowSpan: 2 }), label('预算', { columnSpan: 2 }), label('进度')],
    [label('数'), fieldCell('4'), fieldCell('98%')],
  ], { widths: [1, 1, 1, 1] }));
  expect([...html.matchAll(/<th scope="(\w+)"[^>]*>([^<]+)/g)].map(match => [match[2], match[1]])).toEqual([
    ['部分', 'row'], ['预算', 'col'], ['进度', 'col'], ['数', 'row'],
  ]);
});

test('heading rows stand in the head of the table, template rows say so', () => {
  const paper = tablePaper([[fieldCell('表头', { heading: true })], [fieldCell('一')]], { headingRows: 1 });
  expect(writeHtml(paper)).toMatch(/<thead>\n<tr><th scope="col".*<\/thead>\n<tbody>\n<tr><td/s);
  const template = { ...paper, blocks: paper.blocks.map(block => (block.kind === 'table' ? { ...block, rows: block.rows.map(row => ({ ...row, template: true })) } : block)) };
  expect(writeHtml(template)).toContain('<tr class="template">');
});

test('titles are headings of their level', () => {
  expect(writeHtml({ name: '表', orientation: 'landscape', blocks: [{ kind: 'heading', level: 0, runs: [{ text: '标题' }] }, { kind: 'heading', level: 2, runs: [{ text: '一' }] }] }))
    .toBe('<article class="paper" lang="zh-CN">\n<section class="page landscape">\n<h1>标题</h1>\n<h3>一</h3>\n</section>\n</article>\n');
});

test('each page says how it lies', () => {
  const html = writeHtml({ name: '表', orientation: 'portrait', blocks: [
    { kind: 'heading', level: 0, runs: [{ text: '一' }] }, { kind: 'page', orientation: 'landscape' }, { kind: 'heading', level: 1, runs: [{ text: '二' }] },
  ] });
  expect(html).toBe('<article class="paper" lang="zh-CN">\n<section class="page portrait">\n<h1>一</h1>\n</section>\n<section class="page landscape">\n<h2>二</h2>\n</section>\n</article>\n');
});
