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
  // 绩效目标
  descriptionLikeness: { value: 0.7, reason: '去掉虚字后七成以上的字相同，描述就没有多说什么。' },
  basisLikeness: { value: 0.9, reason: '依据与名称或描述几乎一字不差，就不是依据。' },
  relatedWords: { value: 0.5, reason: '指标里的词有一半在项目名称、用途、目标里出现，就算有关。' },
  moneyUsedLeast: { value: 90, reason: '全年的资金只求用掉不到 90%，预算就编大了。' },
  defectsMost: { value: 10, reason: '差错、返工容许到一成，质量就没有约束。' },
  satisfactionLeast: { value: 80, reason: '公布的表多定在 80% 以上；再低就分不出满意不满意。' },
  amountToBreakDown: { value: 20, reason: '20 万元以上的项目应当看得出总数怎么来的。' },
  // 部门预算与自评报告
  changeToExplain: { value: 20, reason: '增减达到上年两成，不会是工资正常调整。' },
  officeAreaPerPerson: { value: 60, reason: '办公用房连同会议、服务和设备用房，一人平均到 60 平方米就要问是不是另有用途。' },
} as const satisfies Readonly<Record<string, Line>>;

export type ThresholdName = keyof typeof COMMON;

export type Thresholds = Readonly<Record<ThresholdName, number>>;

/** What the profile of a finance bureau draws elsewhere. */
const BY_POLICY: { readonly [policy in PolicyName]?: { readonly [name in ThresholdName]?: Line } } = {};

const DRAWN = new Map<PolicyName, Thresholds>();

export function thresholdsOf(policy: PolicyName): Thresholds {
  const known = DRAWN.get(policy);
  if (known) return known;
  const lines: Readonly<Record<string, Line>> = { ...COMMON, ...BY_POLICY[policy] };
  const drawn = Object.fromEntries(Object.entries(lines).map(([name, { value }]) => [name, value])) as Thresholds; // the keys of COMMON
  DRAWN.set(policy, drawn);
  return drawn;
}
