import { listJournal, perform, type House } from '@hengji/actions';
import { JournalAnswer, Page } from '@hengji/wire';
import { sessionOf } from '../access.ts';
import { refusals } from '../refusals.ts';
import type { App } from '../zod-app.ts';

export function journalRoutes(api: App, house: House): void {
  api.route({
    method: 'GET', url: '/journal',
    config: { may: 'see-journal' },
    schema: { summary: '谁对哪条记录做了什么', tags: ['日志'], querystring: Page, response: { 200: JournalAnswer, ...refusals(400, 401, 403) } },
    handler: async request => {
      const lines = await perform(house, sessionOf(request).official, listJournal, request.query);
      return {
        entries: lines.map(({ id, at, deed, login, subjectKind, subjectId, isSealed }) => (
          { id, at: at.toISOString(), deed, by: login, subject: `${subjectKind} ${subjectId}`, sealed: isSealed }
        )),
        sealedUpTo: lines.find(({ isSealed }) => isSealed)?.id ?? null,
      };
    },
  });
}
