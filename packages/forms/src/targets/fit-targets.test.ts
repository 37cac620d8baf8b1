import { readDocument, writeDocx } from '@hengji/document';
import { EDITIONS, parseTarget, printedTarget, printTarget, type EditionName, type Printed, type TargetsDraft } from '@hengji/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitToEdition } from '../fit-edition.ts';
import { recogniseDrafts } from '../recognise.ts';
import { arbitraryTargets } from './arbitrary-targets.ts';
import { fitTargets } from './fit-targets.ts';
import { paperOfTargets } from './paper.ts';
import { said } from './said.ts';

const NAMES = ['sjz-2020', 'sjz-2022', 'chengde-2020', 'mof-2020', 'mof-2021'] as const;
const editions = fc.constantFrom<EditionName>(...NAMES);
const scopes = fc.constantFrom<TargetsDraft['scope']>('project', 'special-fund', 'department');
const drafts = fc.record({ from: editions, scope: scopes }).chain(({ from, scope }) => arbitraryTargets(from, scope));

describe('a draft set in another edition', () => {
  test('reads back as it was set', async () => {
    await fc.assert(fc.asyncProperty(drafts, editions, async (draft, edition) => {
      const fitted = fitTargets(draft, edition).draft;
      const { value } = await readDocument(await writeDocx(paperOfTargets(fitted)), '目标表.docx');
      const read = recogniseDrafts(value).value.filter(one => one.kind === 'targets').map(one => ({ ...said(one), edition })); // what stands beyond its edition may make it look like the one it came from
      expect(read).toEqual([said(fitted)]);
    }), { numRuns: 80, interruptAfterTimeLimit: 20_000 });
  });

  test('says all that it said, or a note says what is not printed', () => {
    fc.assert(fc.property(drafts, editions, (draft, edition) => {
      const { draft: fitted, notes } = fitTargets(draft, edition);
      const printed = new Set(wordsOf(fitted));
      expect(wordsOf(draft).filter(word => !printed.has(word) && !notes.some(note => note.includes(word)))).toEqual([]);
    }));
  });

  test('has every field its form prescribes', () => {
    fc.assert(fc.property(drafts, editions, (draft, edition) => {
      const { indicators, plan } = fitTargets(draft, edition).draft;
      const { columns, plan: prescribed } = EDITIONS[edition].forms.targets?.value ?? { columns: [], plan: null };
      for (const field of ['description', 'basis', 'points'] as const) if (columns.some(column => column.field === field)) expect(indicators.every(row => row[field] !== null)).toBe(true);
      if (draft.scope !== 'department') expect(Object.keys(plan)).toEqual(expect.arrayContaining((prescribed?.checkpoints ?? []).map(({ month }) => String(month))));
    }));
  });

  test('and set so once more stays as it is', () => {
    fc.assert(fc.property(drafts, editions, (draft, edition) => {
      const once = fitTargets(draft, edition).draft;
      expect(fitTargets(once, edition).draft).toEqual(once);
    }));
  });
});

/** All that a draft says, the values by their meaning. */
function wordsOf({ project, department, unit, amounts, purpose, plan, goals, indicators, orphans }: TargetsDraft): readonly string[] {
  return [...Object.values(project), department, ...Object.values(unit), ...moneyOf(amounts), purpose, ...Object.values(plan), ...goals, ...orphans,
    ...indicators.flatMap(({ target, level1, level2, level3, description, basis, points }) => [meaningOf(target.raw), level1, level2, level3, description, basis, points]),
  ].flatMap(word => (word === null || word === '' ? [] : [word]));
}

/** The unit of no amount says nothing. */
function moneyOf({ unit, ...amounts }: TargetsDraft['amounts']): readonly Printed[] {
  const told = Object.values(amounts).filter(amount => amount !== null && amount !== '');
  return told.length > 0 ? [...told, unit] : [];
}

function meaningOf(raw: string): string {
  const target = parseTarget(raw);
  return target.kind === 'unclear' || target.kind === 'unfilled' ? printedTarget(target).text ?? '' : printTarget(target);
}

const ROW = { level1: '产出指标', level2: '数量指标', level3: '次数', description: null, basis: null, points: null, at: null } as const;
const BLANK: TargetsDraft = {
  kind: 'targets', scope: 'project', edition: 'sjz-2022', span: null, year: null, department: null, unit: { code: null, name: null }, project: { code: null, name: '校车补助' },
  amounts: { total: null, fiscal: null, other: null, unit: null }, purpose: null, plan: {}, goals: [], indicators: [], orphans: [], told: null, unlabelled: [], places: {},
};
const withTarget = (raw: string): TargetsDraft => ({ ...BLANK, indicators: [{ ...ROW, target: printedTarget(parseTarget(raw)) }] });

test.each([
  //            in one cell      in three
  ['a number',  '≥300次',        '>=|300|次'],
  ['alone',     '3',             '|3|'],
  ['in words',  '影响积极',      '文字描述||影响积极'],
  ['a date',    '2020年12月底前', '文字描述||2020年12月底前'],
  ['about',     '约5次',         '文字描述||约5次'],
  ['a remark',  '≥20次（含复训）', '文字描述||≥20次（含复训）'],
  ['blank',     '',              ''],
])('a value that is %s stands in one cell or in three', (_case, one, three) => {
  expect(fitTargets(withTarget(one), 'chengde-2020').draft.indicators[0]?.target.raw).toBe(three);
  expect(fitTargets(withTarget(three), 'mof-2020').draft.indicators[0]?.target.raw).toBe(one);
});

test('a blank that is not prescribed goes, words stay and are told', () => {
  const draft: TargetsDraft = { ...withTarget('3次'), project: { code: '', name: '校车补助' }, purpose: '接送学生', plan: { 3: '', 12: '' } };
  const { draft: fitted, notes } = fitToEdition(draft, 'mof-2020');
  expect(fitted).toMatchObject({ edition: 'mof-2020', project: { code: null, name: '校车补助' }, purpose: '接送学生', plan: {}, department: '', unit: { code: null, name: '' }, amounts: { total: '', fiscal: '', other: '' } });
  expect(notes).toEqual(['“资金用途”在 mof-2020 版式里没有位置，照印在表上。']);
});

test('what stands alone in a blank row goes where there is no cell for it, and is told', () => {
  const draft: TargetsDraft = { ...BLANK, edition: 'chengde-2020', orphans: ['文字描述'] };
  expect(fitToEdition(draft, 'sjz-2022')).toMatchObject({ draft: { orphans: [] }, notes: ['空行里单独留下的“文字描述”在 sjz-2022 版式里没有位置，没有印。'] });
  expect(fitToEdition(draft, 'mof-2021')).toMatchObject({ draft: { orphans: ['文字描述'] }, notes: [] });
});

test('an edition without a target table is refused, and those that have one are named', () => {
  expect(() => fitToEdition(BLANK, 'hubei-2020')).toThrow('没有“hubei-2020”版式的绩效目标表。现有版式：sjz-2020');
});
