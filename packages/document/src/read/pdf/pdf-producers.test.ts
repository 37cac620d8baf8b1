import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Grid, Outline } from '../../grid.ts';
import { readDocument } from '../read-document.ts';
import { show } from './test-pdf.ts';

// Invented documents as real programs print them: LibreOffice Writer, Ghostscript and a browser.

const bytesOf = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../../test/pdf', `${name}.pdf`));
const read = async (name: string): Promise<Outline> => (await readDocument(bytesOf(name), `${name}.pdf`)).value;
const gridsOf = ({ blocks }: Outline): readonly Grid[] => blocks.filter(block => block.kind === 'grid');
const column = ({ cells }: Grid, at: number): readonly string[] => cells.filter(cell => cell.column === at).map(cell => cell.text);

test.each(['writer-torn', 'ghostscript-torn'])('reads a table over three pages as one, without headers and repeated headings: %s', async name => {
  const outline = await read(name);
  const [grid, ...others] = gridsOf(outline);
  if (grid === undefined) throw new Error('no table');
  expect([others.length, grid.rowCount, grid.columnCount]).toEqual([0, 22, 5]);
  expect(column(grid, 0)).toEqual(['一级指标', '产出指标', '效益指标', '满意度指标']);
  expect(column(grid, 1)).toEqual(['二级指标', '数量指标', '质量指标', '时效指标', '成本指标', '社会效益指标', '生态效益指标', '服务对象满意度指标']);
  expect(column(grid, 3).slice(1)).toEqual(Array.from({ length: 21 }, (_, row) => `≥${row + 1}0次`));
  expect(column(grid, 4)[4]).toMatch(/^按照年度工作安排，组织[^\n]*\n1\.第一条说明。\n2\.第二条说明$/);
  expect(show(outline).filter(words => words.includes('第 1 页') || words.includes('水务局'))).toEqual([]);
});

test('joins the lines of a paragraph, with its indented first line', async () => {
  const paragraphs = (await read('writer-torn')).blocks.filter(block => block.kind === 'paragraph').slice(3);
  expect(paragraphs).toHaveLength(12);
  for (const { text } of paragraphs) expect(text).toMatch(/^(?:二、)?按照.*复查。$/);
});

test('reads a landscape page with headings of two rows, and a cell whose text runs down', async () => {
  const [purchases, sideways] = gridsOf(await read('writer-landscape'));
  if (purchases === undefined || sideways === undefined) throw new Error('no tables');
  expect(show({ format: 'pdf', blocks: [purchases] }).slice(0, 8)).toEqual([
    '0,0[2x1]=项目', '0,1[2x1]=采购物品', '0,2[2x1]=数量', '0,3[1x3]=资金来源', '0,6[2x1]=备注', '1,3=合计', '1,4=财政拨款', '1,5=其他',
  ]);
  expect([purchases.rowCount, column(purchases, 0).length]).toEqual([32, 31]);
  expect(show({ format: 'pdf', blocks: [sideways] })).toEqual(['0,0[3x1]=产出指标', '0,1=甲', '0,2=乙', '1,1=丙', '1,2=丁', '2,1=戊', '2,2=己']);
});

test('reads borders of every style', async () => {
  const grids = gridsOf(await read('writer-borders'));
  expect(grids.map(grid => show({ format: 'pdf', blocks: [grid] }))).toEqual(Array.from({ length: 8 }, () => ['0,0=名称', '0,1[1x2]=金额', '1,0=甲', '1,1=1', '1,2=']));
});

test('reads what a browser prints: shared and own borders, vertical text, three lines, double lines, a table over two pages', async () => {
  const [merged, own, ruledAcross, double, long] = gridsOf(await read('browser')).map(grid => show({ format: 'pdf', blocks: [grid] }));
  expect(merged).toEqual(['0,0[1x2]=名称', '0,2=金额（万元）', '1,0[2x1]=产出指标', '1,1=甲', '1,2=12.5', '2,1=乙', '2,2=']);
  expect(own).toEqual(['0,0=名称', '0,1=金额', '1,0=甲', '1,1=3']);
  expect(ruledAcross?.slice(3, 9)).toEqual(['1,0=甲', '1,1=3', '1,2=8.5', '2,0=乙', '2,1=12', '2,2=9']);
  expect(double).toEqual(own);
  expect(long?.filter(cell => /,[01]=/.test(cell))).toEqual(['0,0=名称', '0,1=指标', ...Array.from({ length: 12 }, (_, row) => [`${row + 1},0=${row + 1}`, `${row + 1},1=指标${row + 1}`]).flat()]);
  expect(long?.filter(cell => cell.includes(',2=')).slice(1).map(cell => cell.split('甲乙').length - 1)).toEqual(Array.from({ length: 12 }, (_, row) => 5 + row * 2));
});

test('refuses a PDF with a password and says so', async () => {
  await expect(read('writer-password')).rejects.toMatchObject({ code: 'file-encrypted', message: expect.stringMatching(/密码.*请.*。$/) });
});
