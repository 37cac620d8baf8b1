import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTree } from './new/tree.ts';
import { writeNew, type Written } from './new/write-new.ts';

// Everything is written into a copy of the house; then the copy's own types and tests are asked.

const ROOT = join(import.meta.dirname, '..');
const SPAN = 120_000; // the checks of a whole house; about ten seconds on an idle machine

/** Invented, so that they stay free. */
const NAMES = {
  rule: 'self-evaluation/invented-rule', form: 'invented-list', table: 'payments/invented-voucher', ability: 'targets/invent-targets',
  endpoint: 'inventions', screen: 'inventions', command: 'invent', figure: 'HEBEI-INVENTED-2024',
} as const;
const WANTED = Object.entries(NAMES);

/** What must still hold once they are there. */
const LAWS = ['architecture.test.ts', 'packages/audit/src/rules.test.ts', 'packages/store/src/schema.test.ts', 'packages/model/src/law/resolve-policy.test.ts'];

const copy = mkdtempSync(join(tmpdir(), 'hengji-new-'));
const tree = openTree(copy);
const written = new Map<string, Written>();
beforeAll(() => {
  copyHouse();
  for (const [kind, name] of WANTED) written.set(kind, writeNew(tree, kind, name));
}, SPAN);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the house with one of each in it', () => {
  let types: readonly Answer[];
  let tests: Tests;
  beforeAll(async () => {
    const checks = ['tsconfig.json', 'packages/web/tsconfig.json'].map(project => run('node_modules/typescript/bin/tsc', '-p', project));
    [tests, ...types] = await Promise.all([runTests(), ...checks]);
  }, SPAN);

  test('has no fault of types', () => expect(types).toEqual([{ code: 0, out: '', said: '' }, { code: 0, out: '', said: '' }]));

  test.each([
    ['rooms and circles', 'architecture.test.ts', ''],
    ['the list of rules', 'rules.test.ts', 'each rule stands'],
    ['the schema', 'schema.test.ts', ''],
    ['the policies', 'resolve-policy.test.ts', ''],
  ])('keeps its laws: %s', (_law, file, beginning) => {
    const results = resultsOf(tests, file).filter(({ fullName }) => fullName.startsWith(beginning));
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter(({ status }) => status !== 'passed')).toEqual([]);
  });

  test.each(WANTED.filter(([kind]) => kind !== 'rule'))('%s: every test of it fails and says what to fill in', kind => {
    const results = testFilesOf(kind).flatMap(file => resultsOf(tests, file));
    expect(results.length).toBeGreaterThan(0);
    for (const { status, failureMessages } of results) expect({ status, said: failureMessages.join('\n') }).toEqual({ status: 'failed', said: expect.stringContaining('待填：') });
  });

  test('rule: every example of it fails and says what to fill in', () => {
    const results = resultsOf(tests, 'rules.test.ts').filter(({ fullName }) => fullName.startsWith('invented-rule 待填'));
    expect(results.map(({ status }) => status)).toEqual(['failed', 'failed', 'failed']);
    expect(tests.out).toContain('待填：invented-rule 的 check 还没有写');
  });
});

describe('what is refused leaves the house as it is', () => {
  let before: ReadonlyMap<string, string>;
  beforeAll(() => { before = textsOf(copy); });

  test.each<readonly [string, string, string, string]>([
    ...WANTED.map(([kind, name]) => [`a second ${kind} of the same name`, kind, name, '已经'] as const),
    ['a kind that is not there',                'screens',  'payments',                             '没有“screens”这一种'],
    ['a kind every object has',                 'toString', 'payments',                             '没有“toString”这一种'],
    ['capitals',                                'screen',   'Payments',                             '应为页面的名字'],
    ['a folder too much',                       'screen',   'payments/list',                        '应为页面的名字'],
    ['a folder too little',                     'rule',     'score-over-points',                    '应为表的种类/规则编号'],
    ['a way out',                               'table',    '../payments',                          '应为领域/表名'],
    ['a deed without a noun',                   'ability',  'targets/submit',                       '应为领域/动词-名词'],
    ['a word of SQL',                           'table',    'payments/order',                       '不用语言的保留字'],
    ['a policy in small letters',               'figure',   'hebei-baoding-2024',                   '应为地方-年份'],
    ['a rule for a draft without an example',   'rule',     'shopping-list/too-long',               '没有 audit/src/examples/shopping-list.ts'],
    ['a rule id of another kind',               'rule',     'self-evaluation/completion-not-a-rate', '已经在 self-evaluation 里用了'],
    ['a form of a draft that is known',         'form',     'self-evaluation',                      '读取稿里已经有“self-evaluation”'],
    ['an area nobody named',                    'ability',  'shopping/buy-pencils',                 '没有“shopping”这个领域'],
    ['a table that another file makes',         'table',    'projects/unit',                        '已经由 migrations/0001-house.sql 建立'],
    ['a deed that another area does',           'ability',  'targets/sign-in',                      'actions/src/index.ts：已经有名叫 signIn 的'],
    ['a screen named like a route',             'screen',   'region',                               '已经有 region'],
    ['a screen named like other words',         'screen',   'imports',                              '已经有 imports'],
  ])('%s', (_case, kind, name, said) => {
    expect(() => writeNew(tree, kind, name)).toThrow(expect.objectContaining({ name: 'Refusal', message: expect.stringContaining(said) }));
    expect(textsOf(copy)).toEqual(before);
  });
});

describe('the program', () => {
  const NEW = 'scripts/new.ts';

  test('alone names the kinds, each with an example', async () => {
    const { code, out } = await run(NEW);
    expect(code).toBe(0);
    for (const kind of Object.keys(NAMES)) expect(out).toContain(`npm run new ${kind} `);
  });

  test('says what it wrote and what is left to do', async () => {
    const out = expect.stringMatching(/^新写 packages\/cli\/src\/commands\/invent-more\.ts\n[^]*登记 packages\/cli\/src\/main\.ts\n接下来：\n {2}1\. /);
    expect(await run(NEW, 'command', 'invent-more')).toEqual({ code: 0, out, said: '' });
    expect(tree.read('packages/cli/src/main.ts')).toContain("  'invent-more': async () =>");
  });

  test.each([
    [['rule'],                 /^给出种类和一个名字。/],
    [['screen', 'one', 'two'], /^给出种类和一个名字。/],
    [['screen', 'Payments'],   /^“Payments”不能作名字。.*\n$/],
  ])('refuses %j in its own words, with exit code 2', async (args, said) => {
    expect(await run(NEW, ...args)).toEqual({ code: 2, out: '', said: expect.stringMatching(said) });
  });
});

type Answer = { readonly code: number; readonly out: string; readonly said: string };
type Result = { readonly fullName: string; readonly status: string; readonly failureMessages: readonly string[] };
type Tests = { readonly out: string; readonly files: readonly { readonly name: string; readonly assertionResults: readonly Result[] }[] };

/** The packages, without their own tests, and what checks them. Their links among each other must lead to the copy; all else is shared. */
function copyHouse(): void {
  const isNeeded = (path: string) => !/[\\/](?:node_modules|dist)$|\.test\.tsx?$/.test(path) || LAWS.includes(relative(ROOT, path).replaceAll('\\', '/'));
  for (const name of ['package.json', 'tsconfig.json', 'tsconfig.pure.json', 'vitest.config.ts', 'architecture.test.ts', 'ARCHITECTURE.md', 'scripts', 'packages']) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true, filter: isNeeded });
  }
  const link = (from: string, to: string) => symlinkSync(from, join(copy, 'node_modules', to), 'junction');
  mkdirSync(join(copy, 'node_modules/@hengji'), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules'))) if (name !== '@hengji' && !name.startsWith('.')) link(join(ROOT, 'node_modules', name), name);
  for (const name of readdirSync(join(copy, 'packages'))) link(join(copy, 'packages', name), `@hengji/${name}`);
}

/** Runs one of the copy's programs, on the Node that runs us. */
function run(program: string, ...args: readonly string[]): Promise<Answer> {
  return new Promise(resolve => {
    const child = execFile(process.execPath, [join(copy, program), ...args], { cwd: copy, maxBuffer: 1 << 26 }, (_error, out, said) => resolve({ code: child.exitCode ?? 1, out, said }));
  });
}

async function runTests(): Promise<Tests> {
  const { out, said } = await run('node_modules/vitest/vitest.mjs', 'run', ...LAWS, ...[...written.keys()].flatMap(testFilesOf), '--reporter=default', '--reporter=json', '--outputFile.json=report.json');
  return { out: out + said, files: JSON.parse(tree.read('report.json')).testResults };
}

function testFilesOf(kind: string): readonly string[] {
  return written.get(kind)?.files.filter(file => /\.test\.tsx?$/.test(file)) ?? [];
}

function resultsOf({ files }: Tests, file: string): readonly Result[] {
  return files.filter(({ name }) => name.endsWith(`/${file}`)).flatMap(({ assertionResults }) => assertionResults);
}

/** Everything that `npm run new` could have touched. */
function textsOf(root: string): ReadonlyMap<string, string> {
  const files = ['packages', 'samples'].flatMap(folder => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }));
  return new Map(files.filter(file => file.isFile()).map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'latin1')]));
}
