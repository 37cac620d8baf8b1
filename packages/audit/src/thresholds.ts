import type { PolicyName } from '@hengji/model';

/** A line that a rule draws where no law does, with the reason for drawing it there. */
type Line = { readonly value: number; readonly reason: string };

const COMMON = {
  copiedTextLength: { value: 20, reason: '少于 20 个字的话，各项目本来就会写得一样。' },
  // 自评
  concentratedPoints: { value: 50, reason: '一条指标占到半数分值，其余指标好坏就看不出了。' },
  concentratedPointsInWords: { value: 40, reason: '文字指标由人判断，占到四成就没有多少分是量出来的。' },
  groupPointsApart: { value: 20, reason: '分值可按项目调整；与口径差到 20 分，就换了评价的重点。' },
  executedTooLittle: { value: 80, reason: '执行率不到 80%，预算编得过大或工作没有开展，审核时都要问。' },
  executionToExplain: { value: 95, reason: '自评表上的执行率目标多为 95% 以上，低于它的应说明原因。' },
  executionScoreApart: { value: 0.5, reason: '执行率得分取整到 1 分，至多差 0.5 分。' },
  scoreApart: { value: 20, reason: '得分比例与完成比例差到 20 个百分点，不会是取整造成的。' },
} as const satisfies Readonly<Record<string, Line>>;

export type ThresholdName = keyof typeof COMMON;

export type Thresholds = Readonly<Record<ThresholdName, number>>;

/** What the profile of a finance bureau draws elsewhere. */
const BY_POLICY: { readonly [policy in PolicyName]?: { readonly [name in ThresholdName]?: Line } } = {};

export function thresholdsOf(policy: PolicyName): Thresholds {
  const lines: Readonly<Record<string, Line>> = { ...COMMON, ...BY_POLICY[policy] };
  return Object.fromEntries(Object.entries(lines).map(([name, { value }]) => [name, value])) as Thresholds; // the keys of COMMON
}
