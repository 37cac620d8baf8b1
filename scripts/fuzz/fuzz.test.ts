import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';
import { mutantOf } from './mutant.ts';
import { loadSamples } from './samples.ts';

const RUN = { firstSeed: 1, most: 250, seconds: 60, tell: () => undefined } as const;

test('a seed makes its mutant again, another makes another', () => {
  const samples = loadSamples();
  for (const seed of [1, 2, 3, 40, 500]) expect(mutantOf(samples, seed)).toEqual(mutantOf(samples, seed));
  expect(new Set([1, 2, 3, 40, 500].map(seed => mutantOf(samples, seed).made)).size).toBeGreaterThan(3);
});

test('finds a fault planted where few mutants come, and names the seed that makes it again', async () => {
  const samples = loadSamples('.html');
  expect((await fuzz(samples, { ...RUN, isPlanted: false })).faults).toEqual([]);
  const { faults: [fault, ...others] } = await fuzz(samples, { ...RUN, isPlanted: true });
  expect(fault?.what).toBe('crash: a planted fault');
  expect(others.length).toBeLessThan(RUN.most / 10);
  expect((await fuzz(samples, { ...RUN, firstSeed: fault?.seed ?? 0, most: 1, isPlanted: true })).faults).toEqual([fault]);
});
