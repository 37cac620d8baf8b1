import { expect, test } from 'vitest';
import { findUnitInName } from './find-unit-in-name.ts';

test.each([
  ['拨付金额(万元)',               '万元'],
  ['解决办公用房面积（平方米）',   '平方米'],
  ['服务对象满意度（%）',          '%'],
  ['满意人数占调查总人数的比率%',  '%'],
  ['翻译满意度(％)。',             '%'],
  ['培训人次（单位：人次）',       '人次'],
  ['示范地区服务贸易（服务外包）', undefined],
  ['培训次数',                     undefined],
  ['培训（）',                     undefined],
  ['',                             undefined],
])('“%s” names %s', (name, unit) => {
  expect(findUnitInName(name)?.name).toBe(unit);
});
