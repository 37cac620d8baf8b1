import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('works once on a text that is asked for again, and keeps no more texts than many rules ask for', () => {
  const worked: string[] = [];
  const doubled = remembered(text => {
    worked.push(text);
    return text + text;
  });
  expect([doubled('展'), doubled('会'), doubled('展')]).toEqual(['展展', '会会', '展展']);
  expect(worked).toEqual(['展', '会']);

  for (let index = 0; index < 5_000; index++) doubled(String(index));
  expect(doubled('展')).toBe('展展');
  expect(worked.filter(text => text === '展')).toHaveLength(2);
});
