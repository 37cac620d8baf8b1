import { checkHealth, type House } from '@hengji/actions';
import { Health } from '@hengji/wire';
import type { App } from '../app.ts';
import { refusals } from '../refusals.ts';

export function healthRoutes(api: App, house: House): void {
  api.get('/health', {
    config: { may: 'anyone' },
    schema: { summary: '能不能用：数据库答得上来', tags: ['运行'], response: { 200: Health, ...refusals(503) } },
  }, async () => {
    await checkHealth(house);
    return { state: 'ready' as const };
  });
}
