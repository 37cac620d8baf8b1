import { expect, test } from 'vitest';
import { sheetNames } from './sheet-names.ts';

test.each([
  // case                        wanted                   name
  ['signs no sheet may have',    '2019/2020:[一]*?\\二',   '2019 2020 一 二'],
  ['longer than a sheet may be', '长'.repeat(40),          '长'.repeat(31)],
  ['an apostrophe where cut',    `${'长'.repeat(30)}'长'`, '长'.repeat(30)],
  ['half a character where cut', `${'长'.repeat(30)}𠮷`,   '长'.repeat(30)],
  ['nothing left',               "'/'",                   '表'],
])('takes what Excel takes: %s', (_case, wanted, name) => {
  expect(sheetNames([wanted])).toEqual([name]);
});

test.each([
  // case                    wanted                                       names
  ['the same name',          ['收支', '收支', '收支'],                     ['收支', '收支 2', '收支 3']],
  ['only capitals differ',   ['Table', 'TABLE'],                          ['Table', 'TABLE 2']],
  ['a number already taken', ['表', '表 2', '表'],                         ['表', '表 2', '表 3']],
  ['no room for a number',   ['长'.repeat(31), '长'.repeat(31)],           ['长'.repeat(31), `${'长'.repeat(29)} 2`]],
])('tells sheets apart: %s', (_case, wanted, names) => {
  expect(sheetNames(wanted)).toEqual(names);
});
