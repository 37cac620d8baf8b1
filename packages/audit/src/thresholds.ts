import type { PolicyName } from '@hengji/model';

/** A line that a rule draws where no law does, with the reason for drawing it there. */
type Line = { readonly value: number; readonly reason: string };

const COMMON = {
  copiedTextLength: { value: 20, reason: '少于 20 个字的话，各项目本来就会写得一样。' },
} as const satisfies Readonly<Record<string, Line>>;

export type ThresholdName = keyof typeof COMMON;

export type Thresholds = Readonly<Record<ThresholdName, number>>;

/** What the profile of a finance bureau draws elsewhere. */
const BY_POLICY: { readonly [policy in PolicyName]?: { readonly [name in ThresholdName]?: Line } } = {};

export function thresholdsOf(policy: PolicyName): Thresholds {
  const lines: Readonly<Record<string, Line>> = { ...COMMON, ...BY_POLICY[policy] };
  return Object.fromEntries(Object.entries(lines).map(([name, { value }]) => [name, value])) as Thresholds; // the keys of COMMON
}
