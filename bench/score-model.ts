import { directionOf, earnTarget, type Points, parseActual, parseTarget, points, resolvePolicy, scoreTarget, scoringRules, type ToScore } from '../packages/model/src/index.ts';

// Recomputes every indicator of 100,000 projects, against plain loops that only divide and round the same numbers: once where the numbers
// stand in the same records, once in arrays of nothing but numbers. Medians of several rounds, interleaved, in one process.
// Node 26, two shared cores: with traces 1.7 times the first and 7 times the second, without 1.2 and 5. Walking the records is most of it.

const PROJECTS = 100_000;
const INDICATORS = 6;
const ROUNDS = 15;
const UNITS = ['个', '家', '次', '%', '万元', '份'] as const;

type Row = { readonly worth: Points; readonly indicator: ToScore };
type Numbers = { readonly worth: Float64Array; readonly above: Float64Array; readonly below: Float64Array };

const rules = scoringRules(resolvePolicy('HEBEI-SJZ-2020'));
const rows = makeRows();
const numbers = numbersOf(rows);

const LOOPS: Readonly<Record<string, () => number>> = {
  'plain, same records': () => {
    let sum = 0;
    for (const { worth, indicator: { target, actual } } of rows) {
      if (target.kind !== 'quantity' || actual.kind !== 'quantity') continue;
      const [promised, reached] = [target.quantity.amount.digits, actual.quantity.amount.digits];
      sum += Math.min(worth, Math.round((worth * (target.operator === '>=' ? reached : promised)) / (target.operator === '>=' ? promised : reached)));
    }
    return sum;
  },
  'plain, bare numbers': () => {
    let sum = 0;
    const { worth, above, below } = numbers;
    for (let row = 0; row < worth.length; row++) sum += Math.min(worth[row] ?? 0, Math.round(((worth[row] ?? 0) * (above[row] ?? 0)) / (below[row] ?? 1)));
    return sum;
  },
  'with traces': () => {
    let sum = 0;
    for (const { worth, indicator } of rows) {
      const scoring = scoreTarget(worth, indicator, rules);
      if (scoring.kind === 'scored') sum += scoring.trace.worth === worth ? scoring.earned : 0; // the trace is looked at
    }
    return sum;
  },
  'without traces': () => {
    let sum = 0;
    for (const { worth, indicator } of rows) sum += earnTarget(worth, indicator, rules) ?? 0;
    return sum;
  },
};

const times = new Map(Object.keys(LOOPS).map(name => [name, [] as number[]])); // filled below
const sums = new Set<number>();
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, loop] of Object.entries(LOOPS)) {
    const start = performance.now();
    sums.add(loop());
    times.get(name)?.push(performance.now() - start);
  }
}
const median = (name: string): number => (times.get(name) ?? []).toSorted((a, b) => a - b)[ROUNDS >> 1] ?? NaN;

console.log(`${rows.length} indicators; all loops give one sum: ${sums.size === 1}`);
for (const name of Object.keys(LOOPS)) {
  const ratios = ['plain, same records', 'plain, bare numbers'].map(plain => `${(median(name) / median(plain)).toFixed(1)} × ${plain}`);
  console.log(`${name.padEnd(20)} ${median(name).toFixed(1).padStart(6)} ms   ${ratios.join('   ')}`);
}

function makeRows(): readonly Row[] {
  const random = randomFrom(7);
  return Array.from({ length: PROJECTS * INDICATORS }, (_, row): Row => {
    const unit = UNITS[row % UNITS.length] ?? '个';
    const target = parseTarget(`${unit === '万元' ? '≤' : '≥'}${1 + random(300)}${unit}`);
    const actual = parseActual(`${1 + random(400)}${unit}`, target);
    const aspect = unit === '万元' ? 'cost' : 'quantity';
    return { worth: points(500 + random(4_000)), indicator: { target, actual, dimension: 'output', direction: directionOf({ target, aspect, name: '' }), year: 2020 } };
  });
}

function numbersOf(rows: readonly Row[]): Numbers {
  const [worth, above, below] = [new Float64Array(rows.length), new Float64Array(rows.length), new Float64Array(rows.length)];
  for (const [row, { worth: each, indicator: { target, actual } }] of rows.entries()) {
    if (target.kind !== 'quantity' || actual.kind !== 'quantity') continue;
    const [promised, reached] = [target.quantity.amount.digits, actual.quantity.amount.digits];
    worth[row] = each;
    above[row] = target.operator === '>=' ? reached : promised;
    below[row] = target.operator === '>=' ? promised : reached;
  }
  return { worth, above, below };
}

/** The same numbers every time. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
}
