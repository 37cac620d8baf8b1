import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generatedPages } from './scripts/pages.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');

test.each(Object.entries(await generatedPages()))('%s is current (npm run docs writes it)', (path, text) => expect(read(path)).toBe(text));

test.each(['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'])('%s points only to files that are there', page => {
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(() => read(link.endsWith('/') ? `${link}README.md` : link), `${page} → ${link}`).not.toThrow();
});

test('every script that a page names stands in package.json', () => {
  const scripts = JSON.parse(read('package.json')).scripts;
  const named = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'].flatMap(page => [...read(page).matchAll(/npm (?:run )?(start|test|check|measure|new|samples|docs)\b/g)].map(([, name = '']) => name));
  expect(named.filter(name => !(name in scripts))).toEqual([]);
});

test('every word of the code in the newer parts of the glossary is a name in the code', () => {
  const glossary = read('docs/glossary.md').split('## Values')[1] ?? '';
  const words = [...glossary.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([A-Z]\w+)`/g)].map(([, word = '']) => word));
  const faces = ['model', 'document', 'audit', 'forms', 'actions', 'wire'].map(room => read(`packages/${room}/src/index.ts`));
  const code = [...faces, read('packages/actions/src/papers/index.ts'), read('packages/audit/src/rule.ts')].join('\n');
  expect(words.filter(word => !new RegExp(`\\b${word}\\b`).test(code))).toEqual([]);
  expect(words.length).toBeGreaterThan(20);
});
