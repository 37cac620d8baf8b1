import { describe, expect, test } from 'vitest';
import { writeForms } from '../test-house.ts';
import { checkFile } from './check-file.ts';
import { readFile } from './read-file.ts';

describe('a file that is read', () => {
  test('answers with its drafts and what the rules say of each', async () => {
    const bytes = await writeForms({ name: '翻译费', planned: '4' }, { name: '展厅维护费' });
    const check = await checkFile(bytes, '自评表.docx');
    expect(check).toMatchObject({ format: 'docx', refusal: null, drafts: [{ project: { name: '翻译费' } }, { project: { name: '展厅维护费' } }] });
    expect(check.checks.map(({ policy }) => policy)).toEqual(['HEBEI-SJZ-2022', 'HEBEI-SJZ-2022']);
    const [first, second] = check.checks.map(({ report }) => report.findings.find(({ rule }) => rule === 'execution-progress-blank'));
    expect(first).toMatchObject({ record: '翻译费', at: { table: 1 } });
    expect(second).toMatchObject({ record: '展厅维护费', at: { table: 2 } });
  });

  test('is judged by the policy one asks for', async () => {
    const { checks } = await checkFile(await writeForms({ name: '翻译费' }), '自评表.docx', { policy: 'HUBEI-2020' });
    expect(checks.map(({ policy }) => policy)).toEqual(['HUBEI-2020']);
  });

  test('without a form of ours has no drafts, which is no refusal', async () => {
    const bytes = new TextEncoder().encode('关于召开会议的通知\n定于周五下午开会。\n');
    expect(await checkFile(bytes, '通知.txt')).toEqual({ file: '通知.txt', format: 'text', drafts: [], doubts: [], refusal: null, checks: [] });
  });
});

test.each([
  ['空.docx',  new Uint8Array(),                    'file-empty'],
  ['半截.docx', (await writeForms({ name: 'a' })).slice(0, 900), 'file-damaged'],
  ['图.png',   Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1), 'format-unknown'],
] as const)('a refused file is answered, not thrown: %s', async (name, bytes, code) => {
  expect(await readFile(bytes, name)).toEqual({ format: null, drafts: [], doubts: [], refusal: { code, message: expect.stringContaining(name) } });
});
