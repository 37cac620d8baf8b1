import { audit, batchOf } from '@hengji/audit';
import type { AuditReport, PolicyName } from '@hengji/model';
import { policyOf } from './policy-of.ts';
import { readFile, type FileReading } from './read-file.ts';

export type CheckOptions = { readonly policy?: PolicyName };

/** The reading of a file and what the rules say of each of its drafts, in their order. */
export type FileCheck = FileReading & { readonly checks: readonly { readonly policy: PolicyName; readonly report: AuditReport }[] };

/** `policy`: judge every draft by this one instead of the one of its own place and year. */
export async function checkFile(bytes: Uint8Array, name: string, { policy }: CheckOptions = {}): Promise<FileCheck> {
  const reading = await readFile(bytes, name);
  const batch = batchOf(reading.drafts.map(draft => ({ draft, file: name })));
  const checks = reading.drafts.map(draft => {
    const applied = policy ?? policyOf(draft);
    return { policy: applied, report: audit(draft, applied, batch) };
  });
  return { ...reading, checks };
}
