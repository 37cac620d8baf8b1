import { describe, expect, test } from 'vitest';
import { DOCUMENTS } from './documents.ts';
import type { FormKind, FormLayout } from './edition.ts';
import { EDITIONS, findEdition } from './editions.ts';
import { resolvePolicy } from './resolve-policy.ts';

const LAYOUTS = Object.values(EDITIONS).flatMap(({ name, policy, forms }) => Object.entries(forms).map(([kind, { value, source }]) => ({ name, policy, kind: kind as FormKind, layout: value, source }))); // the keys of `forms` are FormKinds

test('the editions are those of the contract, each under its own name and with a form', () => {
  expect(Object.keys(EDITIONS).sort()).toEqual(['chengde-2020', 'hubei-2020', 'mof-2020', 'mof-2021', 'sichuan-2025', 'sjz-2020', 'sjz-2022']);
  for (const [name, edition] of Object.entries(EDITIONS)) {
    expect(edition.name).toBe(name);
    expect(Object.keys(edition.forms)).not.toEqual([]);
    expect(findEdition(name)).toBe(edition);
  }
  expect(findEdition('unknown')).toBeUndefined();
});

describe.each(LAYOUTS)('$name: $kind', ({ policy, layout, source }) => {
  test('stands on a registered source', () => expect(Object.keys(DOCUMENTS)).toContain(source.document));

  test('begins its rows with the three levels and prints the target once, in one cell or in three', () => {
    const fields = layout.columns.map(({ field }) => field);
    expect(fields.slice(0, 3)).toEqual(['level1', 'level2', 'level3']);
    expect(new Set(fields).size).toBe(fields.length);
    expect(fields.filter(field => field.startsWith('target'))).toSatisfy(targets => [['target'], ['target.operator', 'target.value', 'target.unit']].some(allowed => allowed.join() === targets.join()));
  });

  test('gives no two fields one word within a block', () => {
    for (const block of [layout.head, layout.goals, layout.closing, layout.columns, layout.money?.rows ?? [], layout.money?.figures ?? []]) {
      expect(new Set(block.map(({ label }) => label)).size).toBe(block.length);
      expect(new Set(block.map(({ field }) => field)).size).toBe(block.length);
    }
  });

  test('uses level words that the tree of its policy understands', () => {
    for (const { level1, level2 } of layout.groups) {
      if (level1.startsWith('预算执行率')) continue; // money, no level of the tree
      const level = resolvePolicy(policy).figures.tree.value.find(({ words }) => words.some(word => level1 === `${word}指标`));
      expect(level, level1).toBeDefined();
      const understood = level?.aspects.flatMap(({ words }) => words.map(word => `${word}指标`)) ?? [];
      // Sichuan's and the ministry's printed forms may be older than the policy in force: cost under 产出 is met with all the same
      expect(level2.filter(word => !understood.includes(word) && word !== '成本指标')).toEqual([]);
    }
  });

  test('plans for the checkpoints of its policy, if it plans', () => {
    if (layout.plan) expect(layout.plan.checkpoints.map(({ month }) => month)).toEqual(resolvePolicy(policy).figures.planCheckpoints.value);
  });

  test('groups whose points it prints are worth what the policy says, and with the execution rate make a hundred', () => {
    const printed = layout.groups.flatMap(({ points }) => (points === null ? [] : [points]));
    if (printed.length === 0) return;
    expect(printed).toHaveLength(layout.groups.length);
    const { weights, weightsWithCost } = resolvePolicy(policy).figures;
    const weighed = layout.groups.some(({ level1 }) => level1 === '成本指标') ? weightsWithCost.value : weights.value;
    expect(printed).toEqual(weighed?.groups.map(group => group.points));
  });
});

test.each([
  //                                     code   money  plan   points value
  ['sjz-2020',     'targets',            true,  true,  true,  false, 1],
  ['sjz-2022',     'targets',            false, false, false, false, 1],
  ['chengde-2020', 'targets',            true,  false, true,  false, 3],
  ['mof-2020',     'self-evaluation',    false, true,  false, true,  1],
  ['mof-2021',     'targets',            false, true,  false, true,  1],
  ['sjz-2020',     'self-evaluation',    false, true,  false, false, 1],
  ['hubei-2020',   'self-evaluation',    false, true,  false, false, 1],
  ['sichuan-2025', 'self-evaluation',    false, true,  false, true,  3],
] as const)('what %s %s prints', (name, kind, code, money, plan, points, valueCells) => {
  const layout: FormLayout | undefined = EDITIONS[name].forms[kind]?.value;
  expect({
    code: layout?.head.some(({ field }) => field === 'project.code'),
    money: layout?.money !== null,
    plan: layout?.plan !== null,
    points: layout?.columns.some(({ field }) => field === 'points'),
    valueCells: layout?.columns.filter(({ field }) => field.startsWith('target')).length,
  }).toEqual({ code, money, plan, points, valueCells });
});

test('forms that were not seen say so', () => {
  expect(LAYOUTS.filter(({ source }) => !source.verified).map(({ name, kind }) => `${name} ${kind}`)).toEqual(['mof-2020 monitoring', 'mof-2021 targets', 'mof-2021 self-evaluation']);
});

test('no two editions are of one place and vintage', () => {
  const owners = Object.values(EDITIONS).map(({ policy }) => policy);
  expect(new Set(owners).size).toBe(owners.length);
});
