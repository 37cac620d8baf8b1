import { join } from 'node:path';
import { expect, test } from 'vitest';
import read from '../commands/read.ts';
import { call } from '../terminal-for-tests.ts';

const SAMPLES = join(import.meta.dirname, '../../../../samples');

test.each([
  ['self-evaluation-translation-fee/original.txt',          ['（空白）'],     ['present', 'blank', 'absent']],
  ['published/documents/sjz-science-park-2020-budget.txt',  ['专项资金'],     ['project', 'special-fund', 'department']],
])('what a draft keeps as a code is printed in words: %s', async (file, words, codes) => {
  const { output } = await call(read, join(SAMPLES, file));
  const cells = output.split('\n').filter(line => /^ {2}(?:表的范围|填报人|联系电话) /.test(line)).map(line => line.trim().split(/[\s　]+/));
  expect(cells.flat()).toEqual(expect.arrayContaining(words));
  expect(cells.flat().filter(word => codes.includes(word))).toEqual([]);
});
