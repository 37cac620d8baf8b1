import type { CookieSerializeOptions } from '@fastify/cookie';
import { changePassword, perform, signIn, signOut, signOutEverywhere, type House, type Session } from '@hengji/actions';
import { Refusal, type RefusalCode } from '@hengji/model';
import { PasswordBody, Session as SessionAnswer, SignInBody } from '@hengji/wire';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { sessionOf } from '../access.ts';
import { failuresByAddress } from '../failures-by-address.ts';
import { refusals } from '../refusals.ts';
import { COOKIE } from '../session-cookie.ts';
import type { App } from '../zod-app.ts';

const GUESSES: ReadonlySet<RefusalCode> = new Set(['sign-in-failed', 'sign-in-locked']);

export function sessionRoutes(api: App, house: House, cookieOptions: CookieSerializeOptions): void {
  const failures = failuresByAddress(house.now);
  const tags = ['登录'];

  const give = (reply: FastifyReply, { session, cookie }: { readonly session: Session; readonly cookie: string }): SessionAnswer => {
    reply.setCookie(COOKIE, cookie, cookieOptions);
    return saySession(session);
  };

  api.route({
    method: 'POST', url: '/session',
    config: { may: 'anyone' },
    schema: { summary: '登录', tags, body: SignInBody, response: { 200: SessionAnswer, ...refusals(400, 401, 403, 429) } },
    handler: async (request, reply) => {
      if (failures.isBlocked(request.ip)) throw new Refusal('sign-in-locked', '这台机器上输错的次数太多。请过 15 分钟再试，或换一台机器。');
      try {
        return give(reply, await signIn(house, request.body));
      } catch (error) {
        if (error instanceof Refusal && GUESSES.has(error.code)) failures.add(request.ip);
        throw error;
      }
    },
  });

  api.route({
    method: 'GET', url: '/session',
    config: { may: 'signed-in' },
    schema: { summary: '我是谁', tags, response: { 200: SessionAnswer, ...refusals(401) } },
    handler: async request => saySession(sessionOf(request)),
  });

  api.route({
    method: 'DELETE', url: '/session',
    config: { may: 'signed-in' },
    schema: { summary: '退出登录', tags, response: { 204: z.null(), ...refusals(401, 403) } },
    handler: async (request, reply) => {
      const { official, digest } = sessionOf(request);
      await perform(house, official, signOut, { digest });
      return reply.clearCookie(COOKIE, cookieOptions).status(204).send(null);
    },
  });

  api.route({
    method: 'DELETE', url: '/sessions',
    config: { may: 'signed-in' },
    schema: { summary: '在所有设备上退出登录', tags, response: { 204: z.null(), ...refusals(401, 403) } },
    handler: async (request, reply) => {
      await perform(house, sessionOf(request).official, signOutEverywhere, {});
      return reply.clearCookie(COOKIE, cookieOptions).status(204).send(null);
    },
  });

  api.route({
    method: 'PUT', url: '/password',
    config: { may: 'signed-in' },
    schema: { summary: '修改密码', tags, body: PasswordBody, response: { 200: SessionAnswer, ...refusals(400, 401, 403, 422, 429) } },
    handler: async (request, reply) => give(reply, await changePassword(house, sessionOf(request).official, request.body)),
  });
}

function saySession({ official, forgeryToken }: Session): SessionAnswer {
  const { login, region, roles, mustChangePassword } = official;
  const [first] = roles;
  return {
    login, mustChangePassword, forgeryToken,
    region: { code: region.id, name: region.name },
    roles: roles.map(({ role, unitName, sectionName }) => ({ role, unit: unitName, section: sectionName })),
    unit: first ? { id: first.unitId, name: first.unitName } : null,
  };
}
