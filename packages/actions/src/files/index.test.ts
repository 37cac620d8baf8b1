import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the command line starts without a database driver: nothing here reaches the store or leaves the folder', () => {
  const files = readdirSync(import.meta.dirname).filter(name => !name.endsWith('.test.ts'));
  expect(files.length).toBeGreaterThan(3);
  const imports = files.flatMap(name => [...readFileSync(`${import.meta.dirname}/${name}`, 'utf8').matchAll(/from '([^']+)'/g)].map(([, from]) => from));
  expect(imports.filter(from => from?.startsWith('..') || from === '@hengji/store')).toEqual([]);
});
