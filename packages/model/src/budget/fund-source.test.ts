import { expect, test } from 'vitest';
import { parseFundSource } from './fund-source.ts';

test.each([
  ['一般公共预算拨款',       'generalPublic'],
  ['基金预算拨款',           'governmentFund'],
  ['政府性基金',             'governmentFund'],
  ['国有资本经营预算拨款',    'stateCapital'],
  ['财政专户核拨',           'fiscalAccount'],
  ['财政专户管理资金',        'fiscalAccount'],
  ['单位资金',               'ownFunds'],
  ['其他来源收入',           'ownFunds'],
  ['财政拨款结转',           'carryover'],
  ['非财政拨款结转结余',      'carryover'],
  ['一般公共预算结转',        'carryover'],
  ['政府性 基金',            'governmentFund'],
] as const)('%s is %s', (heading, kind) => {
  expect(parseFundSource(heading)).toEqual({ kind });
});

test.each(['', '项目名称', '2022年预留中小微企业份额', '合计'])('“%s” names no source', heading => {
  expect(parseFundSource(heading)).toBeUndefined();
});
