import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft, SelfEvaluationDraft } from '@hengji/model';
import { describe, expect, test } from 'vitest';
import { recogniseFile } from '../files/read-file.ts';
import { diffDrafts } from './diff-drafts.ts';

const FORMS = join(import.meta.dirname, '../../../../samples/published/documents/sjz-investment-bureau-2020-self-evaluations.txt');
const { drafts } = await recogniseFile(readFileSync(FORMS), '自评.txt');
const forms = drafts.filter((draft): draft is SelfEvaluationDraft => draft.kind === 'self-evaluation');
const [first] = forms;
if (first === undefined) throw new Error('no form');

const said = (before: readonly Draft[], after: readonly Draft[]) => diffDrafts(before, after).map(({ field, before: old, after: fresh }) => [field, old, fresh]);

test('papers that say the same differ in nothing, in whatever order their forms stand', () => expect(diffDrafts(forms, forms.toReversed())).toEqual([]));

describe('one form', () => {
  test('tells the cell, what it said and what it says, blank and absent apart', () => {
    expect(said([first], [{ ...first, progress: null, goal: '', budget: { ...first.budget, executed: '3.5' } }])).toEqual(expect.arrayContaining([
      ['budget.executed', first.budget.executed, '3.5'], ['progress', first.progress, null], ['goal', first.goal, ''],
    ]));
  });

  test('is the same form under another name', () => {
    expect(said([first], [{ ...first, project: { code: null, name: '外宣费' } }])).toEqual([['project.name', first.project.name, '外宣费']]);
  });

  test('a row that was put in shifts none of the others', () => {
    const [row] = first.indicators;
    if (row === undefined) throw new Error('no row');
    const fresh = { ...row, level3: '译文返工次数', target: { ...row.target, raw: '≤2次' }, actual: { ...row.actual, raw: '0' } };
    const differences = diffDrafts([first], [{ ...first, indicators: [fresh, ...first.indicators] }]);
    expect(differences.map(({ field, before, after }) => [field, before, after?.includes('译文返工次数')])).toEqual([['indicators.0', null, true]]);
  });

  test('a row that was renamed is the same row', () => {
    const indicators = first.indicators.map((row, index) => (index === 0 ? { ...row, level3: `${row.level3}（份）` } : row));
    expect(said([first], [{ ...first, indicators }])).toEqual([['indicators.0.level3', first.indicators[0]?.level3, `${first.indicators[0]?.level3}（份）`]]);
  });
});

test('a form that is gone and one that is new are told as such', () => {
  const [, second, third] = forms;
  if (!second || !third) throw new Error('no forms');
  const differences = diffDrafts([first, second], [second, third]);
  expect(differences.map(({ record, field, before, after }) => [record, field, before === null, after === null])).toEqual([
    [third.project.name, '', true, false],
    [first.project.name, '', false, true],
  ]);
});

test('each side has its own place', () => {
  const moved: SelfEvaluationDraft = { ...first, goal: '另一个目标', places: { ...first.places, goal: { line: 9999 } } };
  expect(diffDrafts([first], [moved]).map(({ at }) => at)).toEqual([[first.places['goal'], { line: 9999 }]]);
});
