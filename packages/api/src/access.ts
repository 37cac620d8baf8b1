import { findSession, parseCookie, refuseUnlessMay, type House, type Session } from '@hengji/actions';
import { Refusal, type Deed } from '@hengji/model';
import type { FastifyRequest } from 'fastify';
import { COOKIE } from './session-cookie.ts';

/** Who may come in: whoever holds a role for the deed, whoever is signed in, or anyone at all. Every route declares it. */
export type Access = Deed | 'signed-in' | 'anyone';

declare module 'fastify' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface adds to Fastify's own
  interface FastifyContextConfig { readonly may?: Access }
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface FastifyRequest { session: Session | null }
}

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** The one door of every route. The action behind it asks once more whether the deed is allowed. */
export function admit(house: House) {
  return async (request: FastifyRequest): Promise<void> => {
    const { may } = request.routeOptions.config;
    if (may === undefined) throw new TypeError(`${request.method} ${request.url} does not say who may enter`);
    const changes = UNSAFE.has(request.method);
    if (changes) refuseFromElsewhere(request);
    if (may === 'anyone') return;

    const cookie = parseCookie(request.cookies[COOKIE] ?? '');
    const session = cookie && await findSession(house, cookie);
    if (!session) throw new Refusal('not-signed-in', '您没有登录，或登录已过期。请登录。');
    if (changes && request.headers['x-hengji-token'] !== session.forgeryToken) {
      throw new Refusal('request-forged', '这个请求没有带上本页的凭据，没有执行。刷新页面再试。');
    }
    refuseUnlessMay(session.official, may);
    request.session = session;
  };
}

/** The session behind a route that asks for one. */
export function sessionOf({ session }: FastifyRequest): Session {
  if (!session) throw new TypeError('a route that anyone may enter asked who is signed in');
  return session;
}

/** A browser says where a request comes from; a program says nothing, and holds no one's cookie either. */
function refuseFromElsewhere({ headers, host }: FastifyRequest): void {
  const site = headers['sec-fetch-site'];
  const isElsewhere = site === undefined
    ? headers.origin !== undefined && hostOf(headers.origin) !== host
    : site !== 'same-origin' && site !== 'none';
  if (isElsewhere) throw new Refusal('request-forged', '这个请求来自另一个网站，没有执行。请在本页上操作。');
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
