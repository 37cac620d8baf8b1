import cookie from '@fastify/cookie';
import swagger from '@fastify/swagger';
import type { Checkups, House } from '@hengji/actions';
import Fastify, { type FastifyServerOptions } from 'fastify';
import { createJsonSchemaTransform, serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { admit } from './access.ts';
import { answerError, answerUnknownPage, answerUnknownRoute, answerUnreadable } from './answer-errors.ts';
import { checkRoutes } from './routes/checks.ts';
import { evaluationRoutes } from './routes/evaluations.ts';
import { healthRoutes } from './routes/health.ts';
import { journalRoutes } from './routes/journal.ts';
import { ruleRoutes } from './routes/rules.ts';
import { sessionRoutes } from './routes/session.ts';
import { ANSWER_HEADERS } from './security-headers.ts';
import { cookieOptions } from './session-cookie.ts';
import type { App } from './zod-app.ts';

export type AppOptions = House & {
  readonly isHttps?: boolean; // the cookie is then sent over https alone
  readonly trustProxy?: boolean; // address and host of a request are those a proxy in front of us tells
  readonly checkups?: Checkups | null; // null: an administrator has switched them off
  readonly logger?: FastifyServerOptions['logger'];
};

const LONGEST_JSON = 64 * 1024;
const LONGEST_SENDING = 5 * 60_000; // a request that trickles in is cut off then: enough for the largest file on a slow line

z.config(z.locales.zhCN()); // what is wrong with a field is said in Chinese

/** The whole API under `/api`, with a door of its own. What every answer carries, and how errors are answered, holds for pages added beside it too. */
export function buildApp({ isHttps = false, trustProxy = false, checkups = null, logger = false, ...house }: AppOptions): App {
  const app = Fastify({
    trustProxy, logger, bodyLimit: LONGEST_JSON, requestTimeout: LONGEST_SENDING,
    frameworkErrors: answerError, clientErrorHandler: answerUnreadable,
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerUnknownPage);
  app.addHook('onRequest', async (_request, reply) => { reply.headers(ANSWER_HEADERS); });

  app.register(async (api: App) => {
    api.decorateRequest('session', null);
    api.addHook('onRoute', ({ method, url, config }) => {
      if (config?.may === undefined) throw new TypeError(`${String(method)} ${url} does not say who may enter`);
    });
    await api.register(cookie);
    await api.register(swagger, {
      openapi: { openapi: '3.1.0', info: { title: '衡绩', version: '1' } },
      transform: createJsonSchemaTransform({ zodToJsonConfig: { unrepresentable: 'any' } }),
    });
    api.addHook('onRequest', admit(house));

    api.get('/openapi.json', { config: { may: 'anyone' }, schema: { hide: true } }, () => api.swagger());
    healthRoutes(api, house);
    sessionRoutes(api, house, cookieOptions(isHttps));
    evaluationRoutes(api, house);
    journalRoutes(api, house);
    checkRoutes(api, checkups);
    ruleRoutes(api);
    api.all('/*', { config: { may: 'anyone' }, schema: { hide: true } }, answerUnknownRoute); // or the pages' own route for any address would answer
  }, { prefix: '/api' });
  return app;
}
