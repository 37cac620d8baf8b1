import { expect, test } from 'vitest';
import { newId } from './new-id.ts';

test('is a UUID of version 7 that carries its millisecond', () => {
  const now = Date.now() + 1000; // later than any id made here before
  expect(newId(now)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(newId(now).replaceAll('-', '').slice(0, 12), 16)).toBe(now);
});

test('ids of one process rise, also within a millisecond and when the clock steps back', () => {
  const now = Date.now() + 2000;
  const ids = Array.from({ length: 10_000 }, (_, index) => newId(index < 9000 ? now : now - 5000));
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
});
