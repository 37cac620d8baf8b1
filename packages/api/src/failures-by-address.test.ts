import { expect, test } from 'vitest';
import { failuresByAddress } from './failures-by-address.ts';

test('an address is blocked after thirty failures, for a quarter of an hour, and no other with it', () => {
  let time = Date.UTC(2026, 0, 5);
  const failures = failuresByAddress(() => new Date(time));
  for (let failed = 0; failed < 29; failed += 1) failures.add('10.0.0.1');
  expect(failures.isBlocked('10.0.0.1')).toBe(false);
  failures.add('10.0.0.1');
  expect(failures.isBlocked('10.0.0.1')).toBe(true);
  expect(failures.isBlocked('10.0.0.2')).toBe(false);
  time += 15 * 60_000;
  expect(failures.isBlocked('10.0.0.1')).toBe(false);
  failures.add('10.0.0.1');
  expect(failures.isBlocked('10.0.0.1')).toBe(false);
});

test('its memory is bounded: the oldest address makes room', () => {
  const failures = failuresByAddress(() => new Date(0));
  for (let failed = 0; failed < 30; failed += 1) failures.add('first');
  for (let index = 0; index < 20_000; index += 1) failures.add(`10.${index}`);
  expect(failures.size).toBe(10_000);
  expect(failures.isBlocked('first')).toBe(false);
});
