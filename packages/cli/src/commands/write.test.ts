import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call } from '../terminal-for-tests.ts';
import diff from './diff.ts';
import read from './read.ts';
import write from './write.ts';

const SAMPLES = join(import.meta.dirname, '../../../../samples/published/documents');
const folder = mkdtempSync(join(tmpdir(), 'hengji-write-'));
const FORMS = join(SAMPLES, 'sjz-investment-bureau-2020-self-evaluations.txt');
const TARGETS = join(SAMPLES, 'sjz-science-park-2020-budget.txt');
const drafts = await draftsOf('自评.json', FORMS);
const targets = await draftsOf('目标.json', TARGETS);

async function draftsOf(name: string, file: string): Promise<string> {
  const path = at(name);
  writeFileSync(path, (await call(read, file, '--json')).output);
  return path;
}

function at(name: string): string {
  return join(folder, name);
}

describe('what was read is written and reads back as it was', () => {
  test.each(['docx', 'xlsx', 'pdf'])('as %s', async format => {
    const paper = at(`表.${format}`);
    expect((await call(write, 'targets', '--from', targets, '--to', paper)).code).toBe(0);
    const { code, output } = await call(diff, paper, TARGETS, '--json');
    const differences: readonly { readonly field: string; readonly before: string | null }[] = JSON.parse(output);
    expect(code).toBe(1);
    expect(differences.map(({ field, before }) => [field, before])).toEqual([['', null]]); // the statement around the tables, which is another paper
  });
});

test('two files of one content differ in nothing, whatever their formats', async () => {
  for (const format of ['docx', 'xlsx']) await call(write, 'self-evaluation', '--from', drafts, '--to', at(`自评.${format}`));
  expect(await call(diff, at('自评.docx'), at('自评.xlsx'))).toEqual({ code: 0, output: '两份内容一样。', errors: '' });
});

test('what was changed is told by the form, the cell and the place', async () => {
  const changed = at('改过.txt');
  writeFileSync(changed, readFileSync(FORMS, 'utf8').replace('完成预算目标', '95%'));
  const { code, output } = await call(diff, FORMS, changed);
  expect(code).toBe(1);
  expect(output).toMatch(/^绩效自评表　翻译费　1 处\n {2}总体完成率：完成预算目标 → 95%（第 \d+ 行）$/);
});

test('all papers go into one archive, with a page of contents; twice the same bytes', async () => {
  for (const name of ['一.zip', '二.zip']) expect((await call(write, 'all', '--from', drafts, '--to', at(name))).code).toBe(0);
  const archive = readFileSync(at('一.zip'));
  expect(archive).toEqual(readFileSync(at('二.zip')));
  expect(archive.includes('目录.html')).toBe(true);
});

describe('a department’s own template', () => {
  const template = join(import.meta.dirname, '../../../../samples/templates/project-sheet.docx');

  test('is filled from one draft, or from several into an archive', async () => {
    const [first] = JSON.parse(readFileSync(targets, 'utf8')).files[0].drafts.filter(({ kind }: { readonly kind: string }) => kind === 'targets');
    writeFileSync(at('一份.json'), JSON.stringify(first));
    expect((await call(write, 'targets', '--from', at('一份.json'), '--template', template, '--to', at('自填.docx'))).code).toBe(0);
    const { output } = await call(read, at('自填.docx'), '--json');
    const [draft] = JSON.parse(output).files[0].drafts;
    expect(draft.indicators.map(({ level1, level2, target }: typeof first.indicators[number]) => [level1, level2, target.raw])).toEqual(first.indicators.map(({ level1, level2, target }: typeof first.indicators[number]) => [level1, level2, target.raw]));
    expect((await call(write, 'targets', '--from', targets, '--template', template, '--to', at('自填.zip'))).code).toBe(0);
    expect(readFileSync(at('自填.zip')).includes(first.project.name)).toBe(true);
  });

  test.each([
    ['targets', 'x.docx', '后缀请改成 .zip'],
    ['targets', 'x.pdf',  '后缀请改成 .docx'],
    ['monitoring', 'x.docx', '没有“monitoring”这种表'],
  ])('%s into %s', async (kind, name, words) => {
    await expect(call(write, kind, '--from', targets, '--template', template, '--to', at(name))).rejects.toThrow(words);
  });
});

describe('a wrong call says what to do and writes nothing', () => {
  test.each([
    [['letter', '--from', drafts, '--to', at('x.docx')],                 '没有“letter”这种表'],
    [['letter'],                                                         '没有“letter”这种表'],
    [['targets', '--from', drafts, '--to', at('x.docx')],                '没有可以写成绩效目标表的'],
    [['self-evaluation', '--from', drafts, '--to', at('x.doc')],         '写不成“doc”'],
    [['self-evaluation', '--from', drafts, '--to', at('x')],             '文件名没有后缀'],
    [['self-evaluation', '--from', drafts],                              '请写明 --from 和 --to'],
    [['self-evaluation', '--from', at('没有.json'), '--to', at('x.docx')], '没有这个文件'],
    [['self-evaluation', '--from', FORMS, '--to', at('x.docx')],         '不是 JSON'],
    [['targets', '--from', targets, '--to', at('x.docx'), '--edition', 'x-1999'], '没有“x-1999”版式'],
    [['self-evaluation', '--from', drafts, '--to', at('没有/x.docx')],   '写不进去'],
    [['all', '--from', drafts, '--to', at('x.docx')],                    '后缀请改成 .zip'],
    [['all', '--from', drafts, '--to', at('x.zip'), '--format', 'doc'],  '写不成“doc”'],
  ])('%j', async (args, words) => {
    const before = readdirSync(folder);
    const refusal = await call(write, ...args).then(() => '', (error: unknown) => (error instanceof Error ? error.message : ''));
    expect(refusal).toContain(words);
    expect(readdirSync(folder)).toEqual(before);
  });
});

test.each([
  [[FORMS]],
  [[FORMS, FORMS]],
  [[FORMS, TARGETS, drafts]],
])('diff takes two files: %#', async files => {
  await expect(call(diff, ...files)).rejects.toThrow('请给出两个不同的文件');
});

test('a file that cannot be read is compared with nothing', async () => {
  const { code, output, errors } = await call(diff, FORMS, at('没有.docx'));
  expect([code, output]).toEqual([2, '']);
  expect(errors).toContain('没有这个文件');
});
