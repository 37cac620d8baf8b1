import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Refusal } from '@hengji/model';
import type { RefusalAnswer } from '@hengji/wire';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { ANSWER_HEADERS } from './security-headers.ts';

const MALFORMED = '请求的格式不对，没有执行：表单用 application/json，文件用 application/octet-stream，地址里的字按 UTF-8 转写。';
const HEADERS_TOO_LONG = '请求头太长，没有执行。请清除本站的 Cookie 再试。';

/** The one place where a refusal becomes a status, and a mistake of ours a number that the log knows. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.headers(ANSWER_HEADERS); // an address that cannot be decoded meets no hook
  const refusal = refusalOf(error);
  if (refusal) return reply.status(refusal.status).send({ code: refusal.code, message: refusal.message } satisfies RefusalAnswer);

  const id = randomUUID();
  request.log.error({ err: error, id }, 'a mistake of ours');
  return reply.status(500).send({ code: 'bug', message: `这里出了错，没有执行。请再试一次；还是这样，请把编号 ${id} 告诉管理员。` } satisfies RefusalAnswer);
}

export function answerUnknownRoute(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const [path] = request.url.split('?');
  return reply.status(404).send({ code: 'not-found', message: `没有 ${request.method} ${path} 这个接口。全部接口见 /api/openapi.json。` } satisfies RefusalAnswer);
}

export function answerUnknownPage(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const [path] = request.url.split('?');
  return reply.status(404).send({ code: 'not-found', message: `没有 ${request.method} ${path} 这个地址。` } satisfies RefusalAnswer);
}

/** What is no HTTP, or too long a header: there is no request yet, only its line. */
export function answerUnreadable(error: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const isTooLong = error.code === 'HPE_HEADER_OVERFLOW';
  const status = isTooLong ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const body = JSON.stringify({ code: 'request-malformed', message: isTooLong ? HEADERS_TOO_LONG : MALFORMED } satisfies RefusalAnswer);
  const headers = { ...ANSWER_HEADERS, 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body), connection: 'close' };
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', body].join('\r\n'));
}

function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const faults = error.validation.map(({ instancePath, message }) => `${instancePath === '' ? '' : `“${instancePath.slice(1).replaceAll('/', '.')}”`}${message}`);
    return new Refusal('request-malformed', `请求的内容不合要求：${faults.join('；')}。`);
  }
  const status = statusOf(error);
  if (status === 403 || status === 404) return new Refusal('not-found', '没有这个文件。'); // of the pages: @fastify/static knows no other
  if (status === 413) return new Refusal('file-too-large', '内容超出了这个接口的限度。请拆成几份再传。');
  if (status >= 400 && status < 500) return new Refusal('request-malformed', MALFORMED);
  return undefined;
}

/** What Fastify itself refuses (a body too long, a media type it does not know) carries its status. */
function statusOf(error: unknown): number {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
}
