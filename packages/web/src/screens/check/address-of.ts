import type { CheckedFile, CheckedFinding } from '@hengji/wire';

/** What a finding is called in the address of the page: which file, and which finding of it. */
export function addressOf({ position }: CheckedFile, { id }: CheckedFinding): string {
  return `${position}-${id}`;
}

/** The file that such an address speaks of. */
export function fileOfAddress(hash: string): number | undefined {
  const [, position] = /^(\d+)-/.exec(hash) ?? [];
  return position === undefined ? undefined : Number(position);
}
