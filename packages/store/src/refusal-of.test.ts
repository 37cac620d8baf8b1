import { Refusal } from '@hengji/model';
import { expect, test } from 'vitest';
import { refusalOf } from './refusal-of.ts';

test.each([
  ['no room for a table',      { code: '53100' },        'disk-full'],
  ['the server is stopping',   { code: '57P01' },        'database-unreachable'],
  ['no socket',                { code: 'ENOENT', syscall: 'connect' }, 'database-unreachable'],
  ['a wrong password',         { code: '28P01' },        'database-unreachable'],
  ['no such database',         { code: '3D000' },        'database-unreachable'],
  ['a file that is missing',   { code: 'ENOENT', syscall: 'open' }, undefined],
  ['the connection broke',     { code: '08006' },        'database-unreachable'],
  ['a key that is there',      { code: '23505' },        undefined],
  ['a mistake of ours',        {},                       undefined],
])('%s', (_case, properties, code) => {
  expect(refusalOf(Object.assign(new Error('as PostgreSQL says it'), properties))?.code).toBe(code);
});

test('a refusal stays what it is', () => expect(refusalOf(new Refusal('not-found'))).toBeUndefined());
