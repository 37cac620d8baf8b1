import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCheckups, startTestHouse, type Checkups, type TestHouse } from '@hengji/actions';
import { Session } from '@hengji/wire';
import type { InjectOptions, LightMyRequestResponse, RouteOptions } from 'fastify';
import { buildApp } from './app.ts';
import { COOKIE } from './session-cookie.ts';
import type { App } from './zod-app.ts';

export type TestApp = {
  readonly app: App;
  readonly house: TestHouse;
  readonly checkups: Checkups;
  readonly routes: readonly RouteOptions[]; // every one that was registered
  /** Signs in, and changes the first password when it must be changed. */
  enter(login: string): Promise<Browser>;
  stop(): Promise<void>;
};

/** One signed-in browser: it sends its cookie and its token along. */
export type Browser = {
  readonly session: Session;
  readonly cookie: string;
  request(options: InjectOptions): Promise<LightMyRequestResponse>;
};

export async function startTestApp(): Promise<TestApp> {
  const house = await startTestHouse();
  const checkups = await openCheckups({ folder: await mkdtemp(join(tmpdir(), 'hengji-checkups-')), now: house.now, onMistake: places => { throw new Error(places.join(' ')); } });
  const app = buildApp({ ...house, checkups });
  const routes: RouteOptions[] = [];
  app.addHook('onRoute', route => { routes.push(route); });
  await app.ready();
  const passwords = new Map(house.accounts.map(({ login, password }) => [login, password]));

  return {
    app, house, checkups, routes,
    async enter(login) {
      const browser = await signIn(app, login, passwords.get(login) ?? '');
      if (!browser.session.mustChangePassword) return browser;
      const next = `${login} 把这一句话好好记在心里`;
      const changed = await browser.request({ method: 'PUT', url: '/api/password', payload: { current: passwords.get(login), next } });
      passwords.set(login, next);
      return browserOf(app, changed);
    },
    async stop() {
      await app.close();
      await checkups.stop();
      await house.stop();
    },
  };
}

export async function signIn(app: App, login: string, password: string): Promise<Browser> {
  return browserOf(app, await app.inject({ method: 'POST', url: '/api/session', payload: { login, password } }));
}

export function browserOf(app: App, answer: LightMyRequestResponse): Browser {
  if (answer.statusCode !== 200) throw new Error(answer.body);
  const session = Session.parse(answer.json());
  const cookie = answer.cookies.find(({ name }) => name === COOKIE)?.value ?? '';
  return {
    session, cookie,
    request: ({ headers, ...options }) => app.inject({ ...options, headers: { 'x-hengji-token': session.forgeryToken, ...headers }, cookies: { [COOKIE]: cookie } }),
  };
}
