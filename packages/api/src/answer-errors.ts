import { randomUUID } from 'node:crypto';
import { Refusal } from '@hengji/model';
import type { RefusalAnswer } from '@hengji/wire';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';

/** The one place where a refusal becomes a status, and a mistake of ours a number that the log knows. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
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

function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const faults = error.validation.map(({ instancePath, message }) => `“${instancePath.slice(1).replaceAll('/', '.')}”${message}`);
    return new Refusal('request-malformed', `请求的内容不合要求：${faults.join('；')}。`);
  }
  const status = statusOf(error);
  if (status === 413) return new Refusal('file-too-large', '内容超出了这个接口的限度。请拆成几份再传。');
  if (status >= 400 && status < 500) return new Refusal('request-malformed', '请求的格式不对：表单用 application/json，文件用 application/octet-stream。');
  return undefined;
}

/** What Fastify itself refuses (a body too long, a media type it does not know) carries its status. */
function statusOf(error: unknown): number {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
}
