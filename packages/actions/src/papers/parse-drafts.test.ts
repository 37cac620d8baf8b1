import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recogniseFile } from '../files/read-file.ts';
import { parseDrafts } from './parse-drafts.ts';

const SAMPLES = join(import.meta.dirname, '../../../../samples/published/documents');
const readings = await Promise.all(['sjz-investment-bureau-2020-self-evaluations', 'sjz-science-park-2020-budget', 'luquan-investment-2023-report', 'chengde-hightech-2020-targets'].map(
  async name => recogniseFile(readFileSync(join(SAMPLES, `${name}.txt`)), `${name}.txt`)));

test('what was read and printed as JSON is taken back as it was, but for where it stood', () => {
  for (const { drafts } of readings) {
    const back = parseDrafts(JSON.stringify({ files: [{ file: '甲.txt', drafts, doubts: [], refusal: null }] }), '甲.json');
    expect(back).toEqual(JSON.parse(JSON.stringify(drafts), (key, value) => (key === 'at' || key === 'span' ? null : key === 'places' ? {} : value)));
  }
});

const [draft] = readings[0]?.drafts ?? [];

test.each([
  ['what hengji read prints',   { files: [{ drafts: [draft] }, { drafts: [], refusal: { code: 'file-empty' } }] }, 1],
  ['a list',                    [draft, draft],                                                                    2],
  ['one alone',                 draft,                                                                             1],
  ['nothing that was read',     { files: [] },                                                                     0],
])('takes %s', (_case, said, count) => expect(parseDrafts(`\uFEFF${JSON.stringify(said)}`, '甲.json')).toHaveLength(count));

describe('what is no draft is refused by its place', () => {
  test.each([
    ['{',                                                       '甲.json：不是 JSON'],
    ['7',                                                       '第 1 份读取稿的“kind”应是'],
    ['{"kind":"letter"}',                                       '“kind”应是targets、'],
    [JSON.stringify([draft, { ...draft, goal: 7 }]),            '第 2 份读取稿的“goal”应是文字，读到的是7。'],
    [JSON.stringify({ ...draft, year: '2020' }),                '“year”应是整数，读到的是"2020"'],
    [JSON.stringify({ ...draft, indicators: {} }),              '“indicators”应是列表'],
    [JSON.stringify({ ...draft, indicators: [{ level1: null }] }), '“indicators.0.level1”应是文字，读到的是null'],
    [JSON.stringify({ ...draft, budget: undefined }),           '“budget”应是一组字段，读到的是空缺'],
  ])('%#', (json, words) => {
    const refusal = refusalOf(() => parseDrafts(json, '甲.json'));
    expect(refusal).toContain(words);
    expect(refusal).toContain('hengji read --json');
    expect(refusal).not.toContain('\n');
  });
});

function refusalOf(act: () => void): string {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
}
