import { writeForms } from '@hengji/actions';
import { may, ROLES, type Role } from '@hengji/model';
import { RefusalAnswer } from '@hengji/wire';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Access } from './access.ts';
import { startTestApp, type Browser, type TestApp } from './test-app.ts';

type Method = Exclude<InjectOptions['method'], undefined>;
type Route = { readonly method: Method; readonly url: string; readonly access: Access | undefined };

let house: TestApp;
let evaluation: string;
let routes: readonly Route[];
beforeAll(async () => {
  house = await startTestApp();
  const list = await (await house.enter('经办人')).request({ url: '/api/evaluations' });
  evaluation = list.json().evaluations[0].id;
  routes = house.routes.flatMap(({ method, url, config }) => [method].flat().map(each => ({ method: each as Method, url, access: config?.may }))); // Fastify types methods as plain strings
});
afterAll(() => house.stop());

test('every route says who may enter', () => {
  expect(routes.length).toBeGreaterThan(15);
  expect(routes.filter(({ access }) => access === undefined)).toEqual([]);
});

test('a route that does not say is not even registered', async () => {
  const { buildApp } = await import('./app.ts');
  const app = buildApp(house.house);
  app.addHook('onRoute', route => { if (route.url === '/api/health') route.config = {}; });
  await expect(app.ready()).rejects.toThrow('/api/health');
});

describe.each([...ROLES, null])('with the role %s', role => {
  test('each route lets in whom the permission table lets in', async () => {
    const wrong: string[] = [];
    for (const route of routes) {
      const expected = entryOf(route.access, role);
      const found = entryFrom(await knock(route, role));
      if (found !== expected) wrong.push(`${route.method} ${route.url}: ${found}, expected ${expected}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

type Entry = 'in' | 'not-signed-in' | 'not-allowed';

/** What the table says, read without the code that enforces it. */
function entryOf(access: Access | undefined, role: Role | null): Entry {
  if (access === 'anyone') return 'in';
  if (role === null) return 'not-signed-in';
  return access === 'signed-in' || (access !== undefined && may([role], access)) ? 'in' : 'not-allowed';
}

function entryFrom({ statusCode, body }: LightMyRequestResponse): Entry | string {
  if (statusCode >= 500) return `${statusCode} ${body}`;
  if (statusCode !== 401 && statusCode !== 403) return 'in';
  const { code } = RefusalAnswer.parse(JSON.parse(body === '' ? '{"code":"","message":""}' : body));
  return code === '' ? (statusCode === 401 ? 'not-signed-in' : 'not-allowed') : code; // HEAD has no body
}

const browsers = new Map<Role, Browser>();

async function knock({ method, url }: Route, role: Role | null): Promise<LightMyRequestResponse> {
  const options: InjectOptions = { method, url: url.replace(':evaluation', evaluation).replace('*', 'nowhere') };
  if (method === 'POST' && url === '/api/evaluations') {
    Object.assign(options, { query: { name: '表.docx' }, headers: { 'content-type': 'application/octet-stream' }, payload: Buffer.from(await writeForms({ name: `由${role}导入` })) });
  } else if (method === 'POST' || method === 'PUT') {
    Object.assign(options, { payload: {} });
  }
  if (role === null) return house.app.inject(options);
  const browser = browsers.get(role) ?? await house.enter(role);
  browsers.set(role, browser);
  if (method === 'DELETE') browsers.delete(role); // it ends the session
  return browser.request(options);
}
