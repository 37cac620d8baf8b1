import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findSourceFileByDigest, getSourceFile, getSourceFileBytes, insertSourceFile, type SourceFile } from '../evidence/source-file.ts';
import { DRAFT, NOON, plantProject, plantRegion, type Example } from '../examples.ts';
import { inRegion, type RegionTransaction } from '../in-region.ts';
import { newId } from '../new-id.ts';
import type { Scope } from '../people/scope.ts';
import { startTestDatabase, type TestDatabase } from '../test-database.ts';
import { findSelfEvaluations, findSelfEvaluationsOfFile, getSelfEvaluation, insertSelfEvaluation, type SelfEvaluation } from './self-evaluation.ts';

const EVERYTHING: readonly Scope[] = [{ kind: 'region' }];

let server: TestDatabase;
beforeAll(async () => { server = await startTestDatabase(); });
afterAll(() => server.stop());

test('a form comes back as it was handed in: zero, blank and absent stay three things', async () => {
  const example = await plantRegion(server.database);
  await inRegion(server.database, example.region, async trx => {
    const { file, form } = await handIn(trx, example);
    const record = await getSelfEvaluation(trx, form.id, EVERYTHING);
    expect(record.draft).toEqual(DRAFT);
    expect(record).toMatchObject({
      ...form, year: 2020, projectCode: null, projectName: '翻译费', unitName: '投资服务局本级', departmentId: example.department,
      sourceName: file.name, sourceDigest: file.digest, importedAt: NOON, importedBy: `clerk-${example.account}`,
    });
    expect(await findSelfEvaluationsOfFile(trx, file.id)).toEqual([record]);
  });
});

test('a file is known again by its bytes, and its bytes come back', async () => {
  const example = await plantRegion(server.database);
  await inRegion(server.database, example.region, async trx => {
    const { file, bytes } = await handIn(trx, example);
    expect(await findSourceFileByDigest(trx, example.unit, file.digest)).toEqual(file);
    expect(await findSourceFileByDigest(trx, example.unit, new Uint8Array(32))).toBeUndefined();
    expect(await getSourceFile(trx, file.id)).toEqual(file);
    expect(Buffer.compare(await getSourceFileBytes(trx, file.id), bytes)).toBe(0);
  });
});

test('what lies in none of the scopes is not there', async () => {
  const example = await plantRegion(server.database);
  await inRegion(server.database, example.region, async trx => {
    const { form } = await handIn(trx, example);
    const scopes: readonly [readonly Scope[], boolean][] = [
      [[{ kind: 'region' }],                                true],
      [[{ kind: 'department', id: example.department }],    true],
      [[{ kind: 'unit', id: example.unit }],                true],
      [[{ kind: 'section', id: example.section }],          true],
      [[{ kind: 'section', id: newId() }],                  false],
      [[{ kind: 'department', id: example.unit }],          false],
      [[{ kind: 'unit', id: newId() }, { kind: 'section', id: example.section }], true],
      [[],                                                  false],
    ];
    for (const [scope, isSeen] of scopes) {
      expect((await findSelfEvaluations(trx, scope, { limit: 10 })).map(({ id }) => id), JSON.stringify(scope)).toEqual(isSeen ? [form.id] : []);
      const fetched = getSelfEvaluation(trx, form.id, scope);
      await (isSeen ? expect(fetched).resolves.toMatchObject({ id: form.id }) : expect(fetched).rejects.toMatchObject({ code: 'not-found' }));
    }
  });
});

test('a list goes on page by page, the newest first', async () => {
  const example = await plantRegion(server.database);
  await inRegion(server.database, example.region, async trx => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) ids.unshift((await handIn(trx, example, `form ${n}`)).form.id);
    const first = await findSelfEvaluations(trx, EVERYTHING, { limit: 3 });
    const second = await findSelfEvaluations(trx, EVERYTHING, { limit: 3, before: first[2]?.id ?? '' });
    expect([...first, ...second].map(({ id }) => id)).toEqual(ids);
  });
});

async function handIn(trx: RegionTransaction, example: Example, content = 'a form') {
  const bytes = new TextEncoder().encode(content);
  const project = await plantProject(trx, example);
  const file: SourceFile = {
    id: newId(), unitId: example.unit, digest: createHash('sha256').update(bytes).digest(), name: '自评表.docx', format: 'docx', importedAt: NOON, importedBy: example.account,
  };
  await insertSourceFile(trx, file, bytes);
  const form: SelfEvaluation = {
    id: newId(), projectId: project.id, sourceFileId: file.id, position: 0, edition: 'sjz-2020', policy: 'HEBEI-SJZ-2020', version: 1,
    draft: DRAFT, doubts: [{ at: { line: 70 }, message: '像是错字' }],
  };
  await insertSelfEvaluation(trx, form);
  return { bytes, file, form };
}
