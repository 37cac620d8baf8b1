import { describe, expect, expectTypeOf, test } from 'vitest';
import { points } from '../points.ts';
import { chosen, type Cited, cited } from './cited.ts';
import { article, type RegisteredDocument, DOCUMENTS, sayArticle } from './documents.ts';
import { EDITIONS } from './editions.ts';
import type { Figures } from './figures.ts';
import { POLICIES } from './policies.ts';
import { mof2020 } from './policies/mof-2020.ts';
import type { PolicyName, PolicyText } from './policy.ts';
import { resolveIn, resolvePolicy } from './resolve-policy.ts';
import { percent } from './share.ts';

const NAMES = ['MOF-2020', 'MOF-2021-101', 'HEBEI', 'HEBEI-SJZ-2020', 'HEBEI-SJZ-2022', 'HEBEI-CHENGDE-2020', 'HEBEI-LUQUAN', 'HUBEI-2020', 'SICHUAN-2025'] as const;
const figuresOf = (name: PolicyName) => Object.entries(resolvePolicy(name).figures);

test('the policies are those of the contract, each under its own name', () => {
  expect(Object.keys(POLICIES).sort()).toEqual(NAMES.toSorted());
  for (const name of NAMES) expect(POLICIES[name].name).toBe(name);
});

describe.each(NAMES)('%s', name => {
  test('is whole: every figure has a value, a registered source and the policy it comes from', () => {
    const { chain, figures } = resolvePolicy(name);
    expect(Object.keys(figures).sort()).toEqual(Object.keys(mof2020.figures).sort());
    expect(chain[0]).toBe(name);
    expect(chain.at(-1)).toBe('MOF-2020');
    for (const [figure, { value, source, since, from }] of figuresOf(name)) {
      expect(value, figure).toBeDefined();
      expect(Object.keys(DOCUMENTS), figure).toContain(source.document);
      expect(source.clause, figure).not.toBe('');
      expect(since, figure).toBeGreaterThan(2000);
      expect(chain, figure).toContain(from);
      expect(POLICIES[from].figures, `${figure} is said by the policy it is said to come from`).toHaveProperty(figure);
    }
  });

  test('each figure comes from the nearest policy of the chain that says it', () => {
    const { chain, figures } = resolvePolicy(name);
    for (const [figure, { from }] of Object.entries(figures)) expect(chain.find(each => figure in POLICIES[each].figures), figure).toBe(from);
  });

  test('what was not seen in the source says so wherever it is shown; what we chose is said to be ours', () => {
    for (const [figure, { source }] of figuresOf(name)) {
      const said = sayArticle(source);
      if (source.document === '本产品的约定') expect(said, figure).toMatch(/^本产品的约定：/);
      else expect(said.includes('未核）'), figure).toBe(!source.verified);
    }
  });

  test('weights make their total', () => {
    const { weights, weightsWithCost } = resolvePolicy(name).figures;
    for (const weighed of [weights.value, weightsWithCost.value]) {
      if (weighed === null) continue;
      expect(weighed.execution + weighed.groups.reduce((sum, group) => sum + group.points, 0)).toBe(weighed.total);
      const dimensions = weighed.groups.flatMap(group => group.dimensions);
      expect(new Set(dimensions).size, 'no dimension is weighed twice').toBe(dimensions.length);
    }
  });

  test('bands, steps and cuts descend to nothing and leave no gap', () => {
    const { qualitativeBands, satisfactionSteps, executionBands, gradeCuts, exAnteCuts, exAnteConclusions } = resolvePolicy(name).figures;
    const tops = [percent(100), ...qualitativeBands.value.map(band => band.from)];
    expect(qualitativeBands.value.map(band => band.upTo)).toEqual(tops.slice(0, -1));
    const all: readonly (readonly number[] | undefined)[] = [tops, satisfactionSteps.value?.map(step => step.from), executionBands.value?.map(band => band.from), gradeCuts.value.map(cut => cut.from), exAnteCuts.value];
    for (const lows of all) {
      if (lows === undefined) continue;
      expect(lows.at(-1)).toBe(0);
      expect(lows).toEqual([...new Set(lows)].sort((a, b) => b - a));
    }
    expect(exAnteCuts.value).toHaveLength(exAnteConclusions.value.length);
  });

  test('points of reviews and of 事前评估 make a hundred', () => {
    const { reviewPoints, exAnteDimensions } = resolvePolicy(name).figures;
    for (const { value } of [reviewPoints, exAnteDimensions]) expect(value.reduce((sum, each) => sum + each.points, 0)).toBe(points('100'));
  });

  test('a rule that is switched on has its table', () => {
    const { quantitativeRule, passLine, satisfactionRule, satisfactionSteps, executionRule, executionBands } = resolvePolicy(name).figures;
    if (quantitativeRule.value === 'pass-line') expect(passLine.value).not.toBeNull();
    if (satisfactionRule.value === 'steps') expect(satisfactionSteps.value).not.toBeNull();
    if (executionRule.value === 'banded') expect(executionBands.value).not.toBeNull();
  });

  test('months are months, in order', () => {
    const { planCheckpoints, monitoredMonths, warningLines } = resolvePolicy(name).figures;
    for (const months of [planCheckpoints.value, monitoredMonths.value, warningLines.value.map(line => line.month)]) {
      expect(months).toEqual([...new Set(months)].filter(month => month >= 1 && month <= 12).sort((a, b) => a - b));
    }
  });

  test('dearer spending never needs less', () => {
    const amounts = resolvePolicy(name).figures.spendingApprovals.value.map(step => step.amount);
    expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
  });
});

test.each([
  ['MOF-2020',       'gradeCuts',            true],
  ['MOF-2020',       'qualitativeBands',     false], // the names were seen, the bounds were not
  ['MOF-2021-101',   'weightsWithCost',      false],
  ['HUBEI-2020',     'qualitativeBands',     true],
  ['HEBEI-SJZ-2020', 'weights',              true],
  ['HEBEI-SJZ-2020', 'executionRule',        false], // read from scores that do not agree
  ['SICHUAN-2025',   'warningLines',         true],
  ['SICHUAN-2025',   'exAnteDimensions',     false],
] as const)('%s: whether %s was seen in its source', (name, figure, seen) => {
  expect(resolvePolicy(name).figures[figure].source.verified).toBe(seen);
});

test.each([
  ['HEBEI-LUQUAN',   'reportSections',    'HEBEI-LUQUAN'],
  ['HEBEI-LUQUAN',   'tree',              'HEBEI-SJZ-2022'],
  ['HEBEI-LUQUAN',   'weights',           'HEBEI-SJZ-2020'],
  ['HEBEI-LUQUAN',   'planCheckpoints',   'HEBEI'],
  ['HEBEI-LUQUAN',   'gradeCuts',         'MOF-2020'],
  ['SICHUAN-2025',   'executionBands',    'MOF-2021-101'],
] as const)('%s takes %s from %s', (name, figure, from) => {
  expect(resolvePolicy(name).figures[figure].from).toBe(from);
});

describe('an invented chain', () => {
  type Name = 'ministry' | 'province' | 'city' | 'county';
  const days = (value: number) => chosen(value, '虚构的地方');
  const invented: Record<Name, PolicyText<Name>> = {
    ministry: { ...mof2020, name: 'ministry', figures: { ...mof2020.figures, disclosureDays: days(1), passOnDays: days(1), targetFormTotal: chosen(points('1'), '虚构的部') } },
    province: { name: 'province', title: '省', since: 2020, inherits: 'ministry', figures: { disclosureDays: days(2), passOnDays: days(2) } },
    city: { name: 'city', title: '市', since: 2020, inherits: 'province', figures: { disclosureDays: days(3) } },
    county: { name: 'county', title: '县', since: 2020, inherits: 'city', figures: {} },
  };

  test.each([
    //  asked       disclosureDays from      passOnDays from
    ['county',   3, 'city',     2, 'province'],
    ['city',     3, 'city',     2, 'province'],
    ['province', 2, 'province', 2, 'province'],
    ['ministry', 1, 'ministry', 1, 'ministry'],
  ] as const)('%s: the nearest that says a figure is heard', (name, disclosure, disclosureFrom, passOn, passOnFrom) => {
    const { figures } = resolveIn(invented, name);
    expect(figures.disclosureDays).toMatchObject({ value: disclosure, from: disclosureFrom });
    expect(figures.passOnDays).toMatchObject({ value: passOn, from: passOnFrom });
    expect(figures.targetFormTotal).toMatchObject({ value: points('1'), from: 'ministry' });
  });

  test('a county overrides all above it, and its own only', () => {
    const stricter = { ...invented, county: { ...invented.county, figures: { disclosureDays: days(4) } } as PolicyText<Name> }; // spread loses which of the two texts it is
    expect(resolveIn(stricter, 'county').figures.disclosureDays).toMatchObject({ value: 4, from: 'county' });
    expect(resolveIn(stricter, 'city').figures.disclosureDays).toMatchObject({ value: 3, from: 'city' });
  });

  test('a policy that inherits itself is a mistake of ours', () => {
    const circle = { ...invented, province: { ...invented.province, inherits: 'county' } as PolicyText<Name> };
    expect(() => resolveIn(circle, 'city')).toThrow('inherits itself');
  });
});

test('a figure cannot be written without a source, nor cite what is not registered', () => {
  expectTypeOf<{ value: number; since: number }>().not.toExtend<Cited<number>>();
  expectTypeOf<Cited<number>>().toExtend<NonNullable<PolicyText['figures']['disclosureDays']>>();
  expectTypeOf<'财预〔1999〕1号'>().not.toExtend<RegisteredDocument>();
  expectTypeOf<keyof PolicyText['figures']>().toEqualTypeOf<keyof Figures>();
});

test('nothing is said to have been seen in a document of which only the name was', () => {
  const named = Object.entries(DOCUMENTS).filter(([, { seen }]) => seen === 'named').map(([document]) => document);
  const sources = [
    ...NAMES.flatMap(name => figuresOf(name).map(([figure, { source }]) => ({ of: `${name} ${figure}`, source }))),
    ...Object.values(EDITIONS).flatMap(({ name, forms }) => Object.values(forms).map(({ source }) => ({ of: name, source }))),
  ];
  expect(named).not.toEqual([]);
  expect(sources.filter(({ source }) => source.verified && named.includes(source.document)).map(({ of }) => of)).toEqual([]);
});

test('what is ours is never called verified', () => {
  const ours = NAMES.flatMap(name => figuresOf(name)).filter(([, { source }]) => source.document === '本产品的约定');
  expect(ours.length).toBeGreaterThan(0);
  expect(ours.filter(([, { source }]) => source.verified)).toEqual([]);
});

test('a number is written as numbers of documents are', () => {
  for (const [number, { kind }] of Object.entries(DOCUMENTS)) {
    if (kind === 'ministry' || kind === 'central') expect(number).toMatch(/^[一-鿿]+〔\d{4}〕\d+号$/);
  }
});

test('sayArticle says number, title and clause, and whether the clause was seen', () => {
  expect(sayArticle(article('财预〔2020〕10号', '第五条'))).toBe('《项目支出绩效评价管理办法》（财预〔2020〕10号）第五条（条款未核）');
  expect(sayArticle(article('财预〔2020〕10号', '第四条', { verified: true }))).toBe('《项目支出绩效评价管理办法》（财预〔2020〕10号）第四条');
  expect(sayArticle(article('中华人民共和国预算法', '第十四条'))).toBe('《中华人民共和国预算法》第十四条（条款未核）');
  expect(sayArticle(article('湖北省自评表样', '备注', { verified: true }))).toBe('湖北省自评表样《项目自评表》：备注');
  expect(sayArticle(article('湖北省自评表样', '备注'))).toBe('湖北省自评表样《项目自评表》：备注（未核）');
  expect(sayArticle(article('川财绩〔2025〕5号、8号、10号', '预警', { verified: true }))).toBe('川财绩〔2025〕5号、8号、10号：预警');
  expect(sayArticle(article('表内勾稽', '合计栏'))).toBe('合计栏');
  expect(sayArticle(cited(1, 2020, article('本产品的约定', '四舍五入')).source)).toBe('本产品的约定：四舍五入');
});
