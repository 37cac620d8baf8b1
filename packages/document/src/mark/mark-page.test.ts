import { expect, test } from 'vitest';
import type { Place } from '@hengji/model';
import { readDocument } from '../read/read-document.ts';
import { markDocument } from './mark-document.ts';
import type { Note, Weight } from './note.ts';

const noteAt = (number: number, at: Place | null, weight: Weight = 'error', text = `第${number}`): Note => ({ number, at, weight, heading: '■ 必须改', text, parts: [{ label: '改法', text: '补上。' }, { label: '依据', text: '' }] });

async function pageOf(text: string, name: string, notes: readonly Note[]): Promise<string> {
  const { format, bytes } = await markDocument(Buffer.from(text), name, notes, { author: '衡绩', initials: '衡', date: new Date(0) });
  expect(format).toBe('html');
  return new TextDecoder().decode(bytes);
}

const rowsOf = (page: string) => [...page.matchAll(/<tr>(.*)<\/tr>/g)].map(([, row = '']) => row);

test('a page loads nothing, runs nothing and takes no text for markup', async () => {
  const page = await pageOf('<b>甲</b> <script>alert(1)</script>', 'a<b>.txt', [noteAt(1, { line: 1 }, 'error', '<script>')]);
  expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
  expect(page).not.toMatch(/<script|<link|<img|url\(|@import|https?:/);
  expect(page).toContain('a&lt;b&gt;.txt');
});

test('a note stands beside its paragraph, each with the address of the other', async () => {
  const page = await pageOf('题\n正文\n', '文.txt', [noteAt(3, { line: 2 }, 'warning')]);
  expect(page).toMatch(/<section><p>题<\/p><\/section>/);
  expect(page).toMatch(/<section><p class="warning">正文<a class="ref warning" href="#n3">3<\/a><\/p><aside><div class="note warning" id="n3">.*第3.*改法：补上。.*第 2 行<\/p><\/div><\/aside><\/section>/);
  expect(page).not.toContain('依据');
});

test('a note stands beside the row of its cell; the margin of a row goes down to the next that is noted', async () => {
  const rows = rowsOf(await pageOf('甲,乙\n丙,丁\n戊,己\n庚,辛\n', '表.csv', [noteAt(1, { row: 3, column: 2 }, 'advice')]));
  expect(rows.map(row => row.replace(/<aside>.*<\/aside>/, '…'))).toEqual([
    '<td>甲</td><td>乙</td><td class="margin" rowspan="2"></td>', '<td>丙</td><td>丁</td>',
    '<td>戊</td><td class="advice">己<a class="ref advice" href="#n1">1</a></td><td class="margin" rowspan="2">…</td>', '<td>庚</td><td>辛</td>',
  ]);
});

test('notes that would push rows apart join those above them', async () => {
  const rows = rowsOf(await pageOf('甲\n乙\n丙\n', '表.csv', [noteAt(1, { row: 1, column: 1 }, 'error', '长'.repeat(90)), noteAt(2, { row: 2, column: 1 })]));
  expect(rows[0]).toMatch(/rowspan="3".*id="n1".*id="n2"/);
  expect(rows[1]).toBe('<td class="error">乙<a class="ref error" href="#n2">2</a></td>');
});

test('merged cells keep their form, and what a row lacks is made up before the margin', async () => {
  const rows = rowsOf(await pageOf('<table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>丙</td></tr></table>', '页.html', [noteAt(1, null)]));
  expect(rows.map(row => row.replace(/<aside>.*<\/aside>/, '…'))).toEqual([
    '<td rowspan="2" class="error">甲<a class="ref error" href="#n1">1</a></td><td colspan="2">乙</td><td class="margin" rowspan="2">…</td>',
    '<td>丙</td><td class="none"></td>',
  ]);
});

test('no note is lost: one whose place is not there stands at the last before it', async () => {
  const page = await pageOf('题\n\n正文\n', '文.txt', [noteAt(1, { line: 2 }), noteAt(2, { line: 99 }), noteAt(3, { paragraph: 1 })]);
  const { value } = await readDocument(Buffer.from('题\n\n正文\n'), '文.txt');
  expect(value.blocks.map(({ at }) => at)).toEqual([{ line: 1 }, { line: 3 }]);
  expect([...page.matchAll(/<p class="error">(.)[^]*?<\/section>/g)].map(([section, text]) => [text, ...[...section.matchAll(/id="n(\d)"/g)].map(([, number]) => number)])).toEqual([['题', '1', '3'], ['正', '2']]);
});
