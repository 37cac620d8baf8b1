import type { Checkups } from '@hengji/actions';
import { Refusal } from '@hengji/model';
import { CheckAnswer, CheckDesk, CheckedFile, CheckedOutline, CheckFileKey, CheckKey, CheckQuery, CheckStatus, NewCheck } from '@hengji/wire';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { attachment } from '../attachment.ts';
import { Bytes, MEDIA_TYPES } from '../media-types.ts';
import { refusals } from '../refusals.ts';
import type { App } from '../zod-app.ts';

const CLOSED = { isOpen: false, largestFile: 0, mostFiles: 0, keptMinutes: 0, waiting: 0 };

/** 体检, for anyone. `checkups` is null where an administrator has switched it off. */
export function checkRoutes(api: App, checkups: Checkups | null): void {
  const tags = ['体检'];
  const open = (): Checkups => {
    if (!checkups) throw new Refusal('checks-closed', '这里没有开放体检。要用的话，请找管理员。');
    return checkups;
  };

  api.route({
    method: 'GET', url: '/checks',
    config: { may: 'anyone' },
    schema: { summary: '能不能体检，限度是多少，排队的有几个', tags, response: { 200: CheckDesk } },
    handler: () => (checkups ? { isOpen: true, ...checkups.desk() } : CLOSED),
  });

  api.route({
    method: 'POST', url: '/checks',
    config: { may: 'anyone' },
    schema: { summary: '开始一次体检：登记要放入的文件', tags, body: NewCheck, response: { 201: CheckStatus, ...refusals(400, 403, 429) } },
    handler: async (request, reply) => reply.status(201).send(await open().begin(request.body.files, request.ip)),
  });

  api.register(async (files: App) => {
    files.removeContentTypeParser('application/octet-stream'); // a file runs into its place as it comes, and is never whole in memory
    files.addContentTypeParser('application/octet-stream', (_request, _payload, done) => done(null));
    files.route({
      method: 'PUT', url: '/checks/:check/files/:position',
      config: { may: 'anyone' },
      schema: { summary: '放入一份登记过的文件', tags, consumes: ['application/octet-stream'], params: CheckFileKey, response: { 200: CheckStatus, ...refusals(400, 403, 404, 429) } },
      handler: request => open().receive(request.params.check, request.params.position, request.raw),
    });
  });

  api.route({
    method: 'GET', url: '/checks/:check',
    config: { may: 'anyone' },
    schema: { summary: '每份文件核到哪里了', tags, params: CheckKey, response: { 200: CheckStatus, ...refusals(400, 403, 404) } },
    handler: async request => open().status(request.params.check),
  });

  api.route({
    method: 'DELETE', url: '/checks/:check',
    config: { may: 'anyone' },
    schema: { summary: '停止并删去全部文件和结果', tags, params: CheckKey, response: { 204: z.null(), ...refusals(400, 403, 404) } },
    handler: async (request, reply) => {
      await open().remove(request.params.check);
      return reply.status(204).send(null);
    },
  });

  api.route({
    method: 'DELETE', url: '/checks/:check/files/:position',
    config: { may: 'anyone' },
    schema: { summary: '不核这一份，删去它和它的结果', tags, params: CheckFileKey, response: { 200: CheckStatus, ...refusals(400, 403, 404) } },
    handler: request => open().cancel(request.params.check, request.params.position),
  });

  api.route({
    method: 'GET', url: '/checks/:check/files/:position',
    config: { may: 'anyone' },
    schema: { summary: '一份文件的问题、通过的和没有核的', tags, params: CheckFileKey, response: { 200: written(CheckedFile), ...refusals(400, 403, 404, 409) } },
    handler: async ({ params: { check, position } }, reply) => reply.type(MEDIA_TYPES.json).send(await open().result(check, position)),
  });

  api.route({
    method: 'GET', url: '/checks/:check/files/:position/outline',
    config: { may: 'anyone' },
    schema: { summary: '文件的正文和表，问题指向其中的位置', tags, params: CheckFileKey, response: { 200: written(CheckedOutline), ...refusals(400, 403, 404, 409) } },
    handler: async ({ params: { check, position } }, reply) => reply.type(MEDIA_TYPES.json).send(await open().outline(check, position)),
  });

  api.route({
    method: 'GET', url: '/checks/:check/files/:position/marked',
    config: { may: 'anyone' },
    schema: { summary: '带批注的原文件；不能加批注的格式是一页网页', tags, params: CheckFileKey, response: { 200: Bytes, ...refusals(400, 403, 404, 409) } },
    handler: async ({ params: { check, position } }, reply) => hand(reply, await open().marked(check, position)),
  });

  for (const format of ['docx', 'pdf'] as const) {
    api.route({
      method: 'GET', url: `/checks/:check/opinion.${format}`,
      config: { may: 'anyone' },
      schema: { summary: `审核意见书的 ${format} 文件`, tags, params: CheckKey, querystring: CheckQuery, response: { 200: Bytes, ...refusals(400, 403, 404, 409) } },
      handler: async ({ params: { check }, query: { file } }, reply) => hand(reply, await open().opinion(check, format, file)),
    });
  }

  api.route({
    method: 'GET', url: '/checks/:check/result.json',
    config: { may: 'anyone' },
    schema: { summary: '机器可读的结果，与 hengji check --json 同一格式', tags, params: CheckKey, querystring: CheckQuery, response: { 200: written(CheckAnswer), ...refusals(400, 403, 404, 409) } },
    handler: async ({ params: { check }, query: { file } }, reply) => hand(reply, { name: '体检结果.json', bytes: await open().answer(check, file) }),
  });
}

/** A file to be kept, never to be shown: a page made of a stranger's document runs nothing under our name. */
function hand(reply: FastifyReply, { name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): FastifyReply {
  const ending = /[^.]*$/.exec(name)?.[0].toLowerCase() ?? '';
  return reply.header('content-disposition', attachment(name, 'hengji')).type(isKnown(ending) ? MEDIA_TYPES[ending] : 'application/octet-stream').send(bytes);
}

function isKnown(ending: string): ending is keyof typeof MEDIA_TYPES {
  return Object.hasOwn(MEDIA_TYPES, ending);
}

/** What a worker has written goes out as it is; the schema tells readers what it holds, and tests hold it to that. */
function written(shape: z.ZodType) {
  return z.custom<Uint8Array>().meta(z.toJSONSchema(shape, { io: 'output' }));
}
