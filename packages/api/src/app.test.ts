import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { addRegion, writeForms } from '@hengji/actions';
import type { Role } from '@hengji/model';
import { EvaluationAnswer, EvaluationList, ImportAnswer, JournalAnswer, RefusalAnswer, Session } from '@hengji/wire';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from './app.ts';
import { signIn, startTestApp, type Browser, type TestApp } from './test-app.ts';

let house: TestApp;
let preparer: Browser;
beforeAll(async () => {
  house = await startTestApp();
  preparer = await house.enter('经办人');
});
afterAll(() => house.stop());

function refused({ statusCode, json }: LightMyRequestResponse) {
  return { status: statusCode, ...RefusalAnswer.parse(json()) };
}

function firstPassword(role: Role): string {
  return house.house.accounts.find(account => account.role === role)?.password ?? '';
}

async function hand(browser: Browser, name: string, bytes: Uint8Array, query: Readonly<Record<string, string>> = {}): Promise<LightMyRequestResponse> {
  return browser.request({ method: 'POST', url: '/api/evaluations', query: { name, ...query }, headers: { 'content-type': 'application/octet-stream' }, payload: Buffer.from(bytes) });
}

describe('a form on its way', () => {
  test('is handed in, listed, shown and fetched as a file', async () => {
    const { forms } = ImportAnswer.parse((await hand(preparer, '展厅 维护.docx', await writeForms({ name: '展厅“维护”费' }))).json());
    expect(forms).toMatchObject([{ state: 'imported', position: 0, isNew: true }]);
    const [form] = forms;
    const id = form?.state === 'imported' ? form.evaluation : '';

    const { evaluations } = EvaluationList.parse((await preparer.request({ url: '/api/evaluations' })).json());
    expect(evaluations[0]).toMatchObject({ id, project: { code: null, name: '展厅“维护”费' }, unit: '投资服务局', total: '100', counts: { error: expect.any(Number), warning: expect.any(Number), advice: expect.any(Number) } });

    const shown = EvaluationAnswer.parse((await preparer.request({ url: `/api/evaluations/${id}` })).json());
    expect(shown).toMatchObject({ id, source: { name: '展厅 维护.docx', format: 'docx', importedBy: '经办人' }, report: { policy: 'HEBEI-SJZ-2022' } });
    expect(shown.report.findings).toContainEqual(expect.objectContaining({ rule: 'execution-progress-blank', field: 'progress', where: expect.stringContaining('表 1') }));
    const count = (severity: string) => shown.report.findings.filter(finding => finding.severity === severity).length;
    expect(evaluations[0]?.counts).toEqual({ error: count('error'), warning: count('warning'), advice: count('advice') });
    expect(shown.report.passed.map(({ title }) => title)).toContain('总体完成率应当是百分比');

    const file = await preparer.request({ url: `/api/evaluations/${id}/paper.docx` });
    expect(file.headers['content-disposition']).toBe(`attachment; filename="evaluation.docx"; filename*=UTF-8''${encodeURIComponent('自评表 展厅“维护”费.docx')}`);
    expect(file.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect((await preparer.request({ url: `/api/evaluations/${id}/paper.xlsx` })).headers['content-type']).toContain('spreadsheetml');
  });

  test('waits when its project has to be asked about, and goes where it is told', async () => {
    await hand(preparer, 'a.docx', await writeForms({ name: '问一问', planned: '1' }));
    const bytes = await writeForms({ name: '问一问', planned: '2' });
    const asked = ImportAnswer.parse((await hand(preparer, 'b.docx', bytes)).json());
    const [form] = asked.forms;
    const project = form?.state === 'proposed' ? form.candidates[0]?.project : undefined;
    expect(project).toBeDefined();
    const told = ImportAnswer.parse((await hand(preparer, 'b.docx', bytes, { matches: JSON.stringify({ 0: project }) })).json());
    expect(told.forms).toMatchObject([{ state: 'imported', isNew: true }]);
  });

  test('leaves its trace for the auditor', async () => {
    const { entries } = JournalAnswer.parse((await (await house.enter('审计只读')).request({ url: '/api/journal?limit=200' })).json());
    expect(entries.find(({ deed }) => deed === 'import-self-evaluations')).toMatchObject({ by: '经办人', subject: expect.stringMatching(/^self-evaluation [0-9a-f-]{36}$/) });
  });

  test('is not there for another region', async () => {
    const [line] = EvaluationList.parse((await preparer.request({ url: '/api/evaluations' })).json()).evaluations;
    const password = await addRegion(house.house, '130102', '外地审计', '审计只读');
    const first = await signIn(house.app, '外地审计', password);
    const changed = await first.request({ method: 'PUT', url: '/api/password', payload: { current: password, next: '隔壁地区的一句长长的话' } });
    expect(changed.statusCode).toBe(200);
    const auditor = await signIn(house.app, '外地审计', '隔壁地区的一句长长的话');
    for (const url of [`/api/evaluations/${line?.id}`, `/api/evaluations/${line?.id}/paper.docx`]) expect(refused(await auditor.request({ url }))).toMatchObject({ status: 404, code: 'not-found' });
    expect((await auditor.request({ url: '/api/evaluations' })).json()).toEqual({ evaluations: [] });
    expect(JSON.stringify((await auditor.request({ url: '/api/journal' })).json())).not.toContain('经办人');
  });
});

describe('a refusal says what, and what to do', () => {
  test.each([
    //                          query                             payload          status  code                 message
    ['a file that is empty',    { name: '空.docx' },               '',              422,    'file-empty',        '空.docx'],
    ['a file of no known kind', { name: 'x.bin' },                 '\u0001\u0002',  415,    'format-unknown',    'x.bin'],
    ['a file without a form',   { name: '通知.txt' },               '周五开会。',      422,    'no-form-found',     '通知.txt'],
    ['a name left out',         {},                                'x',             400,    'request-malformed', '“name”'],
    ['a name of two lines',     { name: 'a\nb.docx' },             'x',             400,    'request-malformed', '控制字符'],
    ['matches that are none',   { name: 'a.docx', matches: '[' },  'x',             400,    'request-malformed', 'matches'],
    ['matches to no id',        { name: 'a.docx', matches: '{"0":"../.."}' }, 'x',  400,    'request-malformed', 'matches'],
  ])('%s', async (_case, query, payload, status, code, message) => {
    const answer = await preparer.request({ method: 'POST', url: '/api/evaluations', query, payload, headers: { 'content-type': 'application/octet-stream' } });
    expect(refused(answer)).toMatchObject({ status, code, message: expect.stringContaining(message) });
  });

  test.each([
    ['a login missing',        { password: 'x' },                            'request-malformed', '“login”'],
    ['a login that is a list', { login: ['a'], password: 'x' },              'request-malformed', '“login”'],
    ['a login with a NUL',     { login: '经办人\u0000', password: 'x' },      'request-malformed', '“login”'],
    ['a login endlessly long', { login: 'a'.repeat(65), password: 'x' },     'request-malformed', '“login”'],
    ['a body beyond bounds',   { login: 'a', password: 'x'.repeat(70_000) }, 'file-too-large',    '限度'],
  ])('%s', async (_case, payload, code, message) => {
    expect(refused(await house.app.inject({ method: 'POST', url: '/api/session', payload }))).toMatchObject({ code, message: expect.stringContaining(message) });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])('a body of %s, which a foreign page could send', async type => {
    const answer = await house.app.inject({ method: 'POST', url: '/api/session', headers: { 'content-type': type }, payload: 'login=a&password=b' });
    expect(refused(answer)).toMatchObject({ status: 400, code: 'request-malformed' });
  });

  test.each(['/api/nowhere', '/api/evaluations/1/2/3', '/api/%00', '/api/../etc/passwd'])('an address that is none: %s', async url => {
    expect((await house.app.inject({ url })).statusCode).toBe(404);
  });

  test.each(['nonsense', "1' or '1'='1", '00000000-0000-7000-8000-000000000000', '%2e%2e%2f'])('an id that is none: %s', async id => {
    const answer = await preparer.request({ url: `/api/evaluations/${encodeURIComponent(id)}` });
    expect([400, 404]).toContain(answer.statusCode);
    expect(RefusalAnswer.parse(answer.json()).message).not.toBe('');
  });

  test('a mistake of ours has a number, which the log knows with the stack', async () => {
    const lines: string[] = [];
    const app = buildApp({ ...house.house, now: () => { throw new Error('the clock fell off the wall'); }, logger: { level: 'error', stream: { write: line => { lines.push(line); } } } });
    const answer = await app.inject({ url: '/api/session', cookies: { hengji: preparer.cookie } });
    expect(answer.statusCode).toBe(500);
    const { code, message } = RefusalAnswer.parse(answer.json());
    expect(code).toBe('bug');
    expect(message).not.toContain('clock');
    const [id = 'no id'] = /[0-9a-f-]{36}/.exec(message) ?? [];
    expect(lines.join('')).toContain(id);
    expect(lines.join('')).toContain('the clock fell off the wall');
    expect(lines.join('')).toContain('find-session.ts');
    await app.close();
  });
});

describe('a request from elsewhere', () => {
  const changes = [['DELETE', '/api/session'], ['DELETE', '/api/sessions'], ['PUT', '/api/password'], ['POST', '/api/evaluations']] as const;

  test.each(changes)('%s %s needs the token of its session', async (method, url) => {
    for (const token of ['', 'x', (await house.enter('财务')).session.forgeryToken]) {
      expect(refused(await preparer.request({ method, url, headers: { 'x-hengji-token': token } }))).toMatchObject({ status: 403, code: 'request-forged' });
    }
    expect((await preparer.request({ url: '/api/session' })).statusCode).toBe(200);
  });

  test.each([
    //                                  headers                                                                    status
    ['another site, by its own word',   { 'sec-fetch-site': 'cross-site' },                                         403],
    ['a neighbour of the same domain',  { 'sec-fetch-site': 'same-site' },                                          403],
    ['another origin',                  { origin: 'https://elsewhere.example' },                                    403],
    ['no origin a page has',            { origin: 'null' },                                                         403],
    ['this page',                       { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:80' },         401],
    ['this page, in an old browser',    { origin: 'http://localhost', host: 'localhost' },                          401],
    ['a program',                       {},                                                                         401],
  ])('%s signs nobody in unasked', async (_case, headers, status) => {
    const answer = await house.app.inject({ method: 'POST', url: '/api/session', headers, payload: { login: 'nobody', password: 'wrong' } });
    expect(answer.statusCode).toBe(status);
  });
});

describe('the cookie', () => {
  test('is read by no script, sent from no other site, and over https alone where there is https', async () => {
    const payload = { login: '分管领导', password: firstPassword('分管领导') };
    const plain = await house.app.inject({ method: 'POST', url: '/api/session', payload });
    expect(plain.cookies).toMatchObject([{ name: 'hengji', path: '/', httpOnly: true, sameSite: 'Strict' }]);
    expect(plain.cookies[0]).not.toHaveProperty('secure');
    const behindTls = buildApp({ ...house.house, isHttps: true });
    expect((await behindTls.inject({ method: 'POST', url: '/api/session', payload })).cookies).toMatchObject([{ secure: true }]);
    await behindTls.close();
  });

  test('is a new one after signing in, whatever was sent along', async () => {
    const payload = { login: '单位负责人', password: firstPassword('单位负责人') };
    const again = await house.app.inject({ method: 'POST', url: '/api/session', cookies: { hengji: preparer.cookie }, payload });
    expect(again.cookies[0]?.value).not.toBe(preparer.cookie);
  });

  test.each(['', 'nonsense', `130171.${'A'.repeat(43)}`, `130102.${'A'.repeat(43)}`, "130171'.x", '; drop table session'])('that we never gave out opens nothing: %j', async cookie => {
    expect(refused(await house.app.inject({ url: '/api/session', cookies: { hengji: cookie } }))).toMatchObject({ status: 401, code: 'not-signed-in' });
  });

  test('is worth nothing after signing out here, or everywhere', async () => {
    const [one, two, three] = [await house.enter('财务'), await house.enter('财务'), await house.enter('财务')];
    expect((await one.request({ method: 'DELETE', url: '/api/session' })).statusCode).toBe(204);
    expect([(await one.request({ url: '/api/session' })).statusCode, (await two.request({ url: '/api/session' })).statusCode]).toEqual([401, 200]);
    expect((await two.request({ method: 'DELETE', url: '/api/sessions' })).statusCode).toBe(204);
    expect((await three.request({ url: '/api/session' })).statusCode).toBe(401);
  });
});

test('who may not is turned away before anything of the request is read', async () => {
  const request = { method: 'POST', url: '/api/evaluations', headers: { 'content-type': 'text/plain' }, payload: 'x' } as const;
  expect(refused(await house.app.inject(request))).toMatchObject({ status: 401, code: 'not-signed-in' });
  expect(refused(await (await house.enter('系统管理员')).request(request))).toMatchObject({ status: 403, code: 'not-allowed' });
  expect(refused(await preparer.request(request))).toMatchObject({ status: 400, code: 'request-malformed' });
});

test('the first password opens nothing but its own change', async () => {
  const current = firstPassword('科室负责人');
  const browser = await signIn(house.app, '科室负责人', current);
  expect(browser.session).toMatchObject({ mustChangePassword: true, roles: [{ role: '科室负责人', unit: '投资服务局', section: '招商服务科' }] });
  expect(refused(await browser.request({ url: '/api/evaluations' }))).toMatchObject({ status: 403, code: 'password-must-change' });
  const changed = await browser.request({ method: 'PUT', url: '/api/password', payload: { current, next: '春天的第一场雨来得晚' } });
  expect(Session.parse(changed.json())).toMatchObject({ mustChangePassword: false });
  expect((await browser.request({ url: '/api/session' })).statusCode).toBe(401);
});

test('five wrong passwords lock the account; thirty from one address close the door to it for a while', async () => {
  const attempt = (login: string, password = 'wrong') => house.app.inject({ method: 'POST', url: '/api/session', remoteAddress: '10.9.8.7', payload: { login, password } });
  for (let failed = 0; failed < 4; failed += 1) expect((await attempt('专家')).statusCode).toBe(401);
  expect(refused(await attempt('专家'))).toMatchObject({ status: 429, code: 'sign-in-locked', message: expect.stringMatching(/锁到 \d\d:\d\d/) });
  for (let failed = 5; failed < 30; failed += 1) await attempt(`nobody-${failed}`);
  const password = firstPassword('部门管理员');
  expect(refused(await attempt('部门管理员', password))).toMatchObject({ status: 429, message: expect.stringContaining('15 分钟') });
  await signIn(house.app, '部门管理员', password); // from another address
});

test('pages can stand beside it, and answer for no address of the API', async () => {
  const app = buildApp(house.house);
  app.get('/*', (_request, reply) => reply.type('text/html').send('<p>page</p>'));
  expect((await app.inject({ url: '/r/130171/desk' })).body).toBe('<p>page</p>');
  expect(refused(await app.inject({ url: '/api/nowhere' }))).toMatchObject({ status: 404, code: 'not-found' });
  await app.close();
});

test('every answer carries its headers and stays in no cache', async () => {
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" };
  for (const url of ['/api/health', '/api/openapi.json', '/api/session', '/api/nowhere']) expect((await house.app.inject({ url })).headers).toMatchObject(headers);
});

describe('outside of the routes', () => {
  test.each([
    ['an address that cannot be decoded', { url: '/%' },                       400, 'request-malformed'],
    ['one below the API',                 { url: '/api/%' },                   400, 'request-malformed'],
    ['a page that is asked to change',    { method: 'POST', url: '/' } as const, 404, 'not-found'],
  ])('%s is refused in words, with the headers of every answer', async (_case, request, status, code) => {
    const answer = await house.app.inject(request);
    expect(refused(answer)).toMatchObject({ status, code, message: expect.stringMatching(/^[^a-z]/) });
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  });

  test.each([
    ['a header beyond bounds', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431, '请求头太长'],
    ['what is no HTTP',        '\u0001\r\n\r\n',                                             400, '请求的格式不对'],
  ])('%s too', async (_case, sent, status, message) => {
    const app = buildApp(house.house);
    const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
    const answer = await text(connect(Number(port), '127.0.0.1').end(sent));
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} [^]*x-content-type-options: nosniff[^]*${message}`));
    await app.close();
  });
});

test('the API describes itself as OpenAPI 3.1, every route but this one', async () => {
  const { openapi, paths } = (await house.app.inject({ url: '/api/openapi.json' })).json();
  expect(openapi).toMatch(/^3\.1/);
  const described = Object.entries(paths).flatMap(([url, methods]) => Object.keys(methods as object).map(method => `${method.toUpperCase()} ${url}`)); // paths are objects of methods
  const registered = house.routes
    .filter(({ url, method }) => method !== 'HEAD' && !url.endsWith('*') && url !== '/api/openapi.json')
    .map(({ method, url }) => `${String(method)} ${url.replaceAll(/:(\w+)/g, '{$1}')}`);
  expect(described.sort()).toEqual(registered.sort());
});
