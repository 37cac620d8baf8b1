import { expect, test } from 'vitest';
import { nameDraft } from './draft.ts';
import type { TargetsDraft } from './targets.ts';

const TABLE: TargetsDraft = {
  kind: 'targets', scope: 'project', edition: 'unknown', span: null, year: null, department: null, unit: { code: null, name: null }, project: { code: null, name: null },
  amounts: { total: null, fiscal: null, other: null, unit: null }, purpose: null, plan: {}, goals: [], indicators: [], orphans: [], told: null, unlabelled: [], places: {},
};

test.each<[string, Partial<TargetsDraft>, string]>([
  ['its project by code and name',        { project: { code: 'A-7', name: '校车补助' } },                            'A-7 校车补助'],
  ['its project by name',                 { project: { code: '', name: '校车补助' }, department: '教育局' },         '校车补助'],
  ['its department without a project',    { project: { code: null, name: '' }, department: '教育局' },               '教育局'],
  ['the department of a whole one',       { scope: 'department', department: '教育局' },                             '教育局'],
  ['what it is where no name is printed', { scope: 'department' },                                                   '部门整体绩效目标'],
  ['nothing where nothing is printed',    { department: '' },                                                        '（未填名称）'],
])('a target table is called by %s', (_case, parts, name) => {
  expect(nameDraft({ ...TABLE, ...parts })).toBe(name);
});
