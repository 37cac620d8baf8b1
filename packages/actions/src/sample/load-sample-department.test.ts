import { ROLES } from '@hengji/model';
import { startTestDatabase } from '@hengji/store';
import { expect, test } from 'vitest';
import { perform, type House } from '../action.ts';
import { listSelfEvaluations } from '../evaluation/list-self-evaluations.ts';
import { signIn } from '../people/sign-in.ts';
import { getTestOfficial, writeForms } from '../test-house.ts';
import { loadSampleDepartment, type SampleAccount } from './load-sample-department.ts';

test('the sample department is made once, whatever fails on the way', async () => {
  const { database, stop } = await startTestDatabase();
  const house: House = { database, now: () => new Date(Date.UTC(2026, 2, 2)) };
  const bytes = await writeForms({ name: '翻译费' });
  const readSample = () => ({ name: '自评表.docx', bytes });

  // the passwords could not be kept: then nobody may have one
  const fail = () => { throw new Error('the disk is full'); };
  await expect(loadSampleDepartment(house, { readSample, keepAccounts: fail })).rejects.toThrow('the disk is full');
  await expect(signIn(house, { login: '经办人', password: 'x' })).rejects.toMatchObject({ code: 'sign-in-failed' });

  // the form could not be read: the accounts stay, and the form comes with the next start
  const kept: SampleAccount[] = [];
  const breakOff = () => { throw new Error('killed'); };
  await expect(loadSampleDepartment(house, { readSample: breakOff, keepAccounts: accounts => { kept.push(...accounts); } })).rejects.toThrow('killed');
  expect(kept.map(({ login, role }) => [login, role])).toEqual(ROLES.map(role => [role, role]));
  for (const { login, password } of kept) expect((await signIn(house, { login, password })).session.official).toMatchObject({ login, mustChangePassword: true });

  expect(await loadSampleDepartment(house, { readSample })).toEqual([]);
  expect(await loadSampleDepartment(house, { readSample: breakOff })).toEqual([]); // nothing is left to read
  const lines = await perform(house, await getTestOfficial(house, '经办人'), listSelfEvaluations, { limit: 10 });
  expect(lines).toMatchObject([{ year: 2023, project: { name: '翻译费' } }]);
  await stop();
});
