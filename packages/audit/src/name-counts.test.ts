import { expect, test } from 'vitest';
import { countNames } from './name-counts.ts';

test('counts names whatever marks and units they carry', () => {
  expect([...countNames([{ name: '次数' }, { name: '次数（次）' }, { name: '人数。' }])]).toEqual([['次数', 2], ['人数', 1]]);
});
