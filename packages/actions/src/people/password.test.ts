import { argon2Sync } from 'node:crypto';
import { Refusal } from '@hengji/model';
import { describe, expect, test } from 'vitest';
import { hashPassword, isPassword, NO_PASSWORD, randomPassword, refuseWeakPassword } from './password.ts';

describe('a stored password', () => {
  test('opens with the password it was made from and with no other', async () => {
    const hash = await hashPassword('春江花月夜-2020');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await isPassword('春江花月夜-2020', hash)).toBe(true);
    expect(await isPassword('春江花月夜-2021', hash)).toBe(false);
  });

  test('is never the same twice', async () => expect(await hashPassword('a')).not.toBe(await hashPassword('a')));

  test('opens however the input method composed it', async () => {
    expect(await isPassword('ＡＢＣ１２３４５６７', await hashPassword('ABC1234567'))).toBe(true);
  });

  test('keeps its own cost when the cost of new ones rises', async () => {
    const nonce = Buffer.from('0123456789abcdef');
    const tag = argon2Sync('argon2id', { message: 'early', nonce, memory: 8192, passes: 1, parallelism: 1, tagLength: 32 });
    const [salt, digest] = [nonce, tag].map(bytes => bytes.toString('base64').replaceAll('=', ''));
    expect(await isPassword('early', `$argon2id$v=19$m=8192,t=1,p=1$${salt}$${digest}`)).toBe(true);
  });

  test('is opened by nothing when there is none', async () => expect(await isPassword('', NO_PASSWORD)).toBe(false));
  test('that is no hash is a mistake of ours', () => expect(isPassword('a', 'a')).rejects.toThrow(TypeError));
});

test('a first password is long, and never the same', () => {
  const made = Array.from({ length: 50 }, randomPassword);
  expect(new Set(made).size).toBe(50);
  for (const password of made) expect(password).toMatch(/^(?:[a-z2-9]{4}-){3}[a-z2-9]{4}$/);
});

test.each([
  //                     next                  refused because
  ['long enough',        '招商引资二十年来',    '至少要 10 个字符'],
  ['unlike the old one', 'old-password-1',     '与现在的密码相同'],
  ['more than a login',  'ZhangSan-2020',      '除去账号名'],
  ['of several letters', '111111111111',       '很少几种字符'],
])('a new password must be %s', (_case, next, reason) => {
  expect(() => refuseWeakPassword(next, { login: 'zhangsan', current: 'old-password-1' })).toThrow(reason);
  expect(() => refuseWeakPassword(next, { login: 'zhangsan', current: 'old-password-1' })).toThrow(Refusal);
});

test.each(['今天的云像一只慢慢走的羊', 'zhangsan 喜欢在雨天读一本旧书'])('a sentence is a good password: %s', next => {
  expect(() => refuseWeakPassword(next, { login: 'zhangsan', current: 'x' })).not.toThrow();
});
