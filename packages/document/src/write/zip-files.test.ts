import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipFiles, type NamedBytes } from './zip-files.ts';

const text = new TextEncoder();

async function* filesOf(...names: readonly string[]): AsyncGenerator<NamedBytes> {
  for (const name of names) yield { name, bytes: text.encode(`内容 ${name}`) };
}

async function zipped(...names: readonly string[]): Promise<Uint8Array> {
  return Buffer.concat(await Array.fromAsync(zipFiles(filesOf(...names))));
}

test('what goes in comes out, under its Chinese name', async () => {
  const files = unzipSync(await zipped('自评表 翻译费.docx', '目录.html'));
  expect(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([['自评表 翻译费.docx', '内容 自评表 翻译费.docx'], ['目录.html', '内容 目录.html']]);
});

test('files of one name are numbered, none is lost', async () => {
  expect(Object.keys(unzipSync(await zipped('自评表.docx', '自评表.docx', '没有后缀', '没有后缀', '自评表.docx')))).toEqual(['自评表.docx', '自评表 (2).docx', '没有后缀', '没有后缀 (2)', '自评表 (3).docx']);
});

test('the same files give the same bytes', async () => expect(await zipped('甲', '乙')).toEqual(await zipped('甲', '乙')));

test('an archive of nothing opens', async () => expect(unzipSync(await zipped())).toEqual({}));

test('no file waits for the ones after it', async () => {
  const made: string[] = [];
  async function* slow(): AsyncGenerator<NamedBytes> {
    for (const name of ['甲', '乙']) { made.push(name); yield { name, bytes: text.encode(name) }; }
  }
  const archive = zipFiles(slow());
  await archive.next();
  expect(made).toEqual(['甲']);
  await archive.return(undefined);
});
