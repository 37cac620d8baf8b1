import validate from '@ooxml-tools/validate';
import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Paper } from '../paper.ts';
import { arbitraryPaper } from './arbitrary-paper.ts';
import { writeDocx } from './docx/docx.ts';
import { fieldCell, tablePaper } from './examples.ts';
import { writeXlsx } from './xlsx/xlsx.ts';

/** Every kind of block, every way a page begins and ends, cells merged both ways, a row higher than a page. */
const WHOLE: Paper = { name: '公文 <全> & “样”', orientation: 'portrait', blocks: [
  ...([0, 1, 2, 3] as const).map(level => ({ kind: 'heading' as const, level, runs: [{ text: `第${level}级` }, { text: '标题', source: 'field' }] })),
  ...(['left', 'center', 'right', 'justify'] as const).map(align => ({ kind: 'paragraph' as const, runs: [{ text: '一\n二\t三' }], align, indent: align === 'justify' })),
  { kind: 'paragraph', runs: [], align: 'left', indent: false },
  { kind: 'page', orientation: 'landscape' },
  { kind: 'ends', left: [{ text: '填报单位：' }], right: [{ text: '金额单位：万元' }] },
  ...tablePaper([
    [fieldCell('表头', { heading: true, rowSpan: 2 }), fieldCell('数', { heading: true, columnSpan: 2 })],
    [fieldCell('甲'), fieldCell('乙')],
    [fieldCell('4.00', { align: 'right' }), fieldCell('98.5%', { rowSpan: 2, columnSpan: 2 })],
    [fieldCell('')],
    [fieldCell('字'.repeat(3000), { align: 'justify' }), fieldCell('=1+1'), fieldCell('001')],
  ], { widths: [3, 1, 1], headingRows: 2 }).blocks,
  ...tablePaper([[fieldCell('另一张')]], { headingRows: 1 }).blocks,
  { kind: 'page', orientation: 'landscape' },
  { kind: 'heading', level: 1, runs: [{ text: '签字页' }] },
] };

test.each([
  // format  writer
  ['docx',   writeDocx],
  ['xlsx',   writeXlsx],
] as const)('a paper of every kind is a valid .%s', async (format, write) => {
  expect(await faultsOf(await write(WHOLE), format)).toEqual([]);
});

test.each([
  // format  writer
  ['docx',   writeDocx],
  ['xlsx',   writeXlsx],
] as const)('any paper is a valid .%s', async (format, write) => {
  await fc.assert(fc.asyncProperty(arbitraryPaper(), async paper => {
    expect(await faultsOf(await write(paper), format)).toEqual([]);
  }), { numRuns: 5 });
});

test.each([
  // format  writer       part                        what stands there   in its place
  ['docx',   writeDocx,   'word/document.xml',        '<w:cantSplit/>',   '<w:kantSplit/>'],
  ['xlsx',   writeXlsx,   'xl/worksheets/sheet1.xml', '<sheetData>',      '<sheetDate/><sheetData>'],
] as const)('a fault in a .%s is found', async (format, write, part, stands, instead) => {
  const parts = unzipSync(await write(tablePaper([[fieldCell('一')]])));
  const faulty = strFromU8(parts[part] ?? new Uint8Array()).replace(stands, instead);
  expect(await faultsOf(zipSync({ ...parts, [part]: strToU8(faulty) }), format)).not.toEqual([]);
});

/** What Office itself would object to, by the schemas it goes by. */
async function faultsOf(bytes: Uint8Array, format: 'docx' | 'xlsx'): Promise<readonly string[]> {
  const faults = await validate(bytes, format, 'Office2019');
  return faults.map(({ path, description }) => `${path.partUri} ${path.xpath}: ${description}`);
}
