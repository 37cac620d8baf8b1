import { expect, test } from 'vitest';
import { Refusal } from '@hengji/model';
import { readDocument } from '../read-document.ts';
import { doubtsOf, fill, line, pdfOf, shown, table, text } from './test-pdf.ts';

const picture = (width = 500, height = 700) => `q ${width} 0 0 ${height} 40 60 cm /Im Do Q\n`;
const long = (from: number, count: number) => Array.from({ length: count }, (_, index) => '甲乙丙丁戊己庚辛壬癸'[(from + index) % 10]).join('');

async function refusalOf(bytes: Uint8Array, limits = {}): Promise<Refusal> {
  const error: unknown = await readDocument(bytes, '文.pdf', limits).catch((cause: unknown) => cause);
  if (error instanceof Refusal) return error;
  throw new Error('was read', { cause: error });
}

test('reads what a font that is not in the file prints', async () => {
  expect(await shown(text(60, 100, '绩效目标≥95%（2023年）'))).toEqual(['绩效目标≥95%（2023年）']);
});

test.each([
  ['Chinese without a blank',           ['完成全年巡查任务', '目标'],        '完成全年巡查任务目标'],
  ['Latin words with one',              ['Hengji', 'Performance'],         'Hengji Performance'],
  ['a number and its unit without one', ['共完成巡查河道20', '公里'],         '共完成巡查河道20公里'],
  ['not the blank a line ends with',    ['完成全年巡查任务 ', '目标'],       '完成全年巡查任务目标'],
  ['a line that had room as its own',   ['第一段', '第二段是另外一段'],        '第一段\n第二段是另外一段'],
  ['a list item as its own',            ['按要求完成巡查。', '2.完成清淤'],    '按要求完成巡查。\n2.完成清淤'],
  ['a decimal as no list item',         ['按要求完成的比例', '1.5倍'],         '按要求完成的比例1.5倍'],
  ['a sign that no line begins with',   ['巡查河道、清淤', '沟、渠'],           '巡查河道、清淤沟、渠'],
] as const)('joins wrapped lines: %s', async (_case, lines, joined) => {
  const width = lines[0].startsWith('Hengji') ? 62 : 86;
  expect(await shown(table(60, 100, [width, 60], [[lines.join('\n'), '']], { height: 34 }))).toEqual([`0,0=${joined}`, '0,1=']);
});

test('keeps the blanks of a file and adds one where a number stands off', async () => {
  expect(await shown(text(60, 100, '填报人：　　联系电话：') + text(60, 130, '共计') + text(83, 130, '20') + text(95, 130, '次') + text(125, 130, '完')))
    .toEqual(['填报人：　　联系电话：', '共计20次 完']);
});

test.each([
  ['not drawn',                text(60, 130, '隐', { mode: 3 })],
  ['white on white',           text(60, 130, '隐', { color: '1 g' })],
  ['slanting over the page',   `q 0.7 0.7 -0.7 0.7 200 100 cm ${text(0, 800, '水印水印')} Q\n`],
])('leaves out text that is %s', async (_case, hidden) => {
  expect(await shown(text(60, 100, '显') + hidden)).toEqual(['显']);
});

test('reads white text on a dark ground', async () => {
  expect(await shown(text(60, 100, '显') + fill(50, 120, 100, 30, '0.2 g') + text(60, 130, '表头', { color: '1 g' }))).toEqual(['显', '表头']);
});

test('reads text that was printed twice to look bold once, and radicals as the characters they stand for', async () => {
  expect(await shown(text(60, 100, '目标') + text(60.4, 100, '目标') + text(60, 130, '⽬标⻓期'))).toEqual(['目标', '目标长期']);
});

test.each([
  ['turned by the page', 90,  [842, 595], `0 1 -1 0 842 0 cm`],
  ['turned by the page', 270, [842, 595], `0 -1 1 0 0 595 cm`],
  ['upside down',        180, [595, 842], `-1 0 0 -1 595 842 cm`],
] as const)('reads a page as it is shown: %s, %i degrees', async (_case, rotate, size, turned) => {
  const page = { content: `q ${turned} ${table(60, 100, [80, 80], [['甲', '乙'], ['丙', null]])} Q`, rotate, size };
  const { value } = await readDocument(pdfOf(page), '文.pdf');
  const [grid] = value.blocks;
  expect(await shown(page)).toEqual(['0,0=甲', '0,1=乙', '1,0[1x2]=丙']);
  expect(grid?.at).toEqual({ page: 1, box: [60, 100, 160, 40] });
});

test('reads a table laid on its side, and says where it stands on the page as shown', async () => {
  const page = { content: `q 0 1 -1 0 842 0 cm ${table(60, 100, [80, 80], [['甲', '乙'], ['丙', null]])} Q`, size: [842, 595] } as const;
  const { value } = await readDocument(pdfOf(page), '文.pdf');
  expect(await shown(page)).toEqual(['0,0=甲', '0,1=乙', '1,0[1x2]=丙']);
  expect(value.blocks[0]?.at).toEqual({ page: 1, box: [100, 375, 40, 160] });
});

test('gives each paragraph and cell its box', async () => {
  const { value } = await readDocument(pdfOf(text(60, 60, '标题') + table(60, 100, [80, 40], [['甲', '乙']])), '文.pdf');
  expect(value.blocks.map(block => (block.kind === 'grid' ? block.cells.map(cell => cell.at) : block.at))).toEqual([
    { page: 1, box: [60, 60, 20, 10] }, [{ page: 1, box: [60, 100, 80, 20] }, { page: 1, box: [140, 100, 40, 20] }],
  ]);
});

test('tells headings by their size and weight where that is clear', async () => {
  const prose = Array.from({ length: 3 }, (_, index) => text(80, 150 + 15 * index, long(index, 44))).join('');
  expect(await shown(text(200, 60, '项目自评报告', { size: 22 }) + text(60, 100, '一、基本情况', { size: 16 }) + text(60, 125, '（一）概况', { font: 'F2' }) + prose + text(60, 300, '二、问题', { size: 16 }) + text(60, 340, '落款单位')))
    .toEqual(['# 项目自评报告', '## 一、基本情况', '### （一）概况', long(0, 44) + long(1, 44) + long(2, 44), '## 二、问题', '落款单位']);
});

test('takes a frame around text for no table', async () => {
  expect(await shown(table(60, 100, [300], [['注意事项']]) + text(60, 200, '正文'))).toEqual(['注意事项', '正文']);
});

test('reads a table within a cell as a table of its own', async () => {
  expect(await shown(table(60, 100, [200, 100], [['外', '邻']], { height: 100 }) + table(80, 130, [50, 50], [['内', '里']]))).toEqual(['0,0=外', '0,1=邻', '0,0=内', '0,1=里']);
});

test.each([
  ['each row one line',       ['项目|预算数|执行数', '巡查|12.50|12.00', '合计|112.50|110.36'],        ['0,0=项目', '0,1=预算数', '0,2=执行数', '1,0=巡查', '1,1=12.50', '1,2=12.00', '2,0=合计', '2,1=112.50', '2,2=110.36']],
  ['a blank cell',            ['项目|预算数|执行数', '巡查||12.00', '合计|112.50|110.36'],             ['0,0=项目', '0,1=预算数', '0,2=执行数', '1,0=巡查', '1,1=', '1,2=12.00', '2,0=合计', '2,1=112.50', '2,2=110.36']],
  ['a cell of two lines',     ['项目|说明|执行数', '巡查|按月巡查并|12.00', '|登记造册|', '清淤|汛前|3.00', '合计||15.00'], ['0,0=项目', '0,1=说明', '0,2=执行数', '1,0=巡查', '1,1=按月巡查并登记造册', '1,2=12.00', '2,0=清淤', '2,1=汛前', '2,2=3.00', '3,0=合计', '3,1=', '3,2=15.00']],
])('reads columns without lines and asks: %s', async (_case, rows, cells) => {
  const content = rows.map((row, index) => row.split('|').map((printed, column) => (printed === '' ? '' : text(60 + 120 * column, 100 + 15 * index, printed))).join('')).join('');
  expect(await shown(content)).toEqual(cells);
  expect(await doubtsOf(content)).toEqual([expect.stringContaining('没有画线')]);
});

test.each([
  ['two lines with a gap',   [[60, 100, '填报人：'], [300, 100, '联系电话：'], [60, 115, '审核人：'], [300, 115, '日期：']], ['填报人： 联系电话：', '审核人： 日期：']],
  ['labels among lines of one text', [[60, 100, '甲方：'], [300, 100, '乙方：'], [60, 115, '地址'], [60, 130, '电话：'], [300, 130, '电话：'], [60, 145, '日期：'], [300, 145, '日期：']], ['甲方： 乙方：', '地址', '电话： 电话：', '日期： 日期：']],
  ['lines that cross a gap', [[60, 100, '甲'], [160, 100, '乙'], [60, 115, '丙丁戊己庚辛壬癸甲乙丙丁'], [60, 130, '甲'], [160, 130, '乙']], ['甲 乙', '丙丁戊己庚辛壬癸甲乙丙丁', '甲 乙']],
] as const)('takes no prose for a table: %s', async (_case, words, lines) => {
  expect(await shown(words.map(([x, y, printed]) => text(x, y, printed)).join(''))).toEqual(lines);
});

test('refuses a scan and says what to do; a scan among pages of text is a question', async () => {
  const refusal = await refusalOf(pdfOf(picture()));
  expect([refusal.code, refusal.message]).toEqual(['file-unreadable', expect.stringMatching(/扫描件.*请.*文字识别。$/)]);
  expect(await doubtsOf(text(60, 100, '正文'), picture())).toEqual([expect.stringContaining('第 2 页是图片')]);
  expect(await doubtsOf(text(60, 100, '正文') + picture(), line(60, 100, 90, 100))).toEqual([]);
});

test('reads what a machine recognised on a scan, and asks', async () => {
  const page = picture() + text(60, 100, '识别的文字', { mode: 3 });
  expect(await shown(page)).toEqual(['识别的文字']);
  expect(await doubtsOf(page)).toEqual([expect.stringContaining('机器识别')]);
});

test.each([
  ['pages',     pdfOf(text(60, 100, '一'), text(60, 100, '二')), { pages: 1 }],
  ['operators', pdfOf(text(60, 100, '一')),                       { operators: 3 }],
  ['cells',     pdfOf(table(60, 100, [50, 50], [['一', '二']])),   { cells: 1 }],
  ['seconds',   pdfOf(text(60, 100, '一')),                       { seconds: 0 }],
] as const)('refuses what is beyond the limit of %s', async (_limit, bytes, limits) => {
  expect((await refusalOf(bytes, limits)).code).toBe('file-too-large');
});

test('refuses a PDF that is cut off or has no pages', async () => {
  expect((await refusalOf(Buffer.from('%PDF-1.7\n%'))).code).toBe('file-damaged');
  expect((await refusalOf(pdfOf())).code).toMatch(/^file-(?:damaged|empty)$/);
});
