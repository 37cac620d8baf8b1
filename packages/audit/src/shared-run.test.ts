import { expect, test } from 'vitest';
import { sharedRun } from './shared-run.ts';

test.each([
  ['推广使用节能灯具套数', '更换节能灯具套数', 6],
  ['讲解场次',             '讲解场次',         4],
  ['讲解批次',             '讲解场次',         2],
  ['展板',                 '场次',             0],
  ['',                     '场次',             0],
])('%s and %s share %i characters in a row', (one, other, expected) => {
  expect([sharedRun(one, other), sharedRun(other, one)]).toEqual([expected, expected]);
});
