import { Refusal } from '@hengji/model';
import { readOptions } from './options.ts';
import { startServer } from './start-server.ts';

/** Runs until it is asked to stop (Ctrl-C, a signal, or the end of the process that started it). Answers the exit code. */
export async function runServer(env: NodeJS.ProcessEnv, say: (text: string) => void): Promise<0 | 2> {
  const stopAsked = new Promise<void>(resolve => {
    for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.once(event, () => resolve());
  });
  try {
    const server = await startServer(readOptions(env), say);
    try {
      await Promise.race([stopAsked, server.failed]);
      say('正在停止');
    } finally {
      await server.stop(); // else what still listens would keep a failed server half alive
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  } finally {
    if (process.connected) process.disconnect?.();
  }
}
