import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type FirstPassword = { readonly login: string; readonly password: string };

export function accountsFile(home: string): string {
  return join(home, 'accounts.txt');
}

/** Keeps first passwords in a file that only its owner can read: written beside and renamed, so that there is never half of it. */
export function keepAccounts(home: string, accounts: readonly FirstPassword[]): void {
  if (accounts.length === 0) return;
  const file = accountsFile(home);
  const made = new Set(accounts.map(({ login }) => login));
  const kept = readAccounts(file).filter(({ login }) => !made.has(login));
  mkdirSync(home, { recursive: true });
  writeFileSync(`${file}.new`, [...kept, ...accounts].map(({ login, password }) => `${login}\t${password}\n`).join(''), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

function readAccounts(file: string): FirstPassword[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => line.split('\t')).map(([login = '', password = '']) => ({ login, password }));
  } catch {
    return []; // the first start
  }
}
