import type { TargetsDraft } from '@hengji/model';
import { expect, test } from 'vitest';
import { batchOf } from './batch.ts';
import { statement } from './examples/budget-statement.ts';
import { targets } from './examples/targets.ts';
import { neighbourTables, projectTables } from './same-department.ts';

test.each([
  //                                    department    unit                  year   how many
  ['the department itself',             '商务服务中心', '商务服务中心',         2023,  1],
  ['its own office',                    null,         '商务服务中心（本级）',  2023,  1],
  ['an institution of its',             null,         '青山县会展中心',       2023,  1],
  ['an institution of any department',  null,         '服务中心',            2023,  0],
  ['another department\'s institution', '文旅局',      '服务中心',            2023,  0],
  ['another department',                '文旅局',      '文旅局',              2023,  0],
  ['another year',                      '商务服务中心', '商务服务中心',         2022,  0],
] as const)('finds the project tables of a statement: %s', (_case, department, unit, year, count) => {
  const paper = statement({ institutions: ['青山县会展中心', '服务中心'].map(name => ({ name, nature: '事业', rank: '股级', funding: '财政拨款' })) });
  const batch = batchOf([paper, targets({ department, unit: { code: null, name: unit }, year })].map(draft => ({ draft, file: null })));
  expect(projectTables(paper, batch)).toHaveLength(count);
});

test('takes a project that was handed in twice once, and a whole department\'s table never', () => {
  const paper = statement({});
  const batch = batchOf([paper, targets({}), targets({ goals: [] }), targets({ scope: 'department', project: { code: null, name: null } })].map(draft => ({ draft, file: null })));
  expect(projectTables(paper, batch)).toHaveLength(1);
});

test('does not tell departments apart by a name that many statements bear', () => {
  const tablesBeside = (statements: number, table: TargetsDraft) => projectTables(statement({}), batchOf([...Array.from({ length: statements }, () => statement({})), table].map(draft => ({ draft, file: null }))));
  expect(tablesBeside(8, targets({}))).toHaveLength(1);
  expect(tablesBeside(9, targets({}))).toBeNull();
  expect(tablesBeside(9, targets({ year: 2022 }))).toEqual([]);
});

test.each([
  //                      department    unit             how many
  ['the department',      '商务服务中心', '会展中心',        2],
  ['the unit alone',      null,         '商务服务中心机关', 2],
  ['another department',  '文旅局',      '商务服务中心',     1],
  ['nobody',              '',           null,            0],
] as const)('finds the tables beside a table of %s', (_case, department, unit, count) => {
  const table = targets({ department, unit: { code: null, name: unit }, project: { code: null, name: '团组接待费' } });
  expect(neighbourTables(table, batchOf([targets({}), table].map(draft => ({ draft, file: null }))))).toHaveLength(count);
});
