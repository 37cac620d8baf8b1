import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type App, pageHeaders } from '@hengji/api';
import { Refusal } from '@hengji/model';

/** Serves the built pages: assets by their digest for a year, every other address as the one page with a nonce of its own. */
export async function serveWebFiles(app: App, folder: string): Promise<void> {
  const page = readPage(folder);
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'), prefix: '/assets/', preCompressed: true, immutable: true, maxAge: '365d', index: false, decorateReply: false,
  });
  app.route({
    method: 'GET',
    url: '/*',
    config: { may: 'anyone' },
    schema: { hide: true },
    handler: (_request, reply) => {
      const nonce = randomBytes(16).toString('base64');
      return reply.headers(pageHeaders(nonce)).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page.replaceAll('__NONCE__', nonce));
    },
  });
}

function readPage(folder: string): string {
  try {
    return readFileSync(join(folder, 'index.html'), 'utf8');
  } catch (cause) {
    throw new Refusal('file-unreadable', '网页还没有生成。请用 npm start 启动，它会先生成网页。', { cause });
  }
}
