import { expect, test } from 'vitest';
import { keepRunning } from './keep-running.ts';

test('gives up on a server that will not stay up, and says so', async () => {
  const told: string[] = [];
  const givenUp = Promise.withResolvers<void>();
  const kept = keepRunning(ended(), { launch: async () => ended(), stop: async () => {}, firstPause: 1 });
  kept.onTrouble(({ kind }) => {
    told.push(kind);
    if (kind === 'given-up') givenUp.resolve();
  });
  await givenUp.promise;
  expect(told).toEqual([...Array.from({ length: 6 }, () => ['restarting', 'restarted']).flat(), 'given-up']);
  await expect(kept.stop()).resolves.toBeUndefined();
});

test('a stop ends the pause before the next try, and what comes up meanwhile is stopped', async () => {
  let launches = 0;
  const waiting = keepRunning(ended(), { launch: async () => { launches++; return ended(); }, stop: async () => {}, firstPause: 60_000 });
  await new Promise(resolve => { setTimeout(resolve, 5); });
  await waiting.stop();
  expect(launches).toBe(0);

  const [launching, up] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const stopped: number[] = [];
  const late = keepRunning(ended(), {
    launch: async () => {
      launching.resolve();
      await up.promise;
      return { ...ended(), pid: 7, gone: new Promise(() => {}) };
    },
    stop: async ({ pid }) => { stopped.push(pid); },
    firstPause: 1,
  });
  await launching.promise;
  const done = late.stop();
  up.resolve();
  await done;
  expect(stopped).toEqual([7]);
});

function ended() {
  return { pid: 2, port: 5432, socketFolder: '', gone: Promise.resolve() };
}
