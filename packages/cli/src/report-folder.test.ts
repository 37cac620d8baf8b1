import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import check from './commands/check.ts';
import { call } from './terminal-for-tests.ts';

const FORM = readFileSync(join(import.meta.dirname, '../../../samples/self-evaluation-translation-fee/original.txt'), 'utf8');
const root = mkdtempSync(join(tmpdir(), 'hengji-report-'));
const forms = join(root, '上报');
const report = join(forms, '报告'); // among what is checked, where a second call meets it
const read = (name: string): string => readFileSync(join(report, name), 'utf8');

/** The sample as another unit's: its lines that name a unit are replaced. */
function put(name: string, unit: string, change: (text: string) => string = text => text): void {
  writeFileSync(join(forms, name), change(FORM.replace(/投资服务局/g, unit)));
}

const mend = (text: string): string => text.replace('完成预算目标', '95%');

beforeAll(async () => {
  mkdirSync(forms);
  put('甲.txt', '青山县商务局');
  put('乙.txt', '绿水县商务局', mend);
  put('丙.txt', '<丙>&丁局');
  writeFileSync(join(forms, '空.docx'), '');
  writeFileSync(join(forms, '通知.txt'), '关于召开会议的通知\n');
  await call(check, forms, '--html', report);
});

describe('a report over a folder', () => {
  test('has an overview and a page a department, which load nothing', () => {
    expect(readdirSync(report).toSorted()).toEqual(['index.html', '丙 &丁局.html', '已完成.jsonl', '绿水县商务局.html', '青山县商务局.html']);
    for (const name of readdirSync(report).filter(one => one.endsWith('.html'))) expect(read(name)).not.toMatch(/<script|<link|<img|url\(|@import|https?:|<丙>/);
  });

  test('puts the department with the most to mend on each form first, and links each page', () => {
    const names = [...read('index.html').matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)].map(([, href = '', name]) => [decodeURIComponent(href.replaceAll('&amp;', '&')), name]);
    expect(names.map(([href]) => href).toSorted()).toEqual(readdirSync(report).filter(name => name.endsWith('.html') && name !== 'index.html').toSorted());
    expect(names.at(-1)).toEqual(['绿水县商务局.html', '绿水县商务局']);
  });

  test('counts the faults by rule with how many departments have them, and says what was not looked at', () => {
    const index = read('index.html');
    expect(index).toMatch(/completion-not-a-rate<\/code><\/td><td>.*应说明.*<\/td><td class="count">2<\/td><td class="count">2<\/td>/);
    expect(index).toContain('没有审核的文件 2 个');
    expect(index).toMatch(/通知\.txt：没有认得的表。/);
  });

  test('a second call does not check the report, and reads no file anew whose bytes are the same', async () => {
    const kept = read('已完成.jsonl');
    const { output } = await call(check, forms, '--html', report);
    expect(output).toMatch(/^5 个文件，/);
    expect(read('已完成.jsonl')).toBe(kept);
  });

  test('a changed file is read again, and the page of a department that is gone goes', async () => {
    const kept = read('已完成.jsonl').split('\n').length;
    put('甲.txt', '绿水县商务局');
    await call(check, forms, '--html', report);
    expect(read('已完成.jsonl').split('\n')).toHaveLength(kept + 1);
    expect(readdirSync(report)).not.toContain('青山县商务局.html');
    put('甲.txt', '青山县商务局');
  });

  test('goes on behind a line that an end tore', async () => {
    const file = join(report, '已完成.jsonl');
    const [head, first] = read('已完成.jsonl').split('\n');
    writeFileSync(file, `${head}\n${first?.slice(0, 200)}`);
    await call(check, forms, '--html', report);
    const { output } = await call(check, forms, '--html', report);
    expect(output).toMatch(/^5 个文件，/);
    expect(read('index.html')).toContain('青山县商务局');
  });

  test('with a baseline: what is new, what is left, and what was mended by whom', async () => {
    const known = join(root, '存量.json');
    const before = join(root, '上年');
    mkdirSync(before);
    writeFileSync(join(before, '甲.txt'), FORM.replace(/投资服务局/g, '青山县商务局').replaceAll('2020', '2019').replaceAll('翻译费', '会展费'));
    await call(check, before, '--write-baseline', known);
    const now = join(root, '今年');
    mkdirSync(now);
    writeFileSync(join(now, '甲.txt'), mend(FORM).replace(/投资服务局/g, '青山县商务局').replaceAll('翻译费', '会展费'));
    await call(check, now, '--html', join(root, '对照'), '--baseline', known);
    const index = readFileSync(join(root, '对照/index.html'), 'utf8');
    expect(index).toMatch(/与存量问题相比：新问题 \d+ 项，还没有改的 [1-9]\d* 项，改好的 [1-9]\d* 项。/);
    expect(index).toMatch(/存量未改<\/th><th scope="col" class="count">改好/);
    expect(readFileSync(join(root, '对照/青山县商务局.html'), 'utf8')).toMatch(/改好的存量问题 [1-9]\d* 项<\/h3>\n<ul>\n<li>会展费：[^<]+<span class="quiet">（原来写的是“完成预算目标”）/);
  });

  test('is written into no folder that holds something else', async () => {
    const other = join(root, '别的');
    mkdirSync(other);
    writeFileSync(join(other, '账本.html'), '');
    await expect(call(check, forms, '--html', other)).rejects.toThrow('里有别的文件');
    expect(readdirSync(other)).toEqual(['账本.html']);
    rmSync(other, { recursive: true });
  });
});
