import { expect, test } from 'vitest';
import { sectionOf } from './examples/budget-statement.ts';
import { missingSections } from './sections-missing.ts';

const ASKED = [['部门概况'], ['机关运行经费'], ['政府采购情况', '采购预算'], ['国有资产信息']];

test.each([
  //                        headings                                                             missing
  ['all there',             ['一、部门概况', '二、机关运行经费', '三、政府采购情况', '四、国有资产信息'],    []],
  ['in other words',        ['一、部门基本概况', '二、机关运行经费安排', '三、采购预算', '四、国有资产占用'], []],
  ['one missing',           ['一、部门概况', '二、机关运行经费', '四、国有资产信息'],                    ['政府采购情况']],
  ['too few to tell',       ['一、部门概况', '二、名词解释'],                                          null],
] as const)('tells which sections are missing: %s', (_case, headings, missing) => {
  expect(missingSections(headings.map(sectionOf), ASKED)).toEqual(missing);
});
