import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

// ARCHITECTURE.md is the law: its import table is read here and every import of every file is held against it.

const ROOT = import.meta.dirname;
const LINES_AT_MOST = 300;
const IMPORT = /(?:\b(?:import|export)\s(?:[^'"();]*?\sfrom\s*)?|\bimport\s*\(\s*)['"]([^'"]+)['"]/g;

type Source = { readonly path: string; readonly room: string; readonly text: string; readonly imports: readonly string[] };

const law = readLaw();
const sources = [...law.keys()].flatMap(room => readRoom(room));
const outside = sources.flatMap(source => source.imports.filter(name => !name.startsWith('.')).map(name => ({ source, name })));

test('the table names the rooms that stand, and no other', () => {
  expect([...law.keys()].sort()).toEqual(readdirSync(join(ROOT, 'packages')).sort());
});

describe.each([...law.keys()])('%s', room => {
  const own = sources.filter(source => source.room === room);
  const manifest = JSON.parse(readFileSync(join(ROOT, 'packages', room, 'package.json'), 'utf8'));
  const rootManifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

  test('imports only the rooms the table allows', () => {
    const wrong = outside.flatMap(({ source, name }) => {
      const [, other] = /^@hengji\/([^/]+)/.exec(name) ?? [];
      return source.room === room && other !== undefined && !law.get(room)?.has(other) ? [`${source.path} imports ${name}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('enters another room only by its public face', () => {
    const wrong = own.flatMap(source => source.imports.flatMap(name => {
      if (name.startsWith('.')) return resolve(ROOT, dirname(source.path), name).startsWith(join(ROOT, 'packages', room) + '/') ? [] : [`${source.path} imports ${name}`];
      const [, other, face] = /^@hengji\/([^/]+)(\/.+)?$/.exec(name) ?? [];
      if (other === undefined) return [];
      const { exports } = JSON.parse(readFileSync(join(ROOT, 'packages', other, 'package.json'), 'utf8'));
      const faces = typeof exports === 'string' ? ['.'] : Object.keys(exports);
      return faces.includes(`.${face ?? ''}`) ? [] : [`${source.path} imports ${name}`];
    }));
    expect(wrong).toEqual([]);
  });

  test('declares every package it imports', () => {
    const declared = new Set(Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }));
    const forTests = new Set(Object.keys(rootManifest.devDependencies));
    const wrong = own.flatMap(source => source.imports.flatMap(name => {
      const [bare] = /^(?:@[^/]+\/)?[^/]+/.exec(name) ?? [name];
      const isKnown = name.startsWith('.') || name.startsWith('node:') || declared.has(bare) || (isTest(source) && forTests.has(bare));
      return isKnown ? [] : [`${source.path} imports ${name}`];
    }));
    expect(wrong).toEqual([]);
  });

  test('has no circle of files', () => expect(findCircle(own)).toBeUndefined());

  test(`has no file over ${LINES_AT_MOST} lines without a reason in its first line`, () => {
    const long = own.filter(({ text }) => text.split('\n').length > LINES_AT_MOST + 1 && !/^\/\/ .*(?:lines|行)/.test(text));
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

test('the rooms form no circle', () => {
  const edges = new Map([...law].map(([room, others]) => [room, [...others]]));
  expect(circleFrom(edges)).toBeUndefined();
});

test('model imports nothing, waits for nothing and has no clock', () => {
  const wrong = sources.filter(source => source.room === 'model' && !isTest(source)).flatMap(({ path, text, imports }) => [
    ...imports.filter(name => !name.startsWith('.')).map(name => `${path} imports ${name}`),
    ...(/\b(?:async|await|Date\.now|new Date\(\)|console|Math\.random)\b/.test(withoutComments(text)) ? [`${path} waits, looks at a clock, rolls dice or speaks`] : []),
  ]);
  expect(wrong).toEqual([]);
});

test('audit waits for nothing and never sees a Grid', () => {
  const wrong = sources.filter(source => source.room === 'audit' && !isTest(source)).filter(({ text }) => /\b(?:async|await|Grid|Outline)\b/.test(withoutComments(text)));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('document has never heard of performance', () => {
  const wrong = sources.filter(source => source.room === 'document' && !isTest(source)).filter(({ text }) => /绩效|指标|自评|预算/.test(text));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('document takes from model only the neutral words', () => {
  const neutral = new Set(['Doubt', 'Field', 'Place', 'Reading', 'Refusal', 'RefusalCode', 'Span', 'sayPlace']);
  const wrong = sources.filter(source => source.room === 'document').flatMap(({ path, text }) =>
    namesFrom(text, '@hengji/model').filter(name => !neutral.has(name)).map(name => `${path} takes ${name}`));
  expect(wrong).toEqual([]);
});

test('wire takes only types from document', () => {
  const wrong = sources.filter(source => source.room === 'wire').filter(({ text }) => /(?:import|export)\s+(?!type\b)[^;]*['"]@hengji\/document['"]/.test(text));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('api runs no SQL and reads no files; cli opens no database', () => {
  const wrong = sources.filter(source => !isTest(source)).filter(({ room, imports }) =>
    (room === 'api' && imports.some(name => /^(?:node:fs|kysely|pg)/.test(name))) || (room === 'cli' && imports.some(name => /^(?:kysely|pg|@hengji\/store)$/.test(name))));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

/** The rows of the import table: a room and the rooms it may import. */
function readLaw(): Map<string, Set<string>> {
  const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  const table = /\| package \| may import \| may not \|\n\|[-|]+\|\n((?:\|.*\|\n)+)/.exec(text)?.[1];
  if (table === undefined) throw new Error('ARCHITECTURE.md has no import table');
  const rows = table.trim().split('\n').map(row => row.split('|').map(cell => cell.trim()));
  const rooms = new Set(rows.map(([, room = '']) => room));
  return new Map(rows.map(([, room = '', allowed = '']) => [room, new Set(allowed.replace(/\([^)]*\)/g, '').match(/[a-z]+/g)).intersection(rooms)]));
}

function readRoom(room: string): Source[] {
  const folder = join(ROOT, 'packages', room);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !/node_modules|\/dist/.test(entry.parentPath))
    .map(entry => {
      const path = join(entry.parentPath, entry.name);
      const text = readFileSync(path, 'utf8');
      return { path: relative(ROOT, path), room, text, imports: [...withoutComments(text).matchAll(IMPORT)].map(([, name = '']) => name) };
    });
}

function isTest({ path }: Source): boolean {
  return /\.test\.tsx?$|(?:^|\/)test-|arbitrary|vite\.config/.test(path);
}

/** Line comments that start a line or follow a blank, and block comments; good enough to keep prose out of the search. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function namesFrom(text: string, room: string): string[] {
  return [...text.matchAll(/(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s*['"]([^'"]+)['"]/g)]
    .flatMap(([, names = '', from]) => (from === room ? names.split(',').map(name => name.replace(/^\s*type\s+/, '').replace(/\s+as\s.*$/, '').trim()).filter(Boolean) : []));
}

function findCircle(own: readonly Source[]): string | undefined {
  const edges = new Map(own.map(({ path, imports }) => [path, imports.filter(name => name.startsWith('.')).map(name => relative(ROOT, resolve(ROOT, dirname(path), name))).filter(file => existsSync(join(ROOT, file)))]));
  return circleFrom(edges);
}

/** The first circle found, written as a chain, or undefined. */
function circleFrom(edges: ReadonlyMap<string, readonly string[]>): string | undefined {
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): string | undefined => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node].join(' → ');
    if (done.has(node)) return undefined;
    for (const next of edges.get(node) ?? []) {
      const circle = visit(next, [...trail, node]);
      if (circle !== undefined) return circle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of edges.keys()) {
    const circle = visit(node, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}
