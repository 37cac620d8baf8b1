import type { Draft } from '@hengji/model';
import { expect, test } from 'vitest';
import { draftOf } from '../test-house.ts';
import { groupByDepartment, listDepartments } from './group-by-department.ts';

const fileOf = (...units: readonly (string | null)[]) => ({ units, drafts: units.map((reportingUnit): Draft => ({ ...draftOf({ name: '培训费' }), reportingUnit })) });

test.each([
  // files, each by the units its forms name                                                   together
  ['one name, long and short',            [['青山市高新技术产业开发区商务局'], ['商务局'], ['高新区商务局']], [[0, 1, 2]]],
  ['two departments',                     [['商务局'], ['财政局'], ['商务局']],                             [[0, 2], [1]]],
  ['the same office of two counties',     [['青山县商务局'], ['绿水县商务局']],                             [[0], [1]]],
  ['which of the two, nobody can tell',   [['青山县商务局'], ['绿水县商务局'], ['商务局']],                 [[0], [1], [2]]],
  ['a place of its own city',             [['青山市绿水区商务局'], ['绿水区商务局']],                       [[0, 1]]],
  ['a unit that starts like a place',     [['青山市市场监督管理局'], ['市场监督管理局']],                   [[0, 1]]],
  ['a park is no place',                  [['青山市创业园区管理处'], ['青山市科技园区管理处']],             [[0], [1]]],
  ['one other form among many',           [['商务局', '商务局', '会展公司'], ['商务局'], ['会展公司']],     [[0, 1], [2]]],
  ['none named',                          [[null], [null], ['商务局']],                                     [[2], [0], [1]]],
] as const)('%s', (_case, named, together) => {
  const files = named.map(units => fileOf(...units));
  expect(groupByDepartment(files).map(group => group.map(file => files.indexOf(file)))).toEqual(together);
});

test('a department goes by the longest name it is printed under; files that name none stand last', () => {
  const files = [[null], ['高新区商务局'], ['青山市高新区商务局'], [null]].map(units => fileOf(...units));
  expect(listDepartments(files).map(({ name, files: own }) => [name, own.map(file => files.indexOf(file))])).toEqual([['青山市高新区商务局', [1, 2]], [null, [0, 3]]]);
});
