import { expect, test } from 'vitest';
import { draftOf } from '../test-house.ts';
import { scoreDrafts } from './score-drafts.ts';

const draft = draftOf({ name: '展厅维护费' });
const [row] = draft.indicators;
if (!row) throw new Error('the form has a row');

test('recomputes a form beside what it reports', () => {
  const [score] = scoreDrafts([{ ...draft, indicators: [{ ...row, actual: { raw: '30场', value: '30', unit: '场' }, points: '90' }] }], 'HEBEI-SJZ-2020');
  expect(score).toMatchObject({
    record: '展厅维护费', year: 2023, policy: 'HEBEI-SJZ-2020',
    indicators: [{ level3: '讲解场次', points: '90', pointsFrom: 'printed', reported: '90', computed: '45', formula: '30 ÷ 60 × 90 = 45.00' }],
    total: { reported: '100', computed: '55' },
  });
});

test('takes the policy of the place and year unless one is asked for, and says which', () => {
  expect(scoreDrafts([draft]).map(({ policy }) => policy)).toEqual(['HEBEI-SJZ-2022']);
  expect(scoreDrafts([draft], 'HUBEI-2020').map(({ policy }) => policy)).toEqual(['HUBEI-2020']);
});

test('has nothing to say of other papers', () => {
  const report = { kind: 'monitoring', edition: 'unknown', span: null, year: 2023, department: { code: null, name: '商务局' }, project: { code: null, name: null }, totals: {}, sections: [], tables: [], places: {} } as const;
  expect(scoreDrafts([report])).toEqual([]);
});
