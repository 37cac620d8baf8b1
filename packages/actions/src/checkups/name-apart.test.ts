import { expect, test } from 'vitest';
import { nameApart } from './name-apart.ts';

test.each([
  ['alike',                   ['表.docx', '表.docx', '表.docx'],     ['表.docx', '表（2）.docx', '表（3）.docx']],
  ['without an ending',       ['表', '表'],                          ['表', '表（2）']],
  ['one looks like a second', ['表.pdf', '表（2）.pdf', '表.pdf'],   ['表.pdf', '表（2）.pdf', '表（3）.pdf']],
  ['apart already',           ['甲.docx', '乙.docx'],                ['甲.docx', '乙.docx']],
])('names %s', (_case, names, apart) => expect(nameApart(names)).toEqual(apart));
