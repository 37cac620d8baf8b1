import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from './list-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'hengji-list-'));
mkdirSync(join(folder, '二科'));
mkdirSync(join(folder, '空'));
for (const name of ['10.docx', '9.docx', '~$9.docx', '.隐藏.txt', '照片.png', '二科/表.XLS', '二科/页.htm', '[1].txt']) writeFileSync(join(folder, name), '');

const at = (name: string) => join(folder, name);

test.each([
  ['a file itself, whatever it is called', ['照片.png'],            ['照片.png']],
  ['a folder, by what can be read in it',  ['.'],                   ['[1].txt', '9.docx', '10.docx', '二科/表.XLS', '二科/页.htm']],
  ['a pattern',                            ['*.docx'],              ['~$9.docx', '9.docx', '10.docx']],
  ['a pattern over folders',               ['**/*.{XLS,htm}'],      ['二科/表.XLS', '二科/页.htm']],
  ['a file named like a pattern',          ['[1].txt'],             ['[1].txt']],
  ['each once, in the order given',        ['10.docx', '*.docx'],   ['10.docx', '~$9.docx', '9.docx']],
  ['what is not there, to be answered',    ['无.docx', '无*.docx'], ['无.docx', '无*.docx']],
  ['a folder without any, too',            ['空'],                  ['空']],
])('names %s', async (_case, named, files) => {
  expect((await listFiles(named.map(at))).toSorted()).toEqual(files.map(at).toSorted());
});

test('keeps files in the order in which a person counts', async () => {
  expect(await listFiles([at('*0.docx'), at('二科')])).toEqual([at('10.docx'), at('二科/表.XLS'), at('二科/页.htm')]);
  expect((await listFiles([at('*.docx')])).filter(file => !file.includes('~'))).toEqual([at('9.docx'), at('10.docx')]);
});
