import { regionId } from '@hengji/store';
import { expect, test } from 'vitest';
import { newCookie, parseCookie } from './cookie.ts';

test('a cookie leads back to its region and digest, and does not print the digest', () => {
  const { printed, ...cookie } = newCookie(regionId('130171'));
  expect(parseCookie(printed)).toEqual(cookie);
  expect(printed).not.toContain(cookie.digest.toString('base64url'));
});

test.each([
  ['empty',               ''],
  ['without a region',    'A'.repeat(43)],
  ['a quote in it',       `1301'71.${'A'.repeat(43)}`],
  ['a secret cut short',  `130171.${'A'.repeat(42)}`],
  ['a secret too long',   `130171.${'A'.repeat(44)}`],
  ['a line more',         `130171.${'A'.repeat(43)}\n`],
])('refuses a cookie that is %s', (_case, printed) => expect(parseCookie(printed)).toBeUndefined());
