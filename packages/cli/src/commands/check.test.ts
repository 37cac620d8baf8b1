import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '@hengji/model';
import { call } from '../terminal-for-tests.ts';
import check from './check.ts';

const SAMPLES = join(import.meta.dirname, '../../../../samples');
const FORM = join(SAMPLES, 'self-evaluation-translation-fee/original.txt');
const folder = mkdtempSync(join(tmpdir(), 'hengji-check-'));
const NOTICE = put('通知.txt', '关于召开会议的通知\n定于周五下午开会。\n');
const MISSING = join(folder, '没有.docx');

function put(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

type FileAnswer = { readonly file: string; readonly policy: string; readonly drafts: number; readonly findings: readonly (Finding & { readonly fingerprint: string })[]; readonly suppressed: readonly Finding[]; readonly refusal: { readonly code: string } | null };

async function answersOf(...args: readonly string[]): Promise<readonly FileAnswer[]> {
  const { files }: { readonly files: readonly FileAnswer[] } = JSON.parse((await call(check, ...args, '--json')).output);
  return files;
}

const findingsOf = async (...args: readonly string[]) => (await answersOf(...args)).flatMap(({ findings }) => findings);

describe('--json', () => {
  test('answers as the contract says, each basis a sentence', async () => {
    const { code, output } = await call(check, FORM, '--json');
    const { tool, ruleset, files: [answer] } = JSON.parse(output);
    expect(code).toBe(1);
    expect(tool).toEqual({ name: 'hengji', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
    expect(ruleset).toEqual({ version: tool.version, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(answer).toMatchObject({ file: FORM, policy: 'HEBEI-SJZ-2020', drafts: 1, suppressed: [], refusal: null });
    expect(answer.passed[0]).toEqual({ rule: expect.any(String), record: '翻译费', at: { line: expect.any(Number) } });
    expect(answer.findings.find(({ rule }: Finding) => rule === 'completion-not-a-rate')).toMatchObject({
      severity: 'warning', record: '翻译费', at: { line: expect.any(Number) }, span: [{ line: expect.any(Number) }, { line: expect.any(Number) }],
      quote: '完成预算目标', message: expect.any(String), why: expect.any(String), basis: ['“总体完成率”栏的名称要求填比率'], remedy: expect.any(String), related: [],
    });
  });

  test('is whole when a file is refused among others', async () => {
    const { code, output, errors } = await call(check, FORM, MISSING, NOTICE, '--json');
    const { files } = JSON.parse(output);
    expect(code).toBe(2);
    expect(files.map(({ file, refusal }: FileAnswer) => [file, refusal?.code ?? null])).toEqual([[FORM, null], [MISSING, 'file-unreadable'], [NOTICE, null]]);
    expect(errors.split('\n')[0]).toBe(`${MISSING}：没有这个文件，请核对名字和位置。`);
  });
});

test.each([
  ['a file with findings',    [FORM],                           1],
  ['nothing to object to',    [NOTICE],                         0],
  ['a file that is not there', [MISSING],                       2],
] as const)('%s', async (_case, args, code) => expect((await call(check, ...args)).code).toBe(code));

describe('a wrong call is refused before anything is read', () => {
  test.each([
    [['--policy', 'HEBEI-SJZ-1999'],          '没有“HEBEI-SJZ-1999”这个口径。'],
    [['--rule', 'no-such-rule=off'],          '没有“no-such-rule”这条规则。'],
    [['--rule', 'scores-against-total=loud'], '“scores-against-total=loud”看不懂。'],
    [['--json', '--sarif'],                   '--json 和 --sarif 只能选一个。'],
    [['--baseline', MISSING],                 `${MISSING}：打不开。`],
    [['--suppress', NOTICE],                  `“${NOTICE}”不是 JSON`],
  ])('%j', async (args, words) => {
    const refusal = await call(check, FORM, ...args).then(() => '', (error: unknown) => (error instanceof Error ? error.message : ''));
    expect(refusal).toContain(words);
    expect(refusal).not.toContain('\n');
  });
});

test('--policy and --rule are obeyed', async () => {
  expect((await answersOf(FORM, '--policy', 'HUBEI-2020')).map(({ policy }) => policy)).toEqual(['HUBEI-2020']);
  const changed = await findingsOf(FORM, '--rule', 'completion-not-a-rate=advice', '--rule', 'execution-progress-blank=off');
  expect(changed.filter(({ rule }) => /^(?:completion-not|execution-progress)/.test(rule)).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['completion-not-a-rate advice']);
});

test('--suppress lists the finding with its reason; what met nothing is said', async () => {
  const entry = { rule: 'completion-not-a-rate', record: '翻译费', quote: '完成预算目标', reason: '主管部门要求写文字' };
  const file = put('搁置.json', JSON.stringify({ suppressed: [entry, { ...entry, quote: '别的话' }] }));
  const { output, errors } = await call(check, FORM, '--suppress', file, '--json');
  const { files: [answer] } = JSON.parse(output);
  expect(answer.suppressed).toMatchObject([entry]);
  expect(answer.findings.map(({ rule }: Finding) => rule)).not.toContain('completion-not-a-rate');
  expect(errors).toMatch(/^搁置没有用上：翻译费　completion-not-a-rate。/);
});

describe('a baseline', () => {
  const known = join(folder, '存量.json');
  const shifted = put('改过.txt', `\n\n\n${readFileSync(FORM, 'utf8')}`);
  const mended = put('改好.txt', readFileSync(FORM, 'utf8').replace('完成预算目标', '95%'));

  test('of today leaves nothing to show tomorrow, wherever the lines went', async () => {
    expect((await call(check, FORM, '--write-baseline', known)).code).toBe(1);
    expect(readFileSync(known, 'utf8')).toMatch(/^\{ "known": \[\n {2}\{"record":"翻译费","rule":"[^\n]+\},\n/);
    for (const file of [FORM, shifted]) expect(await call(check, file, '--baseline', known)).toMatchObject({ code: 0, errors: '' });
  });

  test('counts what was mended', async () => {
    const { code, output } = await call(check, mended, '--baseline', known);
    expect(code).toBe(0);
    expect(output).toMatch(/^存量问题改好 [1-9]\d* 项$/m); // one cell may have had several faults
  });

  test('is not written when a file was refused', async () => {
    const other = '未写.json';
    await expect(call(check, FORM, MISSING, '--write-baseline', join(folder, other))).rejects.toThrow('有文件没有审核');
    expect(readdirSync(folder).filter(name => name.startsWith(other))).toEqual([]);
  });
});

describe('--sarif', () => {
  test('is valid by the schema of OASIS and says each finding once', async () => {
    const suppressed = put('搁置二.json', JSON.stringify({ suppressed: [{ rule: 'execution-progress-blank', record: '翻译费', reason: '未要求' }] }));
    const published = join(SAMPLES, 'published/documents');
    const { output } = await call(check, FORM, MISSING, published, join(SAMPLES, 'published/office/sjz-2020-self-evaluations.xlsx'), '--suppress', suppressed, '--sarif');
    const log = JSON.parse(output);
    expect(faultsBySchema(log)).toEqual([]);

    const { runs: [{ results, invocations, tool }] } = log;
    expect(invocations[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: expect.arrayContaining([expect.objectContaining({ level: 'error', descriptor: { id: 'file-unreadable' } })]) });
    expect(results.filter(({ suppressions }: { readonly suppressions?: readonly object[] }) => suppressions).map(({ suppressions: [{ justification }] }: { readonly suppressions: readonly [{ readonly justification: string }] }) => justification)).toContain('未要求');
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  test('and the schema can say no', () => {
    expect(faultsBySchema({ version: '2.1.0', runs: [{ tool: { driver: { name: 'hengji' } }, results: [{ level: 'fatal', message: {} }] }] })).not.toEqual([]);
  });
});

/** The validator comes with the server's framework; its schemas go by `$id`, this one by the `id` of an older draft. */
function faultsBySchema(log: unknown): readonly string[] {
  const Ajv = createRequire(import.meta.url)('ajv').default;
  const { id, $schema: _draft, ...schema } = JSON.parse(readFileSync(join(SAMPLES, 'schemas/sarif-2.1.0.json'), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  ajv.validate({ ...schema, $id: id }, log);
  return (ajv.errors ?? []).map(({ instancePath, message }: { readonly instancePath: string; readonly message: string }) => `${instancePath} ${message}`);
}

describe('--html', () => {
  const page = join(folder, '审核.html');

  test('is one page that loads nothing and runs nothing', async () => {
    const hostile = put('甲&乙<丙>.txt', '通知\n');
    await call(check, FORM, hostile, MISSING, '--html', page);
    const html = readFileSync(page, 'utf8');
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(html).not.toMatch(/<script|<link|<img|url\(|@import|https?:/);
    expect(html).toContain('甲&amp;乙&lt;丙&gt;.txt');
    expect(html).toContain('没有审核：');
    expect(html).toMatch(/<h3>翻译费<\/h3>[^]*■ 必须改|▲ 应说明/);
    for (const part of ['未核', '通过']) expect(html).toMatch(new RegExp(`<h3 class="aside \\w+">${part} \\d+ 项</h3>`));
  });

  test('is not half-written: a folder that is not there is refused', async () => {
    await expect(call(check, FORM, '--html', join(folder, '没有/审核.html'))).rejects.toThrow('写不进去');
  });
});

describe('--opinion', () => {
  test.each(['docx', 'pdf'])('writes the letter as %s', async format => {
    const letter = join(folder, `意见.${format}`);
    expect((await call(check, FORM, '--opinion', letter)).code).toBe(1);
    expect(readFileSync(letter).subarray(0, 4).toString('latin1')).toBe(format === 'pdf' ? '%PDF' : 'PK\u0003\u0004');
  });

  test('in another format is refused before anything is read', async () => {
    await expect(call(check, MISSING, '--opinion', join(folder, '意见.txt'))).rejects.toThrow('后缀请用 .docx 或 .pdf 。');
  });
});

describe('on the terminal', () => {
  test('the findings stand form by form, in the order of the page, with what passed and what was not checked', async () => {
    const { output } = await call(check, FORM);
    expect(output).toMatch(/^.*original\.txt：1 张表，.*▲ 应说明 \d+.*口径 HEBEI-SJZ-2020\n\n {2}翻译费\n {4}[■▲○] /);
    const lines = [...output.matchAll(/^ {4}[■▲○] \S+　第 (\d+) 行/gm)].map(([, line]) => Number(line));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
    expect(output).toMatch(/● 通过 \d+ 项　□ 未核 \d+ 项/);
  });

  test('--quiet leaves one line a finding', async () => {
    const { output } = await call(check, FORM, NOTICE, '--quiet');
    expect(output.split('\n')).toHaveLength((await findingsOf(FORM)).length);
    expect(output).toMatch(/^.*original\.txt　第 \d+ 行　[■▲○] \S+　翻译费：.*〔[a-z-]+〕$/m);
  });
});
