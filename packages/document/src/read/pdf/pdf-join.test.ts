import { expect, test } from 'vitest';
import { doubtsOf, shown, table, text } from './test-pdf.ts';

const WIDTHS = [66, 66, 126]; // room for 6, 6 and 12 characters
const HEAD = ['级次', '名称', '完成情况'] as const;
const BODY = ['产出', '巡查', '已完成'] as const;

type Rows = Parameters<typeof table>[3];

/** The same table on two pages. */
const pages = (first: Rows, second: Rows): readonly [string, string] => [table(60, 100, WIDTHS, first), table(60, 100, WIDTHS, second)];

test.each([
  ['one heading row',            [HEAD, BODY],                       [HEAD, ['效益', '水质', '达标']],                                ['2,0=效益', '2,1=水质', '2,2=达标']],
  ['no heading repeated',        [HEAD, BODY],                       [['效益', '水质', '达标']],                                      ['2,0=效益', '2,1=水质', '2,2=达标']],
  ['below a row of the head',    [['目标', '全年巡查', null], HEAD, BODY], [HEAD, ['效益', '水质', '达标']],                            ['3,0=效益', '3,1=水质', '3,2=达标']],
  ['a blank row is no heading',  [HEAD, ['', '', ''], BODY],         [['', '', ''], ['效益', '水质', '达标']],                          ['3,0=', '3,1=', '3,2=', '4,0=效益', '4,1=水质', '4,2=达标']],
] as const)('goes on with a table over the end of a page: %s', async (_case, first, second, added) => {
  const [before] = [await shown(table(60, 100, WIDTHS, first))];
  expect(await shown(...pages(first, second))).toEqual([...before, ...added]);
});

test('keeps the head of a second form that begins like the first', async () => {
  const form = (name: string): Rows => [['年度', '2023', '万元'], ['项目', name, '甲处'], ['金额', '20', '财政']];
  expect((await shown(...pages(form('巡查'), form('清淤')))).filter(cell => cell.endsWith('=2023'))).toEqual(['0,1=2023', '3,1=2023']);
});

test.each([
  ['in one cell',                 ['产出', '巡查', '按照要求完成全年巡查任务'], ['', '', '并登记造册'],             ['产出', '巡查', '按照要求完成全年巡查任务并登记造册']],
  ['in two cells',                ['产出', '巡查河道工作', '按照要求完成全年巡查任务'], ['', '完成率', '并登记造册'], ['产出', '巡查河道工作完成率', '按照要求完成全年巡查任务并登记造册']],
  ['where only the rest prints',  ['产出', '', '按照要求完成全年巡查任务'],     ['', '巡查', '并登记造册'],          ['产出', '巡查', '按照要求完成全年巡查任务并登记造册']],
] as const)('joins a row that the end of a page tore: %s', async (_case, upper, rest, joined) => {
  expect(await shown(...pages([HEAD, upper], [HEAD, rest]))).toEqual([...HEAD.map((printed, column) => `0,${column}=${printed}`), ...joined.map((printed, column) => `1,${column}=${printed}`)]);
  expect(await doubtsOf(...pages([HEAD, upper], [HEAD, rest]))).toEqual([]);
});

test('asks where a row only seems to be torn', async () => {
  const torn = pages([HEAD, ['产出', '巡查', '已完']], [HEAD, ['成', '', '']]);
  expect((await shown(...torn)).slice(3)).toEqual(['1,0=产出成', '1,1=巡查', '1,2=已完']);
  expect(await doubtsOf(...torn)).toEqual([expect.stringContaining('分页断开')]);
});

test('joins a torn row beside a merged cell that goes on over three pages', async () => {
  const cells = await shown(
    table(60, 100, WIDTHS, [HEAD, ['产出', '巡查', '是'], [undefined, '清淤', '是']]),
    table(60, 100, WIDTHS, [['', '绿化', '否'], [undefined, '保洁', '按照要求完成全年巡查任务']]),
    table(60, 100, WIDTHS, [['', '', '并登记造册'], [undefined, '养护', '是']]),
  );
  expect(cells.slice(-3)).toEqual(['4,2=按照要求完成全年巡查任务并登记造册', '5,1=养护', '5,2=是']);
  expect(cells).toContain('1,0[5x1]=产出');
});

test.each([
  ['another item',               ['产出', '指标1：', ''],                         ['', '指标2：', '']],
  ['a value of its own',         ['产出', '巡查', '按照要求完成全年巡查任务'],      ['', '清淤', '已完成']],
  ['a numbered item',            ['产出', '巡查', '按照要求完成全年巡查任务'],      ['', '', '2.清淤']],
  ['a number below a number',    ['962273.1', '962273.1', '100269.98000000'],   ['74841.44', '74841.44', '74841.44']],
  ['a row to be filled in',      ['指标1：巡查', '100', '100'],                   ['...', '', '']],
] as const)('keeps a row that begins a page: %s', async (_case, upper, next) => {
  const rows = await shown(...pages([HEAD, upper], [HEAD, next]));
  if (next[2] === '2.清淤') expect(rows.at(-1)).toMatch(/2,2=2\.清淤|1,2=.*\n2\.清淤/);
  else expect(rows.slice(6)).toEqual(next.map((printed, column) => `2,${column}=${printed}`));
});

test.each([
  ['says nothing again', ''],
  ['says it again',      '产出'],
])('goes on with a merged cell over the end of a page that %s', async (_case, again) => {
  const cells = await shown(...pages([HEAD, ['产出', '巡查', '是'], [undefined, '清淤', '是']], [[again, '绿化', '否'], [undefined, '保洁', '否']]));
  expect(cells.filter(cell => cell.includes(',0'))).toEqual(['0,0=级次', '1,0[4x1]=产出']);
});

test('counts the columns of both pages as one', async () => {
  const [before, after] = [table(60, 100, [100, 158], [['项目', '巡查']]), table(60, 100, WIDTHS, [BODY])];
  expect(await shown(before, after)).toEqual(['0,0[1x2]=项目', '0,2[1x2]=巡查', '1,0=产出', '1,1[1x2]=巡查', '1,3=已完成']);
});

test('goes on with a table that a browser prints: no merged cell again, and its sides down to the end of the page', async () => {
  const first = table(60, 100, WIDTHS, [HEAD, ['产出', '巡查', '是'], [undefined, '', null]]);
  const second = table(126, 40, [66, 126], [['清淤', '否'], ['绿化', '是']]);
  expect(await shown(first, second, table(60, 40, WIDTHS, [['效益', '水质', '达标']]))).toEqual([
    '0,0=级次', '0,1=名称', '0,2=完成情况', '1,0[3x1]=产出', '1,1=巡查', '1,2=是', '2,1=清淤', '2,2=否', '3,1=绿化', '3,2=是', '4,0=效益', '4,1=水质', '4,2=达标',
  ]);
});

test.each([
  ['there is text between',  [table(60, 100, WIDTHS, [BODY]) + text(60, 300, '附表二'), table(60, 100, WIDTHS, [BODY])]],
  ['they are not as wide',   [table(60, 100, WIDTHS, [BODY]), table(60, 100, [66, 66, 200], [BODY])]],
] as const)('keeps tables of two pages apart when %s', async (_case, both) => {
  expect((await shown(...both)).filter(cell => cell.startsWith('0,0='))).toHaveLength(2);
});

test('leaves headers, footers and page numbers out, and joins what they stand between', async () => {
  const page = (number: number, content: string) => text(230, 40, '水务局2023年度绩效文件', { size: 9 }) + content + text(280, 790, `— ${number} —`);
  expect(await shown(page(1, table(60, 100, WIDTHS, [HEAD, BODY])), page(2, table(60, 100, WIDTHS, [HEAD, ['效益', '水质', '达标']])))).toEqual(['0,0=级次', '0,1=名称', '0,2=完成情况', '1,0=产出', '1,1=巡查', '1,2=已完成', '2,0=效益', '2,1=水质', '2,2=达标']);
});

test.each([
  ['a title at the top of each page',     (page: number) => text(200, 50, '项目绩效自评表', { size: 18 }) + text(60, 100, `正文${page}`),      4],
  ['a label close to its table',          (page: number) => text(60, 62, '单位：万元') + table(60, 74, WIDTHS, [[`${page}`, '甲', '乙']]),      8],
  ['who filled in each form',             (page: number) => text(60, 300, `正文${page}`) + text(60, 780, '填报人：某某'),                        4],
  ['a number within the text',            (page: number) => text(60, 300, String(page)),                                                     2],
] as const)('takes for no header %s', async (_case, content, blocks) => {
  expect(await shown(content(1), content(2))).toHaveLength(blocks);
});

test('goes on with a paragraph over the end of a page, not with one that begins there', async () => {
  const full = '甲乙丙丁戊己庚辛壬癸'.repeat(5).slice(0, 47);
  const page = (...lines: readonly string[]) => lines.map((printed, index) => text(printed.startsWith('　') ? 80 : 60, 600 + 15 * index, printed.trim())).join('');
  expect(await shown(page(full, full), page(`${full.slice(0, 20)}。`, '　新段'))).toEqual([`${full}${full}${full.slice(0, 20)}。`, '新段']);
  expect(await shown(page(full, full), page(`　${full.slice(0, 20)}。`))).toEqual([`${full}${full}`, `${full.slice(0, 20)}。`]);
});
