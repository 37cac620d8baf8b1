import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { audit, type AnyRule, batchOf, type Batch, RULES } from '@hengji/audit';
import { type Draft, type DraftKind, resolvePolicy } from '@hengji/model';
import { CLEAN } from '../packages/audit/src/mutants.ts';
import { type Subject, subjectOf } from '../packages/audit/src/subject.ts';
import { thresholdsOf } from '../packages/audit/src/thresholds.ts';

// All rules over many drafts in one process, handed in together, against a plain loop that only parses the same drafts; then rule by rule,
// and the whole program on a budget statement. The drafts are the clean ones and the faulted ones of the rules' own examples, each under names of its own.
// Processor time, not the clock: other work on the machine does not count. `--rules` gives the table of rules instead: microseconds a draft, and
// how much more a draft costs among ten times as many (1 is linear).

const SIZES = [1_000, 10_000, 100_000] as const;
const FORMS_A_DEPARTMENT = 20;

/** How the drafts hang together. The second and third are the worst that rules which compare can meet: everything is beside everything. */
type Spread = { readonly title: string; readonly toDepartment: number; readonly toProject: number };
const APART: Spread = { title: `${FORMS_A_DEPARTMENT} to a department`, toDepartment: FORMS_A_DEPARTMENT, toProject: 1 };
const ONE_DEPARTMENT: Spread = { title: 'all of one department', toDepartment: Infinity, toProject: 1 };
const ONE_NAME: Spread = { title: 'all of one department, projects of one name', toDepartment: Infinity, toProject: Infinity };
const POLICY = 'HEBEI-SJZ-2022';
const ROUNDS = 5;

const rules = RULES as readonly unknown[] as readonly AnyRule[]; // each is given drafts of its own kinds alone
const patterns: readonly Draft[] = [...CLEAN, ...rules.flatMap(({ examples }) => examples.map(({ draft }) => draft))];

if (process.argv.includes('--rules')) reportRules();
else reportAll();

function reportAll(): void {
  for (const size of SIZES) report(`${size} drafts`, measureSize(size, APART));
  report('peak memory', `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  for (const spread of [ONE_DEPARTMENT, ONE_NAME]) for (const size of SIZES) report(`${size}, ${spread.title}`, measureSize(size, spread));
  report('check of a budget statement, whole process', `${measureProgram().toFixed(2)} s, median of ${ROUNDS}`);
}

function measureSize(size: number, spread: Spread): string {
  const drafts = makeDrafts(size, spread);
  const [plain, all] = [timed(() => parseAll(drafts)), timed(() => auditAll(drafts))];
  return `${Math.round(size / all).toLocaleString('en')} drafts/s, ${(all / plain).toFixed(1)} × a loop that parses them`;
}

function auditAll(drafts: readonly Draft[]): void {
  const batch = batchFrom(drafts);
  let found = 0;
  for (const draft of drafts) found += audit(draft, POLICY, batch).findings.length;
  if (found === 0) throw new Error('nothing was found');
}

function parseAll(drafts: readonly Draft[]): void {
  const batch = batchFrom(drafts);
  for (const draft of drafts) if (subjectFor(draft, batch).form === undefined) throw new Error('nothing was parsed');
}

function subjectFor(draft: Draft, batch: Batch): Subject<DraftKind> {
  return subjectOf(draft, resolvePolicy(POLICY), thresholdsOf(POLICY), batch);
}

function batchFrom(drafts: readonly Draft[]): Batch {
  return batchOf(drafts.map((draft, index) => ({ draft, file: `${Math.floor(index / FORMS_A_DEPARTMENT)}.docx` })));
}

/** Copies of the patterns in turn, so many to a department and to a project. */
function makeDrafts(size: number, { toDepartment, toProject }: Spread): readonly Draft[] {
  return Array.from({ length: size }, (_, index) => {
    const pattern = patterns[index % patterns.length];
    if (!pattern) throw new Error('no patterns');
    return renamed(structuredClone(pattern), `第${Math.floor(index / toDepartment)}`, `${Math.floor(index / toProject)}号`);
  });
}

function renamed(draft: Draft, department: string, project: string): Draft {
  switch (draft.kind) {
    case 'self-evaluation': return { ...draft, reportingUnit: prefixed(draft.reportingUnit, department), implementingUnit: prefixed(draft.implementingUnit, department), project: { ...draft.project, name: prefixed(draft.project.name, project) } };
    case 'targets': return { ...draft, department: prefixed(draft.department, department), unit: { ...draft.unit, name: prefixed(draft.unit.name, department) }, project: { code: prefixed(draft.project.code, project), name: prefixed(draft.project.name, project) } };
    case 'budget-statement': case 'evaluation-report':
      return { ...draft, department: { ...draft.department, name: prefixed(draft.department.name, department) }, institutions: draft.institutions.map(institution => ({ ...institution, name: department + institution.name })) };
    default: return { ...draft, department: { ...draft.department, name: prefixed(draft.department.name, department) } };
  }
}

function prefixed(name: string | null, before: string): string | null {
  return name === null || name === '' ? name : before + name;
}

/** The slowest first. */
function reportRules(): void {
  const [few, many] = [500, 5_000].map(size => ({ apart: timesOfRules(makeDrafts(size, APART)), together: timesOfRules(makeDrafts(size, ONE_NAME)) }));
  if (!few || !many) return;
  const rows = rules.map(({ id }) => ({ id, apart: many.apart.get(id) ?? 0, growth: growthOf(few.apart, many.apart, id), together: many.together.get(id) ?? 0, growthTogether: growthOf(few.together, many.together, id) }));
  process.stdout.write(`\n${'rule'.padEnd(36)}   µs/draft  growth   of one name: µs/draft  growth\n`);
  for (const { id, apart, growth, together, growthTogether } of rows.sort((one, other) => Math.max(other.apart, other.together) - Math.max(one.apart, one.together))) {
    process.stdout.write(`${id.padEnd(36)} ${apart.toFixed(1).padStart(10)} ${growth.toFixed(1).padStart(7)} ${together.toFixed(1).padStart(23)} ${growthTogether.toFixed(1).padStart(7)}\n`);
  }
}

function growthOf(few: ReadonlyMap<string, number>, many: ReadonlyMap<string, number>, id: string): number {
  return (many.get(id) ?? 0) / (few.get(id) ?? 1);
}

/** Microseconds a draft of the rule's kinds. What several rules share is paid by the first that asks. */
function timesOfRules(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  const batch = batchFrom(drafts);
  const subjects = drafts.map(draft => subjectFor(draft, batch));
  for (const subject of subjects) void subject.form;
  return new Map(rules.map(({ id, kinds, check }) => {
    const own = subjects.filter(({ draft }) => kinds.includes(draft.kind));
    const seconds = timed(() => { for (const subject of own) Array.from(check(subject)); });
    return [id, (1e6 * seconds) / Math.max(1, own.length)];
  }));
}

function measureProgram(): number {
  const root = join(import.meta.dirname, '..');
  const seconds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    const { status } = spawnSync(join(root, 'node_modules/.bin/hengji'), ['check', join(root, 'samples/published/documents/sjz-science-park-2020-budget.txt'), '--json'], { maxBuffer: 2 ** 28 });
    if (status !== 1) throw new Error(`hengji check ended with ${status}`);
    return (performance.now() - start) / 1000;
  });
  return seconds.sort((one, other) => one - other)[ROUNDS >> 1] ?? NaN;
}

/** Seconds of processor. */
function timed(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function report(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(58)}${value}\n`);
}
