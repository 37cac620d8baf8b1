import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BOUNDS, openCheckups, writeForms, type Bounds, type Checkups } from '@hengji/actions';
import { CheckAnswer, CheckDesk, CheckedFile, CheckedOutline, CheckStatus } from '@hengji/wire';
import type { FastifyServerOptions } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../app.ts';
import { startTestApp, type TestApp } from '../test-app.ts';
import { refused, stranger } from '../test-stranger.ts';
import type { App } from '../zod-app.ts';

const BAD = join(import.meta.dirname, '../../../../samples/bad');

let house: TestApp;
const opened: (() => Promise<unknown>)[] = [];
beforeAll(async () => { house = await startTestApp(); });
afterAll(() => house.stop());
afterEach(async () => { for (const close of opened.splice(0)) await close(); });

/** A house of its own, with other bounds, or where one listens to the log. */
async function openOther({ bounds, logger = false }: { readonly bounds?: Partial<Bounds>; readonly logger?: FastifyServerOptions['logger'] } = {}): Promise<{ readonly app: App; readonly checkups: Checkups; readonly folder: string; readonly mistakes: (readonly string[])[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'hengji-checkups-'));
  const mistakes: (readonly string[])[] = [];
  const checkups = await openCheckups({ folder, now: house.house.now, onMistake: places => mistakes.push(places), bounds: { ...BOUNDS, ...bounds } });
  const app = buildApp({ ...house.house, checkups, logger });
  opened.push(() => app.close(), () => checkups.stop());
  return { app, checkups, folder, mistakes };
}

/** Two forms with the same words under 存在的问题, which is held against both when they are given together. */
const issues = '受用地指标所限，部分厂房没有按期开工，下一步加快土地报批和征收。';
const pair = () => Promise.all(['展厅维护费', '翻译费'].map(name => writeForms({ name, issues })));

const text = (words: string) => new TextEncoder().encode(words);

describe('a file of a stranger', () => {
  test('is judged, told in whole, and shown as a document', async () => {
    const { check, ask } = stranger(house.app);
    expect(CheckDesk.parse((await ask('/api/checks')).json())).toEqual({ isOpen: true, largestFile: 64 * 2 ** 20, mostFiles: 20, keptMinutes: 60, waiting: 0 });
    const { id, files: [line] } = await check({ name: '展厅.docx', bytes: await writeForms({ name: '展厅维护费' }) });
    expect(line).toMatchObject({ position: 1, name: '展厅.docx', state: 'done', ahead: null, refusal: null, seconds: expect.any(Number), result: { revision: 1, drafts: 1, policies: ['HEBEI-SJZ-2022'] } });

    const file = CheckedFile.parse((await ask(`/api/checks/${id}/files/1`)).json());
    expect(file).toMatchObject({ file: '展厅.docx', format: 'docx', drafts: 1, records: [{ kind: 'self-evaluation', record: '展厅维护费', where: expect.any(String) }] });
    expect(file.findings).toContainEqual(expect.objectContaining({ rule: 'execution-progress-blank', title: expect.any(String), at: { table: 1, row: expect.any(Number), column: expect.any(Number) } }));
    const count = (severity: string) => file.findings.filter(finding => finding.severity === severity).length;
    expect(line?.result?.counts).toEqual({ error: count('error'), warning: count('warning'), advice: count('advice'), passed: file.passed.length, notChecked: file.notChecked.length });
    expect(new Set(file.findings.map(finding => finding.id)).size).toBe(file.findings.length);

    const outline = CheckedOutline.parse((await ask(`/api/checks/${id}/files/1/outline`)).json());
    const places = outline.blocks.flatMap(block => (block.kind === 'grid' ? block.cells.map(({ at }) => at) : [block.at]));
    for (const { at } of file.findings) if (at) expect(places).toContainEqual(at);

    const download = await ask(`/api/checks/${id}/result.json`);
    expect(download.headers['content-disposition']).toContain(encodeURIComponent('体检结果.json'));
    expect(CheckAnswer.parse(download.json()).files).toEqual([file]);
  });

  test('is handed back with its notes, and with a letter; nothing of them stays in the folder', async () => {
    const { app, folder } = await openOther();
    const { check, ask } = stranger(app);
    const { id } = await check({ name: '展厅.docx', bytes: await writeForms({ name: '展厅维护费' }) }, { name: '展厅.txt', bytes: readFileSync(join(BAD, 'gb18030.txt')) });
    const before = await readdir(join(folder, id));
    const answers = await Promise.all(['files/1/marked', 'files/2/marked', 'opinion.docx', 'opinion.pdf?file=2'].map(path => ask(`/api/checks/${id}/${path}`)));
    expect(answers.map(({ statusCode, headers, rawPayload }) => [statusCode, headers['content-disposition']?.toString().split("''")[1], headers['content-type'], rawPayload.subarray(0, 4).toString('latin1')])).toEqual([
      [200, encodeURIComponent('展厅.docx'),       expect.stringContaining('wordprocessingml'), 'PK\x03\x04'],
      [200, encodeURIComponent('展厅.txt.html'),   'text/html; charset=utf-8',                  '<!do'],
      [200, encodeURIComponent('审核意见书.docx'), expect.stringContaining('wordprocessingml'), 'PK\x03\x04'],
      [200, encodeURIComponent('审核意见书.pdf'),  'application/pdf',                           '%PDF'],
    ]);
    for (const { headers } of answers) expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(await readdir(join(folder, id))).toEqual(before);
  });

  test('given with others of its department is judged against them too, and each finding keeps its address', async () => {
    const { check, ask, announce, send, ended } = stranger(house.app);
    const [one = text(''), other = text('')] = await pair();
    const alone = await check({ name: '自评表.docx', bytes: one });
    const before = CheckedFile.parse((await ask(`/api/checks/${alone.id}/files/1`)).json());

    const { id } = CheckStatus.parse((await announce([{ name: '自评表.docx', bytes: one.length }, { name: '自评表.docx', bytes: other.length }])).json());
    await send(id, 1, one);
    expect((await stranger(house.app).status(id)).isComplete).toBe(false); // the second is awaited
    await send(id, 2, other);
    const { files } = await ended(id);
    expect(files.map(({ name, result }) => [name, result?.revision])).toEqual([['自评表.docx', 2], ['自评表（2）.docx', 2]]);
    const after = CheckedFile.parse((await ask(`/api/checks/${id}/files/1`)).json());
    const found = after.findings.filter(({ related }) => related.some(({ position }) => position === 2));
    expect(found).not.toEqual([]);
    expect(after.findings.map(finding => finding.id)).toEqual(expect.arrayContaining(before.findings.map(finding => finding.id)));
  });

  test('taken back, leaves what was said against it behind', async () => {
    const { check, ask, drop, ended } = stranger(house.app);
    const [one = text(''), other = text('')] = await pair();
    const { id } = await check({ name: '甲.docx', bytes: one }, { name: '乙.docx', bytes: other });
    const related = async () => CheckedFile.parse((await ask(`/api/checks/${id}/files/1`)).json()).findings.flatMap(finding => finding.related.map(({ file }) => file));
    expect(await related()).toContain('乙.docx');
    await drop(`/api/checks/${id}/files/2`);
    const { files } = await ended(id);
    expect(files.map(({ state, result }) => [state, result?.revision])).toEqual([['done', 3], ['cancelled', undefined]]);
    expect(await related()).not.toContain('乙.docx');
    expect(refused(await ask(`/api/checks/${id}/files/2`))).toMatchObject({ status: 409, code: 'check-unfinished' });
  });

  test('of no bytes, of no form, too large or one too many is refused in its own line, the others are judged', async () => {
    const { announce, send, ended } = stranger(house.app);
    const form = await writeForms({ name: '展厅维护费' });
    const notice = text('周五下午开会。');
    const { id, files } = CheckStatus.parse((await announce([
      { name: '空.docx', bytes: 0 }, { name: '通知.txt', bytes: notice.length }, { name: '大.pdf', bytes: 65 * 2 ** 20 }, { name: '表.docx', bytes: form.length },
      ...Array.from({ length: 17 }, (_each, index) => ({ name: `${index}.docx`, bytes: 1 })),
    ])).json());
    expect(files.filter(({ state }) => state === 'refused').map(({ name, refusal }) => [name, refusal?.code])).toEqual([['大.pdf', 'file-too-large'], ['16.docx', 'checks-full']]);
    await Promise.all([[1, new Uint8Array()], [2, notice], [4, form]].map(([position, bytes]) => send(id, position as number, bytes as Uint8Array))); // pairs, as written
    for (const { position, name } of files) if (/^\d/.test(name) && position < 21) await stranger(house.app).drop(`/api/checks/${id}/files/${position}`);
    const { files: lines } = await ended(id);
    expect(lines.slice(0, 4).map(({ state, refusal }) => [state, refusal?.code])).toEqual([['refused', 'file-empty'], ['refused', 'no-form-found'], ['refused', 'file-too-large'], ['done', undefined]]);
  });
});

test('all bad files at once: each is answered with one clear line', async () => {
  const expectations: readonly { readonly file: string; readonly expect: string; readonly also: readonly string[] }[] = JSON.parse(readFileSync(join(BAD, 'EXPECT.json'), 'utf8'));
  const { check } = stranger(house.app);
  const names = readdirSync(BAD).filter(name => name !== 'EXPECT.json');
  const { files } = await check(...names.map(name => ({ name, bytes: readFileSync(join(BAD, name)) })));
  for (const { name, state, refusal } of files) {
    const expected = expectations.find(({ file }) => file === name);
    const said = refusal === null || refusal.code === 'no-form-found' ? ['read', 'doubt'] : ['refuse'];
    expect([expected?.expect, ...expected?.also ?? []].some(word => said.includes(word ?? '')), `${name} ${refusal?.message}`).toBe(true);
    expect(state).toBe(refusal ? 'refused' : 'done');
    if (refusal) expect(refusal.message).toMatch(/^[^\n]*。$/);
    if (refusal) expect(refusal.message).toContain(name);
  }
}, 60_000);

describe('an hour', () => {
  test('later all of it is gone, from the folder too', async () => {
    const { app, checkups, folder } = await openOther();
    const { check, ask } = stranger(app);
    const { id, expiresAt } = await check({ name: '展厅.docx', bytes: await writeForms({ name: '展厅维护费' }) });
    expect(new Date(expiresAt).getTime() - house.house.now().getTime()).toBe(60 * 60_000);
    expect(await readdir(join(folder, id))).toContain('1.file');
    house.house.pass(60 * 60_000 - 1);
    await checkups.sweep();
    expect((await ask(`/api/checks/${id}`)).statusCode).toBe(200);
    house.house.pass(1);
    expect(refused(await ask(`/api/checks/${id}/files/1`))).toMatchObject({ status: 404, code: 'check-gone' }); // before it is swept
    await checkups.sweep();
    expect(await readdir(folder)).toEqual([]);
  });

  test('need not be waited for: whoever has seen the result can remove it', async () => {
    const { app, folder } = await openOther();
    const { check, ask, drop } = stranger(app);
    const { id } = await check({ name: '展厅.docx', bytes: await writeForms({ name: '展厅维护费' }) });
    expect((await drop(`/api/checks/${id}`)).statusCode).toBe(204);
    expect(refused(await ask(`/api/checks/${id}`))).toMatchObject({ code: 'check-gone' });
    expect(await readdir(folder)).toEqual([]);
  });

  test('of a house that fell is over when it starts again', async () => {
    const { app, folder } = await openOther();
    await stranger(app).check({ name: '展厅.docx', bytes: await writeForms({ name: '展厅维护费' }) });
    expect(await readdir(folder)).not.toEqual([]);
    const again = await openCheckups({ folder, now: house.house.now, onMistake: () => undefined });
    expect(await readdir(folder)).toEqual([]);
    await again.stop();
  });
});

describe('bounds', () => {
  test.each([
    //                                    bounds                   message
    ['check-ups of one address',          { checkupsOfAddress: 1 }, '从您这个地址'],
    ['check-ups of everybody',            { checkups: 1 },          '暂时不再接收'],
    ['files that wait',                   { waiting: 0 },           '排队的文件'],
  ] as const)('%s', async (_case, bounds, message) => {
    const { app } = await openOther({ bounds });
    const { announce } = stranger(app);
    await announce([{ name: '表.docx', bytes: 1 }]);
    expect(refused(await announce([{ name: '表.docx', bytes: 1 }]))).toMatchObject({ status: 429, code: 'checks-full', message: expect.stringContaining(message) });
  });

  test.each([
    ['bytes of one address', { bytesOfAddress: 10 }],
    ['bytes of everybody',   { bytes: 10 }],
  ] as const)('%s', async (_case, bounds) => {
    const { app } = await openOther({ bounds });
    const { announce, send } = stranger(app);
    const { id } = CheckStatus.parse((await announce([{ name: '表.docx', bytes: 11 }])).json());
    expect(refused(await send(id, 1, text('01234567890')))).toMatchObject({ status: 429, code: 'checks-full' });
    expect((await stranger(app).status(id)).files[0]?.state).toBe('awaited'); // it may be sent later
  });

  test('a file that is larger than was announced is not taken in', async () => {
    const { app, folder } = await openOther();
    const { announce, send } = stranger(app);
    const { id } = CheckStatus.parse((await announce([{ name: '表.docx', bytes: 3 }])).json());
    expect(refused(await send(id, 1, text('0123')))).toMatchObject({ status: 400, code: 'request-malformed' });
    expect(await readdir(join(folder, id))).toEqual([]);
  });

  test('a file is taken in once', async () => {
    const { send, check } = stranger(house.app);
    const { id } = await check({ name: '通知.txt', bytes: text('周五开会。') });
    expect(refused(await send(id, 1, text('周五开会。')))).toMatchObject({ status: 400 });
    expect(refused(await send(id, 2, text('周五开会。')))).toMatchObject({ status: 404, code: 'not-found' });
  });

  test('an id cannot be guessed, and one that is none says what is so', async () => {
    const { announce, ask } = stranger(house.app);
    const ids = await Promise.all(Array.from({ length: 20 }, async () => CheckStatus.parse((await announce([{ name: '表.docx', bytes: 1 }])).json()).id));
    expect(new Set(ids).size).toBe(20);
    for (const id of ids) expect(Buffer.from(id, 'base64url')).toHaveLength(24);
    for (const id of ['..', '%2e%2e', 'x', ids[0]?.slice(1)]) expect([400, 404]).toContain((await ask(`/api/checks/${id}`)).statusCode);
  });
});

test('while one waits, the line says how many come before', async () => {
  const { app } = await openOther();
  const { announce, send, ended } = stranger(app);
  const form = await writeForms(...Array.from({ length: 12 }, (_each, index) => ({ name: `项目${index}` })));
  const { id } = CheckStatus.parse((await announce(Array.from({ length: 8 }, (_each, index) => ({ name: `${index}.docx`, bytes: form.length })))).json());
  await Promise.all(Array.from({ length: 8 }, (_each, index) => send(id, index + 1, form)));
  const { waiting, files } = await stranger(app).status(id);
  const ahead = files.flatMap(line => line.ahead ?? []);
  expect(ahead).toHaveLength(waiting);
  expect(ahead.toSorted((one, other) => one - other)).toEqual(ahead.map((_each, index) => index));
  expect(waiting).toBeGreaterThan(0);
  expect((await ended(id)).files.every(({ state }) => state === 'done')).toBe(true);
});

test('what is under way can be ended, and the next one is served', async () => {
  const { app } = await openOther();
  const { announce, send, drop, check } = stranger(app);
  const long = await writeForms(...Array.from({ length: 400 }, (_each, index) => ({ name: `项目${index}` })));
  const { id } = CheckStatus.parse((await announce([{ name: '长.docx', bytes: long.length }])).json());
  await send(id, 1, long);
  while (!['reading', 'judging'].includes((await stranger(app).status(id)).files[0]?.state ?? '')) await sleep(10);
  expect(CheckStatus.parse((await drop(`/api/checks/${id}/files/1`)).json())).toMatchObject({ isComplete: true, files: [{ state: 'cancelled' }] });
  expect((await check({ name: '展厅.docx', bytes: await writeForms({ name: '展厅维护费' }) })).files[0]?.state).toBe('done');
});

test('no word of a file, and not its name, is written to the log', async () => {
  const lines: string[] = [];
  const { app, mistakes } = await openOther({ logger: { level: 'trace', stream: { write: line => { lines.push(line); } } } });
  const { check, ask } = stranger(app);
  const { id } = await check(
    { name: '密级名称.docx', bytes: await writeForms({ name: '密级项目' }) },
    { name: '密级坏.docx', bytes: readFileSync(join(BAD, 'truncated.docx')) },
  );
  await ask(`/api/checks/${id}/files/1`);
  await ask(`/api/checks/${id}/result.json`);
  expect(lines.join('')).toContain('/api/checks'); // it was listened to
  expect(lines.join('') + JSON.stringify(mistakes)).not.toMatch(/密级|展厅|讲解|投资服务局/);
});

test('where it is switched off, the page can say so, and nothing is taken in', async () => {
  const app = buildApp(house.house);
  opened.push(() => app.close());
  const { ask, announce } = stranger(app);
  expect(CheckDesk.parse((await ask('/api/checks')).json()).isOpen).toBe(false);
  expect(refused(await announce([{ name: '表.docx', bytes: 1 }]))).toMatchObject({ status: 403, code: 'checks-closed' });
});
