import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import check from './commands/check.ts';
import { call } from './terminal-for-tests.ts';

const SAMPLES = join(import.meta.dirname, '../../../samples');
const FORM = join(SAMPLES, 'self-evaluation-translation-fee/original.txt');
const WORD = join(SAMPLES, 'published/office/sjz-2020-self-evaluations.docx');

function sources(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hengji-marked-'));
  cpSync(FORM, join(folder, '甲/自评表.txt'), { recursive: true });
  cpSync(WORD, join(folder, '乙/丙/自评表.docx'), { recursive: true });
  cpSync(WORD, join(folder, '乙/其实是Word.doc'), { recursive: true });
  writeFileSync(join(folder, '通知.txt'), '关于召开会议的通知\n');
  return folder;
}

const filesBelow = (folder: string) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).toSorted();

test('marked files lie as their originals do, those in which nothing was found are left out, originals stay', async () => {
  const folder = sources();
  const before = filesBelow(folder);
  const target = join(folder, '../', `批注稿-${folder.slice(-6)}`);
  const { code, errors } = await call(check, folder, '--marked', target, '--quiet');
  expect([code, errors]).toEqual([1, '']);
  expect(filesBelow(target)).toEqual(['乙/丙/自评表.docx', '乙/其实是Word.doc.docx', '甲/自评表.txt.html']);
  expect(filesBelow(folder)).toEqual(before);
  expect(readFileSync(join(folder, '乙/丙/自评表.docx')).equals(readFileSync(WORD))).toBe(true);
});

test('every finding of a page is in it, under its number in the list', async () => {
  const target = mkdtempSync(join(tmpdir(), 'hengji-marked-'));
  const { output } = await call(check, FORM, '--marked', target, '--json');
  const [{ findings }] = JSON.parse(output).files;
  const page = readFileSync(join(target, 'original.txt.html'), 'utf8');
  const notes = [...page.matchAll(/id="n(\d+)"><p class="head"><b>\d+<\/b> <span class="state">[^<]*<\/span> (.*?)<\/p>/g)].map(([, number, text]) => [Number(number), text]).toSorted(([one], [other]) => Number(one) - Number(other));
  expect(notes).toEqual(findings.map(({ message }: { readonly message: string }, index: number) => [index + 1, message]));
});

test('an original is not written over', async () => {
  const folder = sources();
  const { code, errors } = await call(check, join(folder, '乙/丙/自评表.docx'), '--marked', join(folder, '乙/丙'), '--quiet');
  expect(code).toBe(2);
  expect(errors).toContain('批注稿会盖掉原文件，没有写');
  expect(readFileSync(join(folder, '乙/丙/自评表.docx')).equals(readFileSync(WORD))).toBe(true);
});

test('a folder that cannot be made is said, and nothing is half-written', async () => {
  const { code, errors } = await call(check, FORM, '--marked', join(FORM, '不是文件夹'), '--quiet');
  expect(code).toBe(2);
  expect(errors).toContain('建不了这个文件夹');
});

test('with a report folder, marked files that lie there are not written again, those that are gone are', async () => {
  const folder = sources();
  const [target, report] = ['批注稿', '报告'].map(name => join(folder, '../', `${name}-${folder.slice(-6)}`)) as [string, string]; // two in, two out
  const again = () => call(check, folder, '--marked', target, '--html', report);
  await again();
  writeFileSync(join(target, '甲/自评表.txt.html'), '一位同事改过');
  rmSync(join(target, '乙'), { recursive: true });
  await again();
  expect(readFileSync(join(target, '甲/自评表.txt.html'), 'utf8')).toBe('一位同事改过');
  expect(filesBelow(target)).toEqual(['乙/丙/自评表.docx', '乙/其实是Word.doc.docx', '甲/自评表.txt.html']);
});
