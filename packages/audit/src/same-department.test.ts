import { expect, test } from 'vitest';
import { batchOf } from './batch.ts';
import { statement } from './examples/budget-statement.ts';
import { targets } from './examples/targets.ts';
import { projectTables } from './same-department.ts';

test.each([
  //                                    department    unit                  year   how many
  ['the department itself',             '商务服务中心', '商务服务中心',         2023,  1],
  ['its own office',                    null,         '商务服务中心（本级）',  2023,  1],
  ['an institution of its',             null,         '会展中心',            2023,  1],
  ['another department',                '文旅局',      '文旅局',              2023,  0],
  ['another year',                      '商务服务中心', '商务服务中心',         2022,  0],
] as const)('finds the project tables of a statement: %s', (_case, department, unit, year, count) => {
  const paper = statement({ institutions: [{ name: '会展中心', nature: '事业', rank: '股级', funding: '财政拨款' }] });
  const batch = batchOf([paper, targets({ department, unit: { code: null, name: unit }, year })].map(draft => ({ draft, file: null })));
  expect(projectTables(paper, batch)).toHaveLength(count);
});

test('takes a project that was handed in twice once, and a whole department\'s table never', () => {
  const paper = statement({});
  const batch = batchOf([paper, targets({}), targets({ goals: [] }), targets({ scope: 'department', project: { code: null, name: null } })].map(draft => ({ draft, file: null })));
  expect(projectTables(paper, batch)).toHaveLength(1);
});
