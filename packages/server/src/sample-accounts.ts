import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps the first passwords in a file that only its owner can read. Answers where. */
export function keepAccounts(home: string, accounts: readonly { readonly login: string; readonly password: string }[]): string {
  const file = join(home, 'accounts.txt');
  writeFileSync(file, accounts.map(({ login, password }) => `${login}\t${password}\n`).join(''), { mode: 0o600, flag: 'wx' });
  return file;
}
