import { setTimeout as sleep } from 'node:timers/promises';
import type { Postmaster } from './postmaster.ts';

const MOST_RESTARTS = 6; // in a row: some 30 s
const LONG_ENOUGH = 60_000; // ms that a server must run before its next end begins a new row

/** Something that happened to the server while we run, in words for the log and the screen. */
export type Trouble = { readonly kind: 'restarting' | 'restarted' | 'given-up'; readonly message: string };

type Ways = {
  launch(): Promise<Postmaster>;
  stop(postmaster: Postmaster): Promise<void>;
  readonly firstPause?: number; // ms; each one after it is twice as long
};

/** Launches the server again whenever it ends by itself, each time after a longer pause, and gives up on one that will not stay up. */
export function keepRunning(first: Postmaster, { launch, stop, firstPause = 500 }: Ways): { onTrouble(listener: (trouble: Trouble) => void): void; stop(): Promise<void> } {
  const listeners: ((trouble: Trouble) => void)[] = [];
  const tell = (kind: Trouble['kind'], message: string) => listeners.forEach(listener => listener({ kind, message }));
  const stopping = new AbortController();
  let current: Postmaster | undefined = first;

  const watching = (async () => {
    for (let restarts = 0; current !== undefined;) {
      const since = Date.now();
      await current.gone;
      current = undefined;
      if (Date.now() - since > LONG_ENOUGH) restarts = 0;
      for (; current === undefined; restarts++) {
        if (stopping.signal.aborted) return;
        if (restarts === MOST_RESTARTS) return tell('given-up', 'PostgreSQL 反复停止，已不再重启。请看数据文件夹里的 postgres.log，处理后重新启动。');
        tell('restarting', 'PostgreSQL 意外停止，正在重新启动。已保存的内容不受影响。');
        await sleep(firstPause * 2 ** restarts, undefined, { signal: stopping.signal, ref: false }).catch(() => {}); // stop() ends the pause
        if (!stopping.signal.aborted) current = await launch().catch(() => undefined); // why it failed stands in its log
      }
      if (stopping.signal.aborted) return stop(current); // it came up while we were told to stop
      tell('restarted', 'PostgreSQL 已恢复运行。');
    }
  })();

  return {
    onTrouble: listener => { listeners.push(listener); },
    async stop() {
      const isFirst = !stopping.signal.aborted;
      stopping.abort();
      if (isFirst && current !== undefined) await stop(current);
      await watching;
    },
  };
}
