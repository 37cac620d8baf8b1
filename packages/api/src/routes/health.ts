import { checkHealth, type House } from '@hengji/actions';
import { Health } from '@hengji/wire';
import { refusals } from '../refusals.ts';
import type { App } from '../zod-app.ts';

export function healthRoutes(api: App, house: House): void {
  api.route({
    method: 'GET', url: '/health',
    config: { may: 'anyone' },
    schema: { summary: '能不能用：数据库答得上来', tags: ['运行'], response: { 200: Health, ...refusals(503) } },
    handler: async () => {
      await checkHealth(house);
      return { state: 'ready' as const };
    },
  });
}
