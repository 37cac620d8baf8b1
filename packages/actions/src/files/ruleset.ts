import { createHash } from 'node:crypto';
import { RULES } from '@hengji/audit';

/** Which rules judged: two answers with one hash were judged alike. */
export function ruleset(): { readonly rules: number; readonly hash: string } {
  const hash = createHash('sha256');
  for (const { id, kinds, title, why, basis, check } of RULES) hash.update(JSON.stringify([id, kinds, title, why, basis, check.toString()]));
  return { rules: RULES.length, hash: hash.digest('hex') };
}
