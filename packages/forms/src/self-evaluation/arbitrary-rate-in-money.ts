import type { EditionName, Figure, FormLayout, SelfEvaluationDraft } from '@hengji/model';
import * as fc from 'fast-check';
import { amounts, group, NO_FUNDS, projects, results, texts, units } from './arbitrary-cells.ts';

type Amounts = Readonly<Partial<Record<Figure['field'], string>>>;

/** Drafts of the forms whose rate stands beside the money: every column of it, and the sources at will where none is then taken for another. */
export function arbitraryWithRateInMoney(layout: FormLayout, edition: EditionName): fc.Arbitrary<SelfEvaluationDraft> {
  const has = (field: string): boolean => [...layout.head, ...layout.goals, ...layout.columns, ...layout.closing].some(own => own.field === field);
  const isParted = has('target.operator');
  const targets = isParted ? fc.constantFrom('≥|95|%', '≤|1.5|万元', '定性|优良|', '|3|次', '') : results();
  const source = (): fc.Arbitrary<Amounts> => fc.record(Object.fromEntries((layout.money?.figures ?? []).map(({ field }) => [field, amounts()])));
  const optional = <T>(own: fc.Arbitrary<T>) => (isParted ? own : fc.option(own)); // Sichuan's sources are told by each other
  return fc.record({
    year: fc.option(fc.integer({ min: 2015, max: 2035 })), reportingUnit: fc.option(units()), implementingUnit: fc.option(units()),
    project: fc.record({ code: fc.option(fc.constantFrom('', '510000-2023-001', '00123')), name: projects() }),
    unit: fc.option(fc.constantFrom('万元', '元')),
    total: source(),
    sources: fc.record(Object.fromEntries((layout.money?.rows ?? []).filter(({ field }) => field !== 'total').map(({ field }) => [field, optional(source())]))),
    label: fc.option(fc.constantFrom('20', '10', '5.5')), // points in the label of the money
    goal: texts(), result: has('result') ? texts() : fc.constant(null),
    issues: has('issues') ? texts() : fc.option(texts()),
    besides: fc.record(Object.fromEntries(Object.entries(BESIDES).filter(([field]) => has(field)).map(([field, own]) => [field, fc.option(own())]))),
    groups: fc.tuple(...layout.groups.map(({ level1, level2 }) => group(level1, level2, targets, Number(level1 === '成本指标')))), // a kind of cost marks the edition
    score: fc.option(amounts()),
    preparer: fc.constantFrom('blank', 'absent'), phone: fc.constantFrom('blank', 'absent'),
  }).map(({ unit, total, sources, label, besides, groups, score, ...rest }): SelfEvaluationDraft => ({
    kind: 'self-evaluation', edition, span: null, places: {}, progress: null, completion: null, ...rest,
    budget: { ...fundsOf(total), unit, fiscal: fundsOf(sources['fiscal']), other: fundsOf(sources['other']) },
    executionRate: { target: null, actual: total.rate ?? null, points: total.points ?? label, score: total.score ?? null },
    ...besidesOf(besides, { total, ...sources }),
    groups: groups.map(({ level1, points, label: text }) => ({ level1, points, label: text })),
    indicators: groups.flatMap(({ rows }) => rows.map(row => ({
      ...row, points: has('points') ? row.points : null, deviation: has('deviation') ? row.deviation : null, score: score === null && !has('points') ? null : row.score,
    }))),
    total: score,
  }));
}

const BESIDES: Readonly<Record<string, () => fc.Arbitrary<string>>> = {
  'department': units,
  'reportedOn': () => fc.constantFrom('', '2021年3月12日', '2024.1.5'),
  'project.category': () => fc.constantFrom('', '1、部门预算项目√ 2、省直专项□ 3、省对下转移支付项目□'),
  'project.nature': () => fc.constantFrom('', '1、持续性项目□ 2、新增性项目√'),
  'project.duration': () => fc.constantFrom('', '常年性项目'),
  'course': texts, 'conclusion': texts, 'measures': texts,
};

function fundsOf(amounts: Amounts | null | undefined) {
  return amounts ? { planned: amounts.planned ?? null, arrived: amounts.arrived ?? null, executed: amounts.executed ?? null } : NO_FUNDS;
}

/** What no other field of a draft holds. */
function besidesOf(besides: Readonly<Record<string, string | null>>, sources: Readonly<Record<string, Amounts | null>>): Pick<SelfEvaluationDraft, 'besides'> {
  const money = Object.entries(sources).flatMap(([row, own]) => Object.entries(own ?? {}).map(([figure, printed]) => [`${row}.${figure}`, printed] as const));
  const told = [...Object.entries(besides), ...money].filter(([field, printed]) => printed !== null && !OWN.test(field));
  return told.length === 0 ? {} : { besides: Object.fromEntries(told) };
}

const OWN = /^(?:total|fiscal|other)\.(?:planned|arrived|executed)$|^total\.(?:rate|points|score)$/;
