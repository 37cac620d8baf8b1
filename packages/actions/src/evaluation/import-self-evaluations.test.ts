import { setTimeout } from 'node:timers/promises';
import { Refusal, type SelfEvaluationDraft } from '@hengji/model';
import { inRegion, regionId } from '@hengji/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defineAction, perform } from '../action.ts';
import { listJournal } from '../journal/list-journal.ts';
import type { Official } from '../people/official.ts';
import { scopesOf } from '../people/official.ts';
import { addColleague, addRegion, draftOf, getTestOfficial, startTestHouse, writeForms, type TestForm, type TestHouse } from '../test-house.ts';
import { chooseProject } from './choose-project.ts';
import { getSelfEvaluation } from './get-self-evaluation.ts';
import { importSelfEvaluations, type ImportedForm } from './import-self-evaluations.ts';
import { listSelfEvaluations } from './list-self-evaluations.ts';
import { writeSelfEvaluation } from './write-self-evaluation.ts';

let house: TestHouse;
let preparer: Official;
beforeAll(async () => {
  house = await startTestHouse();
  preparer = await getTestOfficial(house, '经办人');
});
afterAll(() => house.stop());

async function hand(official: Official, forms: readonly TestForm[], matches?: Readonly<Record<string, string>>): Promise<readonly ImportedForm[]> {
  const file = { bytes: await writeForms(...forms), name: '自评表.docx', ...(matches && { matches }) };
  return (await perform(house, official, importSelfEvaluations, file)).forms;
}

function idOf(form: ImportedForm | undefined): string {
  if (form?.state !== 'imported') throw new Error(`not imported: ${JSON.stringify(form)}`);
  return form.evaluation;
}

function projectOf(id: string): Promise<string> {
  return inRegion(house.database, preparer.region.id, async trx => {
    const row = await trx.query.selectFrom('self_evaluation').select('project_id').where('self_evaluation_id', '=', id).executeTakeFirstOrThrow();
    return row.project_id;
  });
}

function countRows(table: 'project' | 'self_evaluation' | 'source_file' | 'journal_entry'): Promise<number> {
  return inRegion(house.database, preparer.region.id, async trx => (await trx.query.selectFrom(table).select('region_id').execute()).length);
}

const TABLES = ['project', 'self_evaluation', 'source_file', 'journal_entry'] as const;
const countAll = () => Promise.all(TABLES.map(countRows));

describe('a file handed in', () => {
  test('becomes a form that reads as it was written, under a new project', async () => {
    const [form] = await hand(preparer, [{ name: '展厅维护费', planned: '12.5' }]);
    const { record, paper, report } = await perform(house, preparer, getSelfEvaluation, { id: idOf(form) });
    expect(record).toMatchObject({ year: 2023, projectName: '展厅维护费', projectCode: null, policy: 'HEBEI-SJZ-2022', version: 1, sourceName: '自评表.docx', importedBy: '经办人' });
    expect(record.draft.budget.planned).toBe('12.5');
    expect(JSON.stringify(paper)).toContain('展厅维护费');
    expect(report.findings.map(({ rule }) => rule)).toContain('execution-progress-blank');
  });

  test('again changes nothing and answers with the same forms', async () => {
    const forms = [{ name: '消防演练费' }, { name: '绿化费' }];
    const first = await hand(preparer, forms);
    const before = await countAll();
    const second = await hand(preparer, forms);
    expect(second).toEqual(first.map(form => ({ ...form, isNew: false })));
    expect(await countAll()).toEqual(before);
  });

  test('a second time before the first is done waits, and is one', async () => {
    const file = { bytes: await writeForms({ name: '同时交来的表' }), name: '自评表.docx' };
    const entered = Promise.withResolvers<void>();
    const leave = Promise.withResolvers<void>();
    const lingering: typeof importSelfEvaluations = {
      ...importSelfEvaluations,
      async run(tools, ready) {
        const answer = await importSelfEvaluations.run(tools, ready);
        entered.resolve();
        await leave.promise;
        return answer;
      },
    };
    const first = perform(house, preparer, lingering, file);
    await entered.promise;
    const second = perform(house, preparer, importSelfEvaluations, file);
    await setTimeout(500); // by now it has met the first
    leave.resolve();
    const [{ forms }, { forms: again }] = [await first, await second];
    expect(again).toEqual(forms.map(form => ({ ...form, isNew: false })));
  });

  test('with one form that cannot be kept keeps none of them', async () => {
    const before = await countAll();
    const work = hand(preparer, [{ name: '好的一张' }, { name: '没有年度的一张', year: null }]);
    await expect(work).rejects.toMatchObject({ code: 'form-without-year', message: expect.stringContaining('没有年度的一张') });
    expect(await countAll()).toEqual(before);
  });

  test('without any form is refused', async () => {
    const file = { bytes: new TextEncoder().encode('关于召开会议的通知\n定于周五下午开会。\n'), name: '通知.txt' };
    await expect(perform(house, preparer, importSelfEvaluations, file)).rejects.toMatchObject({ code: 'no-form-found' });
  });
});

describe('a form without a code', () => {
  test('is proposed to a person when a project of its name is known, and waits', async () => {
    const [first] = await hand(preparer, [{ name: '宣传费', planned: '8' }]);
    const before = await countAll();
    const [sameAmount] = await hand(preparer, [{ name: '宣 传费', planned: '8.00' }]);
    const project = await projectOf(idOf(first));
    expect(sameAmount).toEqual({
      state: 'proposed', position: 0, name: '宣 传费',
      candidates: [{ project, name: '宣传费', code: null, reason: '名称相同，预算数也相同（8.00万元）' }],
    });
    const [otherAmount] = await hand(preparer, [{ name: '宣传费', planned: '9' }]);
    expect(otherAmount).toMatchObject({ candidates: [{ project, reason: '名称相同' }] });
    expect((await countAll()).slice(0, 2)).toEqual(before.slice(0, 2)); // neither a project nor a form
  });

  test('goes where the person says', async () => {
    const [first] = await hand(preparer, [{ name: '培训费', planned: '1' }]);
    const project = await projectOf(idOf(first));
    const [same] = await hand(preparer, [{ name: '培训费', planned: '2' }], { 0: project });
    expect(await projectOf(idOf(same))).toBe(project);
    const [other] = await hand(preparer, [{ name: '培训费', planned: '3' }], { 0: 'new' });
    expect(await projectOf(idOf(other))).not.toBe(project);
  });

  test('is the next draft of its project, and the list shows the newest alone', async () => {
    const [first] = await hand(preparer, [{ name: '展台租赁费', planned: '3' }]);
    const project = await projectOf(idOf(first));
    const [second] = await hand(preparer, [{ name: '展台租赁费', planned: '4' }], { 0: project });
    expect((await perform(house, preparer, getSelfEvaluation, { id: idOf(second) })).record).toMatchObject({ version: 2, projectId: project });
    const listed = await perform(house, preparer, listSelfEvaluations, { limit: 200 });
    expect(listed.filter(({ project: { name } }) => name === '展台租赁费').map(({ id }) => id)).toEqual([idOf(second)]);
  });

  test('of another year is another project', async () => {
    const [first] = await hand(preparer, [{ name: '邮电费', year: 2022 }]);
    const [second] = await hand(preparer, [{ name: '邮电费', year: 2023 }]);
    expect(await projectOf(idOf(first))).not.toBe(await projectOf(idOf(second)));
  });

  test.each(['00000000-0000-7000-8000-000000000000', 'another-year'])('goes to no project that is not of its unit and year: %s', async match => {
    const [other] = await hand(preparer, [{ name: `另一年的 ${match}`, year: 2019 }]);
    const project = match === 'another-year' ? await projectOf(idOf(other)) : match;
    await expect(hand(preparer, [{ name: `今年的 ${match}` }], { 0: project })).rejects.toMatchObject({ code: 'not-found' });
  });
});

test('a form with a code goes to the project of that code, whatever it is called', async () => {
  const choose = defineAction({
    name: 'choose', may: 'import-evaluations',
    run: async (tools, form: SelfEvaluationDraft) => {
      const [place] = tools.official.roles;
      if (!place) throw new Error('no role');
      return chooseProject(tools, { place, scopes: scopesOf(tools.official, 'import-evaluations') }, form, undefined);
    },
  });
  const coded = (name: string, code: string): SelfEvaluationDraft => ({ ...draftOf({ name }), project: { code, name } });
  const first = await perform(house, preparer, choose, coded('系统运维', '435-0701-JQN-CXQF'));
  expect(first).toMatchObject({ kind: 'project', project: { code: '435-0701-JQN-CXQF', name: '系统运维' } });
  expect(await perform(house, preparer, choose, coded('信息系统运维费', '435-0701-JQN-CXQF'))).toEqual(first);
  expect(await perform(house, preparer, choose, coded('系统运维', '435-0702'))).toMatchObject({ kind: 'project', project: { code: '435-0702' } });
  await addColleague(house, preparer, '同编码的科室', '经办人');
  const colleague = await getTestOfficial(house, '同编码的科室');
  const taken = perform(house, colleague, choose, coded('系统运维', '435-0702'));
  await expect(taken).rejects.toMatchObject({ code: 'not-allowed', message: expect.stringContaining('“系统运维”由本单位另一个科室负责') });
});

describe('what one may see', () => {
  test('another section of the unit: not the form, not the file, not as a candidate', async () => {
    const forms = [{ name: '只归一个科室的表' }];
    const [form] = await hand(preparer, forms);
    await addColleague(house, preparer, '另一科室', '经办人');
    const colleague = await getTestOfficial(house, '另一科室');
    expect(await perform(house, colleague, listSelfEvaluations, { limit: 200 })).toEqual([]);
    await expect(perform(house, colleague, getSelfEvaluation, { id: idOf(form) })).rejects.toMatchObject({ code: 'not-found' });
    await expect(writeSelfEvaluation(house, colleague, { id: idOf(form), format: 'docx' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(hand(colleague, forms)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(hand(colleague, [{ name: '只归一个科室的表', planned: '6' }], { 0: await projectOf(idOf(form)) })).rejects.toMatchObject({ code: 'not-found' });
    expect(await hand(colleague, [{ name: '只归一个科室的表', planned: '7' }])).toMatchObject([{ state: 'imported', isNew: true }]);
  });

  test('what belongs to the unit as a whole: not by one of its sections', async () => {
    const forms = [{ name: '全局的表' }];
    await hand(await getTestOfficial(house, '财务'), forms);
    await expect(hand(preparer, forms)).rejects.toMatchObject({ code: 'not-allowed', message: expect.stringContaining('没有分到您的科室') });
  });

  test.each([
  //                 sees the section's form
    ['科室负责人',    true],
    ['财务',         true],
    ['分管领导',      true],
    ['单位负责人',    true],
    ['部门管理员',    true],
    ['审计只读',      true],
    ['财政审核',      false], // nothing can be sent yet
    ['专家',         false], // nothing can be given yet
  ] as const)('%s: %s', async (role, sees) => {
    const official = await getTestOfficial(house, role);
    expect((await perform(house, official, listSelfEvaluations, { limit: 1 })).length > 0).toBe(sees);
  });

  test('another region: nothing, not even by id', async () => {
    const [form] = await hand(preparer, [{ name: '本地的表' }]);
    await addRegion(house, '130102', '外地审计', '审计只读');
    await addRegion(house, '130104', '外地经办', '经办人');
    const auditor = await getTestOfficial(house, '外地审计');
    const stranger = await getTestOfficial(house, '外地经办');
    expect(await perform(house, auditor, listSelfEvaluations, { limit: 200 })).toEqual([]);
    expect(await perform(house, auditor, listJournal, { limit: 200 })).toMatchObject([{ deed: 'create-account', subjectId: auditor.account }]);
    await expect(perform(house, auditor, getSelfEvaluation, { id: idOf(form) })).rejects.toMatchObject({ code: 'not-found' });
    await expect(hand(stranger, [{ name: '外地的表' }], { 0: await projectOf(idOf(form)) })).rejects.toMatchObject({ code: 'not-found' });
    await hand(stranger, [{ name: '外地的表' }]);
    expect((await perform(house, preparer, listSelfEvaluations, { limit: 200 })).map(({ project }) => project.name)).not.toContain('外地的表');
  });

  test('row security holds when a query forgets its region', async () => {
    const rows = await inRegion(house.database, regionId('130102'), trx => trx.query.selectFrom('self_evaluation').select('region_id').execute());
    expect(rows.filter(({ region_id }) => region_id !== '130102')).toEqual([]);
  });
});

test('what an action throws undoes its change and its journal entry', async () => {
  const before = await countAll();
  const failing = defineAction({
    name: 'fail', may: 'import-evaluations',
    async run(tools, file: { readonly bytes: Uint8Array; readonly name: string }) {
      await importSelfEvaluations.run(tools, await importSelfEvaluations.prepare(file));
      throw new Refusal('stale-version');
    },
  });
  await expect(perform(house, preparer, failing, { bytes: await writeForms({ name: '半途而废' }), name: 'a.docx' })).rejects.toMatchObject({ code: 'stale-version' });
  expect(await countAll()).toEqual(before);
});

test.each(['docx', 'xlsx'] as const)('a form written as %s and handed in again says the same', async format => {
  const [form] = await hand(preparer, [{ name: `往返 ${format}` }]);
  const id = idOf(form);
  const { name, bytes } = await writeSelfEvaluation(house, preparer, { id, format });
  expect(name).toBe(`自评表 往返 ${format}.${format}`);
  const project = await projectOf(id);
  const [again] = (await perform(house, preparer, importSelfEvaluations, { bytes, name, matches: { 0: project } })).forms;
  const [one, other] = await Promise.all([id, idOf(again)].map(id => perform(house, preparer, getSelfEvaluation, { id })));
  const printed = (draft: SelfEvaluationDraft | undefined) => ({ ...draft, span: null, places: null, indicators: draft?.indicators.map(row => ({ ...row, at: null })) });
  expect(printed(other?.record.draft)).toEqual(printed(one?.record.draft));
});

test('a list goes on where the page before ended, and by year', async () => {
  const all = await perform(house, preparer, listSelfEvaluations, { limit: 200 });
  const [first] = await perform(house, preparer, listSelfEvaluations, { limit: 1 });
  const rest = first && await perform(house, preparer, listSelfEvaluations, { limit: 200, before: first.id });
  expect([first, ...(rest ?? [])]).toEqual(all);
  const ofYear = await perform(house, preparer, listSelfEvaluations, { limit: 200, year: 2019 });
  expect(ofYear.length).toBeGreaterThan(0);
  expect(ofYear).toEqual(all.filter(({ year }) => year === 2019));
});
