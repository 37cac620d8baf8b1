import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '@hengji/model';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export type ServerOptions = {
  readonly home: string; // where the data lies
  readonly port: number; // 0: any free one
  readonly databaseUrl: string | null; // a PostgreSQL of one's own; null: the one we bring
  readonly webFolder: string;
  readonly samplesFolder: string;
  readonly hasCheckups: boolean; // whether strangers may have files checked
};

/** Reads `HENGJI_HOME`, `HENGJI_PORT`, `HENGJI_DATABASE_URL` and `HENGJI_CHECKUP`. */
export function readOptions(env: NodeJS.ProcessEnv): ServerOptions {
  const printed = env['HENGJI_PORT'] || '7400';
  const port = /^\d+$/.test(printed) ? Number(printed) : Number.NaN; // Number alone would take a blank for 0, and 0x1d24
  if (!(port <= 65_535)) throw new Refusal('usage', `HENGJI_PORT 写的是“${printed}”，应是 1 到 65535 之间的整数；写 0 则用任一空闲端口。`);
  const checkup = env['HENGJI_CHECKUP'] || 'on';
  if (checkup !== 'on' && checkup !== 'off') throw new Refusal('usage', `HENGJI_CHECKUP 写的是“${checkup}”，应是 on 或 off：off 不开放体检页面。`);
  return {
    hasCheckups: checkup === 'on',
    home: env['HENGJI_HOME'] || join(ROOT, '.hengji'),
    port,
    databaseUrl: env['HENGJI_DATABASE_URL'] || null,
    webFolder: join(ROOT, 'packages/web/dist'),
    samplesFolder: join(ROOT, 'samples'),
  };
}
