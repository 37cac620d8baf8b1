import { expect, test } from 'vitest';
import { batchOf } from './batch.ts';
import { selfEvaluation } from './examples/self-evaluation.ts';
import { targets } from './examples/targets.ts';
import { formsOfProject } from './same-project.ts';

const CODE = '218-0302-JQN-ZT8K';

test.each([
  //                                    code of the evaluation  its unit              its year  how many
  ['same name and unit',                null,                   '商务服务中心',         2023,     1],
  ['the unit with its place before it', null,                   '临江县商务服务中心',    2023,     1],
  ['another unit',                      null,                   '文旅局',              2023,     0],
  ['a unit that ends alike',            null,                   '文旅服务中心',         2023,     0],
  ['another year',                      null,                   '商务服务中心',         2022,     0],
  ['same code, unit written otherwise', CODE,                   '服务中心（商务）',      2023,     1],
  ['another code, same name',           '218-0302-JQN-AAAA',    '商务服务中心',         2023,     0],
] as const)('finds the target form of a self-evaluation: %s', (_case, code, unit, year, count) => {
  const evaluation = selfEvaluation({ year, reportingUnit: unit, implementingUnit: unit, project: { code, name: '展厅维护费' } });
  const batch = batchOf([evaluation, targets({})].map(draft => ({ draft, file: null })));
  expect(formsOfProject(evaluation, batch, 'targets')).toHaveLength(count);
});

test('does not look at the form itself', () => {
  const form = targets({});
  expect(formsOfProject(form, batchOf([{ draft: form, file: null }]), 'targets')).toEqual([]);
});
