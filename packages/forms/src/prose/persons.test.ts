import { expect, test } from 'vitest';
import { withoutNames, withoutPersons } from './persons.ts';

test.each([
  ['beside its label',       ['项目负责人', '李四', '联系电话', '85001234'],   ['项目负责人', '某某', '联系电话', '某某']],
  ['behind its label',       ['填报人：李四  联系电话：85001234'],             ['填报人：某某  联系电话：某某']],
  ['a place left blank',     ['填报人：', '', '联系电话：', ''],               ['填报人：', '', '联系电话：', '']],
  ['a label before a label', ['填报人', '联系电话', '85001234'],               ['填报人', '联系电话', '某某']],
  ['what is no person',      ['负责人数量', '3', '项目名称', null, '培训'],    ['负责人数量', '3', '项目名称', null, '培训']],
])('%s', (_case, row, expected) => {
  expect(withoutPersons(row)).toEqual(expected);
});

test.each([
  ['项目负责人：张三，财务负责人：李四。', '项目负责人：某某，财务负责人：某某。'],
  ['联系电话：13900000000。',              '联系电话：〔手机号〕。'],
  ['办公电话：0311-85000000',              '办公电话：0311-85000000'],
  ['身份证号130000199001010000',           '身份证号〔身份证号〕'],
  ['项目编号218202300000012345',           '项目编号218202300000012345'],
  ['加强组织领导：成立领导小组。',         '加强组织领导：成立领导小组。'],
  ['负责人：由局长担任组长，各科配合',     '负责人：由局长担任组长，各科配合'],
])('of a line of prose only the name goes: %s', (line, expected) => expect(withoutNames(line)).toBe(expected));
