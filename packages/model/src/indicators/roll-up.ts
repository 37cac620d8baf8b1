import { addDecimals, compareDecimals, decimal, multiplyDecimals, shareOf, type Decimal } from '../decimal.ts';
import { compareQuantities, convertQuantity, type Quantity } from '../quantities/quantity.ts';
import type { Unit } from '../quantities/units.ts';

/**
 * What a project's indicator gives to a sub-goal. `share` is between 0 and 1. `identity` is the thing counted:
 * two indicators that count the same deal or visit carry the same one.
 */
export type ProjectContribution = { readonly indicator: string; readonly identity: string; readonly quantity: Quantity; readonly share: Decimal };

/** What a sub-goal 分项目标 gives to the department's indicator. */
export type SubGoalContribution = { readonly indicator: string; readonly share: Decimal; readonly projects: readonly ProjectContribution[] };

/** One thing as it entered the sum. `countedOnce`: it came by several ways that together would have counted it more than whole. */
export type RollUpLine = {
  readonly identity: string;
  readonly indicators: readonly string[];
  readonly share: Decimal;
  readonly counted: Quantity;
  readonly countedOnce: boolean;
};

export type RollUp = {
  readonly total: Quantity;
  readonly lines: readonly RollUpLine[];
  readonly left: readonly { readonly indicator: string; readonly reason: string }[];
};

const SHARE_DECIMALS = 4; // a share is printed as a percentage with two decimals at most
const LARGEST = 10_000_000_000; // so many digits may be shared out and still be added exactly
const ONE = decimal(1);
const ZERO = decimal(0);

/** 部门指标 ← 分项目标 ← 项目指标: the sum in the department's unit. However many ways a thing takes, it counts once. */
export function rollUp(unit: Unit, subGoals: readonly SubGoalContribution[]): RollUp {
  const left: { indicator: string; reason: string }[] = [];
  const ways = new Map<string, Way[]>();
  for (const subGoal of subGoals) {
    for (const project of subGoal.projects) {
      const way = wayOf(unit, subGoal, project);
      const before = ways.get(project.identity) ?? [];
      const reason = typeof way === 'string' ? way : conflict(way, before);
      if (typeof way === 'string' || reason !== undefined) left.push({ indicator: project.indicator, reason: reason ?? '' });
      else ways.set(project.identity, [...before, way]);
    }
  }
  const lines = [...ways].map(([identity, found]) => lineOf(identity, found));
  return { total: { amount: lines.reduce((sum, { counted }) => addDecimals(sum, counted.amount), ZERO), unit }, lines, left };
}

type Way = { readonly indicator: string; readonly quantity: Quantity; readonly share: Decimal };

/** A string is the reason why it does not count. */
function wayOf(unit: Unit, subGoal: SubGoalContribution, { indicator, quantity, share }: ProjectContribution): Way | string {
  if (![subGoal.share, share].every(isShare)) return '贡献比例应在 0 和 1 之间，至多四位小数';
  if (unit.kind === 'share' || unit.kind === 'ratio' || unit.kind === 'grade' || unit.kind === 'temperature') return `“${unit.name}”不能相加`;
  const converted = convertQuantity(quantity, unit);
  if (!converted) return `单位“${quantity.unit.name}”不能换算成“${unit.name}”`;
  if (Math.abs(converted.amount.digits) > LARGEST) return '数太大或小数太多，不能准确相加';
  return { indicator, quantity: converted, share: multiplyDecimals(subGoal.share, share) };
}

function conflict(way: Way, [first]: readonly Way[]): string | undefined {
  return first === undefined || compareQuantities(first.quantity, way.quantity) === 0 ? undefined : `与“${first.indicator}”数的是同一件事，数却不同`;
}

function lineOf(identity: string, ways: readonly Way[]): RollUpLine {
  const together = ways.reduce((sum, { share }) => addDecimals(sum, share), ZERO);
  const countedOnce = compareDecimals(together, ONE) > 0;
  const share = countedOnce ? ONE : together;
  const [{ quantity }] = ways as readonly [Way, ...Way[]]; // a line is made of at least one way
  return {
    identity,
    indicators: [...new Set(ways.map(({ indicator }) => indicator))],
    share,
    counted: { amount: partOf(quantity.amount, share), unit: quantity.unit },
    countedOnce,
  };
}

/** Rounded once, to four decimals more than the amount has. */
function partOf({ digits, scale }: Decimal, share: Decimal): Decimal {
  return decimal(shareOf(digits * 10 ** SHARE_DECIMALS, share, ONE), scale + SHARE_DECIMALS);
}

function isShare(share: Decimal): boolean {
  return share.scale <= SHARE_DECIMALS && compareDecimals(share, ZERO) >= 0 && compareDecimals(share, ONE) <= 0;
}
