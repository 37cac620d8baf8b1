import { expect, test } from 'vitest';
import { LIMITS } from './limits.ts';
import { readText } from './text.ts';

const read = (text: string, limits = {}) => readText(Buffer.from(text), '表.txt', { ...LIMITS, ...limits });

test('takes lines with tabs for rows, adjacent ones for one table, and all else for prose with its line', () => {
  const { blocks } = read('名单\r\n\r\n姓名\t单位\r\n甲\t \r\n\r\n乙\t丙\r\n  附注  ');
  expect(blocks.map(block => (block.kind === 'grid' ? [block.at, ...block.cells.map(({ row, column, text }) => `${row},${column}=${text}`)] : [block.at, block.text]))).toEqual([
    [{ line: 1 }, '名单'],
    [{ line: 3 }, '0,0=姓名', '0,1=单位', '1,0=甲', '1,1='],
    [{ line: 6 }, '0,0=乙', '0,1=丙'],
    [{ line: 7 }, '附注'],
  ]);
});

test('keeps ragged rows ragged', () => {
  const [grid] = read('a\tb\tc\nd\te').blocks;
  expect(grid).toMatchObject({ rowCount: 2, columnCount: 3 });
  expect(grid?.kind === 'grid' && grid.cells).toHaveLength(5);
});

test('leaves out the tags a converter left standing, not the signs people print', () => {
  const [grid] = read('<p>第一段</p>\t<5天，>3次').blocks;
  expect(grid?.kind === 'grid' && grid.cells.map(cell => cell.text)).toEqual(['第一段', '<5天，>3次']);
});

test('knows the headings of Markdown', () => {
  expect(read('# 题\n## 一\n文').blocks.map(block => block.kind === 'paragraph' && block.level)).toEqual([0, 1, null]);
});

test('reads the tables of Markdown, rows with pipes at both ends', () => {
  const { blocks } = read('前 | 言\n| 指标 | 值 |\n|:---|---:|\n| 次数 | ≥1\\|次 |\n| | 2 |\n\n|甲|\n|-|\n--');
  expect(blocks.map(block => (block.kind === 'grid' ? block.cells.map(({ row, column, text, at }) => `${'line' in at ? at.line : ''}:${row},${column}=${text}`) : block.text))).toEqual([
    '前 | 言', ['2:0,0=指标', '2:0,1=值', '4:1,0=次数', '4:1,1=≥1|次', '5:2,0=', '5:2,1=2'], ['7:0,0=甲'], '--',
  ]);
});

test.each([
  ['columns', { columns: 3 }, '列'],
  ['cells',   { cells: 7 },   '单元格'],
] as const)('refuses more %s than the limit', (_case, limits, word) => {
  expect(() => read('a\tb\tc\td\ne\tf\tg\th', limits)).toThrow(word);
});
