import { expect, test } from 'vitest';
import { connectionOf } from './connection-of.ts';

test('reads every part of the address', () => {
  expect(connectionOf('postgres://heng:p%40ss%2Fword@db.example:6432/%E8%A1%A1%E7%BB%A9?sslmode=require'))
    .toEqual({ host: 'db.example', port: 6432, user: 'heng', password: 'p@ss/word', database: '衡绩', ssl: true });
});

test('reads the folder of a socket', () => {
  expect(connectionOf('postgresql:///hengji?host=/run/postgresql&user=heng')).toMatchObject({ host: '/run/postgresql', port: 5432, ssl: false });
});

test.each(['', 'db.example', 'mysql://heng:x@db/hengji', 'postgres://db.example/hengji', 'postgres://heng:x@db.example'])('says how it is written: %s', url => {
  expect(() => connectionOf(url)).toThrow('应为 postgres://');
});
