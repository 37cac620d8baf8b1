import { expect, test } from 'vitest';
import { fill, line, shown, table, text } from './test-pdf.ts';

const LOOK = ['0,0=名称', '0,1[1x2]=金额', '1,0[2x1]=甲', '1,1=1', '1,2=', '2,1=2', '2,2=乙'];
const ROWS = [['名称', '金额', null], ['甲', '1', ''], [undefined, '2', '乙']] as const;
const drawn = (rule: typeof line) => table(60, 100, [80, 60, 60], ROWS, { rule });
const between = (x1: number, y1: number, x2: number, y2: number, thick: number) => fill(x1 - thick / 2, y1 - thick / 2, x2 - x1 + thick, y2 - y1 + thick);

/** Every dash or dot as a rectangle of its own, as Word prints them. */
function pieces(length: number, gap: number): typeof line {
  return (x1, y1, x2, y2) => {
    let content = '';
    for (let along = 0; along < Math.max(x2 - x1, y2 - y1); along += length + gap) content += x2 > x1 ? fill(x1 + along, y1, length, 0.5) : fill(x1, y1 + along, 0.5, length);
    return content;
  };
}

const double: typeof line = (x1, y1, x2, y2) => (x2 > x1 ? line(x1, y1 - 1, x2, y1 - 1) + line(x1, y1 + 1, x2, y2 + 1) : line(x1 - 1, y1, x1 - 1, y2) + line(x1 + 1, y1, x1 + 1, y2));

test.each([
  ['lines',                  drawn(line)],
  ['thin rectangles',        drawn((...ends) => between(...ends, 0.5))],
  ['thick rectangles',       drawn((...ends) => between(...ends, 3))],
  ['dashes',                 drawn(pieces(3, 2))],
  ['dots',                   drawn(pieces(0.5, 0.5))],
  ['double lines',           drawn(double)],
  ['lines a hair too short', drawn((x1, y1, x2, y2) => line(x1 + Number(x2 > x1), y1 + Number(y2 > y1), x2 - Number(x2 > x1), y2 - Number(y2 > y1)))],
  ['a pen in small units',   `q 0.1 0 0 0.1 0 0 cm ${drawn(line).replace(/(\d+) (\d+) ([ml])/g, (_, x: string, y: string, op: string) => `${Number(x) * 10} ${Number(y) * 10} ${op}`).replace(/BT.*?ET\n/g, '')} Q\n${drawn(() => '')}`],
  ['shaded cells',           fill(60, 100, 200, 20, '0.8 g') + drawn(line)],
] as const)('reads the cells that are ruled by %s', async (_case, content) => {
  expect(await shown(content)).toEqual(LOOK);
});

test('reads cells framed one by one', async () => {
  const framed = [[60, 100, 80], [140, 100, 60], [60, 120, 80], [140, 120, 60]].map(([x = 0, y = 0, width = 0]) => `${x} ${842 - y - 20} ${width} 20 re S\n`).join('');
  const ring = (x: number, y: number, width: number) => `0 g ${x} ${842 - y - 20} ${width} 20 re ${x + 1} ${842 - y - 19} ${width - 2} 18 re f*\n`;
  const words = text(63, 104, '甲') + text(143, 104, '乙') + text(63, 124, '丙') + text(143, 124, '丁');
  const cells = ['0,0=甲', '0,1=乙', '1,0=丙', '1,1=丁'];
  expect(await shown(framed + words)).toEqual(cells);
  expect(await shown(ring(60, 100, 80) + ring(140, 100, 60) + ring(60, 120, 80) + ring(140, 120, 60) + words)).toEqual(cells);
});

test.each([
  ['open at both sides',       line(60, 100, 260, 100) + line(60, 120, 260, 120) + line(60, 140, 260, 140) + line(140, 100, 140, 140)],
  ['open at top and bottom',   line(60, 120, 260, 120) + line(60, 100, 60, 140) + line(140, 100, 140, 140) + line(260, 100, 260, 140)],
] as const)('takes the outer lines of a table as drawn: %s', async (_case, lines) => {
  expect(await shown(lines + text(63, 104, '甲') + text(143, 104, '乙') + text(63, 124, '丙') + text(143, 124, '丁'))).toEqual(['0,0=甲', '0,1=乙', '1,0=丙', '1,1=丁']);
});

test('draws no cell from a line under a word or white lines', async () => {
  expect(await shown(text(60, 100, '正文') + line(60, 112, 80, 112) + `1 G ${table(60, 200, [50, 50], [['甲', '乙']])} 0 G`)).toEqual(['正文', '甲 乙']);
});

test('keeps two tables of a page and the line between them apart', async () => {
  expect(await shown(table(60, 100, [50, 50], [['甲', '乙']]) + text(60, 130, '二、支出') + table(60, 150, [50, 50], [['丙', '丁']]))).toEqual(['0,0=甲', '0,1=乙', '二、支出', '0,0=丙', '0,1=丁']);
});

test('keeps two tables side by side apart', async () => {
  expect(await shown(table(60, 100, [50, 50], [['甲', '乙']]) + table(200, 100, [50, 50], [['丙', '丁']]))).toEqual(['0,0=甲', '0,1=乙', '0,0=丙', '0,1=丁']);
});

test('gives a text that runs on over its neighbour to the cell where it begins', async () => {
  expect(await shown(table(60, 100, [40, 60], [['', ''], ['甲', '乙']]) + text(63, 104, '填报单位名称'))).toEqual(['0,0=填报单位名称', '0,1=', '1,0=甲', '1,1=乙']);
});

test.each([
  ['upright characters',  ['产', '出', '指', '标'].map((character, index) => text(65, 104 + 12 * index, character)).join('')],
  ['text that runs up',   `q 0 1 -1 0 75 702 cm BT /F1 10 Tf <${Buffer.from('产出指标', 'utf16le').swap16().toString('hex')}> Tj ET Q\n`],
  ['text that runs down', `q 0 -1 1 0 65 738 cm BT /F1 10 Tf <${Buffer.from('产出指标', 'utf16le').swap16().toString('hex')}> Tj ET Q\n`],
] as const)('reads a cell of %s', async (_case, words) => {
  const others = text(93, 104, '数量指标质量指标时效指标');
  expect(await shown(table(60, 100, [30, 150], [['', '']], { height: 60 }) + words + others)).toEqual(['0,0=产出指标', '0,1=数量指标质量指标时效指标']);
});

test('takes no account of a line that parts nothing, where a browser ended a merged cell too early', async () => {
  const cells = table(60, 100, [50, 50, 50], [['产出', '巡查', '是'], [undefined, '清淤', '否']]);
  expect(await shown(cells + line(60, 134, 110, 134))).toEqual(await shown(cells));
});
