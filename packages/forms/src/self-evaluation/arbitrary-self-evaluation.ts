import { EDITIONS, type EditionName, type FormLayout, type SelfEvaluationDraft } from '@hengji/model';
import * as fc from 'fast-check';
import { amounts, funds, group, NO_FUNDS, projects, RATE, results, texts, units } from './arbitrary-cells.ts';
import { arbitraryWithRateInMoney } from './arbitrary-rate-in-money.ts';

export const EVALUATED = ['sjz-2020', 'mof-2020', 'mof-2021', 'hubei-2020', 'sichuan-2025'] as const satisfies readonly EditionName[];

/** Any draft of an edition that a file could hold: its marks are there, its rows stand in the form's order, persons stay out. */
export function arbitrarySelfEvaluation(edition: EditionName = 'sjz-2020'): fc.Arbitrary<SelfEvaluationDraft> {
  const layout = EDITIONS[edition].forms['self-evaluation']?.value;
  if (layout === undefined) throw new Error(`${edition} has no such form`);
  return layout.executionRate === 'row' ? withRateRow(layout, edition) : arbitraryWithRateInMoney(layout, edition);
}

function withRateRow(layout: FormLayout, edition: EditionName): fc.Arbitrary<SelfEvaluationDraft> {
  return fc.record({
    head: fc.record({ year: fc.option(fc.integer({ min: 2015, max: 2035 })), reportingUnit: fc.option(units()), implementingUnit: fc.option(units()), name: projects() }),
    budget: fc.record({ unit: fc.option(fc.constantFrom('万元', '元')), total: funds(), fiscal: fc.option(funds()), other: fc.option(funds()) }),
    progress: fc.option(fc.constantFrom('', '0%', '98.5%', '100%', '52.24%')),
    goals: fc.record({ goal: texts(), result: texts(), completion: fc.oneof(amounts(), texts()) }),
    issues: fc.option(texts()),
    groups: fc.tuple(...layout.groups.map(({ level1, level2 }) => group(level1, level2))),
    rate: fc.record({ target: results(), actual: results(), score: amounts() }),
    total: amounts(),
    hasScores: fc.boolean(), // a form that prints neither scores nor a total still ends with its fifth part
    preparer: fc.constantFrom('blank', 'absent'),
    phone: fc.constantFrom('blank', 'absent'),
  }).map(({ head, budget, goals, groups, rate, ...rest }): SelfEvaluationDraft => {
    const scored = <T extends { readonly score: string | null }>(row: T): T => (rest.hasScores ? row : { ...row, score: null });
    return {
      kind: 'self-evaluation', edition, span: null, places: {},
      year: head.year, reportingUnit: head.reportingUnit, implementingUnit: head.implementingUnit, project: { code: null, name: head.name },
      budget: { ...budget.total, unit: budget.unit, fiscal: budget.fiscal ?? NO_FUNDS, other: budget.other ?? NO_FUNDS },
      ...goals,
      progress: rest.progress,
      groups: groups.map(({ level1, points, label }) => ({ level1, points, label })),
      indicators: groups.flatMap(({ rows }) => rows.map(row => ({ ...scored(row), points: null, deviation: null }))),
      executionRate: scored({ ...rate, points: groups.find(({ level1 }) => level1 === RATE)?.points ?? null }),
      total: rest.hasScores ? rest.total : null,
      issues: rest.hasScores ? rest.issues : rest.issues ?? '',
      preparer: rest.preparer, phone: rest.phone,
    };
  });
}
