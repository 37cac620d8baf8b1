import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDocx, writeXlsx, type Paper } from '@hengji/document';
import { article, type Finding } from '@hengji/model';
import { markFile } from './mark-file.ts';
import { markInRoom } from './reading-room.ts';

const PAPER: Paper = { name: '表', orientation: 'portrait', blocks: [{ kind: 'paragraph', runs: [{ text: '题' }], align: 'left', indent: false }, { kind: 'paragraph', runs: [{ text: '文' }], align: 'left', indent: false }] };
const FINDING: Finding = {
  rule: 'weights-total', severity: 'warning', field: 'total', at: null, span: [{ paragraph: 2 }, { paragraph: 2 }], record: '翻译费', quote: '', message: '合计不是 100。', why: '分不满。',
  basis: [article('财预〔2020〕10号', '第十二条')], remedy: '补满。', related: [{ file: '送审/另一份.docx', at: { paragraph: 3 }, quote: '98 ' }],
};
const TODAY = new Date(Date.UTC(2026, 10, 20));

test.each([
  // what it is             its name      what it is called then
  ['a Word document',       'a.docx',     'a.docx'],
  ['one with macros',       'a.DOCM',     'a.DOCM'],
  ['one under a wrong name', 'a.doc',     'a.doc.docx'],
  ['one without any',       '自评表',     '自评表.docx'],
])('%s keeps its name as far as it is true', async (_case, name, called) => {
  expect((await markFile(await writeDocx(PAPER), name, [FINDING], TODAY)).name).toBe(called);
});

test('a workbook stays one, any other file becomes a page', async () => {
  expect((await markFile(await writeXlsx(PAPER), '表.xlsx', [FINDING], TODAY)).name).toBe('表.xlsx');
  expect((await markFile(Buffer.from('题\n'), '文.txt', [FINDING], TODAY)).name).toBe('文.txt.html');
});

test('what misses something stands where its form begins, with all that is known of it', async () => {
  const { bytes } = await markFile(Buffer.from('题\n文\n'), '文.txt', [{ ...FINDING, span: [{ line: 2 }, { line: 2 }] }], TODAY);
  const [, noted, note = ''] = /<section><p class="warning">(.)[^]*?<aside>([^]*?)<\/aside>/.exec(new TextDecoder().decode(bytes)) ?? [];
  expect([noted, ...note.replace(/<[^>]*>/g, '|').split(/\|+/).filter(text => text.trim() !== '')]).toEqual([
    '文', '1', '▲ 应说明', ' 合计不是 100。', '理由：分不满。', expect.stringMatching(/^依据：.*10号.*第十二条/), '改法：补满。', '另见：另一份.docx 第 3 段“98”', '第 2 行　所在表：翻译费　规则：weights-total',
  ]);
});

test('beside the program it comes to the same', async () => {
  const bytes = await writeDocx(PAPER);
  const { name, bytes: marked } = await markInRoom(bytes, 'a.docx', [FINDING], TODAY);
  expect(name).toBe('a.docx');
  expect(Buffer.from(marked).equals((await markFile(bytes, 'a.docx', [FINDING], TODAY)).bytes)).toBe(true);
});

test('a hostile file is refused there in words', async () => {
  const bytes = readFileSync(join(import.meta.dirname, '../../../../samples/bad/external-entity.docx'));
  await expect(markInRoom(bytes, '坏.docx', [FINDING], TODAY)).rejects.toMatchObject({ name: 'Refusal', code: 'file-hostile' });
});
