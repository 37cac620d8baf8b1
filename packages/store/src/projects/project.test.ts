import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantProject, plantRegion } from '../examples.ts';
import { inRegion } from '../in-region.ts';
import { newId } from '../new-id.ts';
import { startTestDatabase, type TestDatabase } from '../test-database.ts';
import { findProjectByCode, findProjectsOfYear, getProject } from './project.ts';

let server: TestDatabase;
beforeAll(async () => { server = await startTestDatabase(); });
afterAll(() => server.stop());

test('numbers count up within a unit and year, also when many begin at once', async () => {
  const example = await plantRegion(server.database);
  const started = await Promise.all(Array.from({ length: 8 }, () => inRegion(server.database, example.region, trx => plantProject(trx, example))));
  expect(started.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  const nextYear = await inRegion(server.database, example.region, trx => plantProject(trx, example, { year: 2021 }));
  expect(nextYear.number).toBe(1);
});

test('a name is no key, a code is one within its unit and year', async () => {
  const example = await plantRegion(server.database);
  await inRegion(server.database, example.region, async trx => {
    const first = await plantProject(trx, example, { code: '322-01' });
    const namesake = await plantProject(trx, example, { code: '322-02' });
    const continued = await plantProject(trx, example, { code: '322-01', year: 2021, continues: first.id });
    expect(await findProjectsOfYear(trx, example.unit, 2020)).toEqual([first, namesake]);
    expect(await findProjectByCode(trx, example.unit, 2021, '322-01')).toEqual(continued);
    expect(await findProjectByCode(trx, example.unit, 2022, '322-01')).toBeUndefined();
    expect(await getProject(trx, namesake.id)).toEqual(namesake);
    await expect(getProject(trx, newId())).rejects.toMatchObject({ code: 'not-found' });
  });
  await expect(inRegion(server.database, example.region, trx => plantProject(trx, example, { code: '322-01' }))).rejects.toThrow(/unique/);
});
