import { getSelfEvaluation, importSelfEvaluations, LARGEST_FILE, listSelfEvaluations, perform, writeSelfEvaluation, type House } from '@hengji/actions';
import { Refusal } from '@hengji/model';
import { EvaluationAnswer, EvaluationKey, EvaluationList, EvaluationQuery, ImportAnswer, ImportMatches, ImportQuery } from '@hengji/wire';
import { sessionOf } from '../access.ts';
import { attachment } from '../attachment.ts';
import { Bytes, MEDIA_TYPES } from '../media-types.ts';
import { refusals } from '../refusals.ts';
import { sayDoubts, sayEvaluation } from '../say-evaluation.ts';
import type { App } from '../zod-app.ts';

export function evaluationRoutes(api: App, house: House): void {
  const tags = ['项目自评'];
  api.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: LARGEST_FILE }, (_request, body, done) => done(null, body));

  api.route({
    method: 'GET', url: '/evaluations',
    config: { may: 'see-evaluations' },
    schema: { summary: '看得到的自评表，新的在前', tags, querystring: EvaluationQuery, response: { 200: EvaluationList, ...refusals(400, 401, 403) } },
    handler: async request => {
      const lines = await perform(house, sessionOf(request).official, listSelfEvaluations, request.query);
      return { evaluations: lines.map(line => ({ ...line, importedAt: line.importedAt.toISOString() })) };
    },
  });

  api.route({
    method: 'POST', url: '/evaluations',
    config: { may: 'import-evaluations' },
    bodyLimit: LARGEST_FILE,
    schema: {
      summary: '导入一个文件里的自评表；同一个文件再传一次，什么也不变', tags, consumes: ['application/octet-stream'],
      querystring: ImportQuery, body: Bytes, response: { 200: ImportAnswer, ...refusals(400, 401, 403, 404, 413, 415, 422) },
    },
    handler: async request => {
      const { name, matches = '{}' } = request.query;
      const file = { bytes: request.body, name, matches: parseMatches(matches) };
      const { forms, doubts } = await perform(house, sessionOf(request).official, importSelfEvaluations, file);
      return { forms: forms.map(form => (form.state === 'proposed' ? { ...form, candidates: [...form.candidates] } : form)), doubts: sayDoubts(doubts) };
    },
  });

  api.route({
    method: 'GET', url: '/evaluations/:evaluation',
    config: { may: 'see-evaluations' },
    schema: { summary: '一张自评表和对它的审核', tags, params: EvaluationKey, response: { 200: EvaluationAnswer, ...refusals(400, 401, 403, 404) } },
    handler: async request => sayEvaluation(await perform(house, sessionOf(request).official, getSelfEvaluation, { id: request.params.evaluation })),
  });

  for (const format of ['docx', 'xlsx'] as const) {
    api.route({
      method: 'GET', url: `/evaluations/:evaluation/paper.${format}`,
      config: { may: 'see-evaluations' },
      schema: { summary: `自评表的 ${format} 文件`, tags, params: EvaluationKey, produces: [MEDIA_TYPES[format]], response: { 200: Bytes, ...refusals(400, 401, 403, 404) } },
      handler: async (request, reply) => {
        const { name, bytes } = await writeSelfEvaluation(house, sessionOf(request).official, { id: request.params.evaluation, format });
        return reply.header('content-disposition', attachment(name, `evaluation.${format}`)).type(MEDIA_TYPES[format]).send(bytes);
      },
    });
  }
}

function parseMatches(text: string): ImportMatches {
  const parsed = ImportMatches.safeParse(parseJson(text));
  if (!parsed.success) throw new Refusal('request-malformed', '“matches”应是 JSON：表的序号对应项目的 id 或 "new"，例如 {"0":"new"}。');
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no shape fits it, and the shape says what is expected
  }
}
