import type { Policy } from '../law/policy.ts';
import { percent, type Share } from '../law/share.ts';
import type { Field } from '../place.ts';
import type { PlanPoint, SpendingPlan } from './spending-plan.ts';

/** What strikes one about a plan, with its figures. None of it is forbidden; whoever asks decides how much it weighs. */
export type PlanJudgement =
  | { readonly kind: 'hole'; readonly month: number; readonly why: 'blank' | 'absent' | 'unclear'; readonly field: Field }
  | { readonly kind: 'other-month'; readonly point: Known } // a month that the policy does not plan for
  | { readonly kind: 'falls'; readonly from: Known; readonly to: Known }
  | { readonly kind: 'above-whole'; readonly point: Known }
  | { readonly kind: 'ends-short'; readonly last: Known; readonly missing: Share }
  | { readonly kind: 'back-loaded'; readonly from: Known; readonly to: Known; readonly share: Share }
  | { readonly kind: 'flat'; readonly from: Known; readonly to: Known };

/** A point whose share is known. */
export type Known = { readonly month: number; readonly field: Field; readonly share: Share };

const WHOLE = percent(100);
const BACK_LOADED_ABOVE = percent(50); // of the year's money in the plan's last stretch; a choice of ours

/** Judges a plan by the policy's checkpoints: order, holes, the last point, what is left to the end, and stretches in which nothing is spent. */
export function judgePlan({ points }: SpendingPlan, { figures }: Policy): readonly PlanJudgement[] {
  const checkpoints = figures.planCheckpoints.value;
  const known = points.flatMap(knownPoint);
  const steps = known.slice(1).map((to, index) => ({ from: known[index] ?? to, to })); // `index` counts from the point before
  return [
    ...checkpoints.flatMap(month => holeAt(month, points)),
    ...known.filter(({ month }) => !checkpoints.includes(month)).map(point => ({ kind: 'other-month', point }) as const),
    ...steps.flatMap(judgeStep),
    ...known.filter(({ share }) => share > WHOLE).map(point => ({ kind: 'above-whole', point }) as const),
    ...judgeEnd(known),
  ];
}

function knownPoint({ month, field, share }: PlanPoint): readonly Known[] {
  return share.kind === 'value' ? [{ month, field, share: share.value }] : [];
}

function holeAt(month: number, points: readonly PlanPoint[]): readonly PlanJudgement[] {
  const { share, field } = points.find(point => point.month === month) ?? { share: { kind: 'absent' } as const, field: `plan.${month}` };
  return share.kind === 'value' ? [] : [{ kind: 'hole', month, why: share.kind, field }];
}

function judgeStep({ from, to }: { readonly from: Known; readonly to: Known }): readonly PlanJudgement[] {
  if (to.share < from.share) return [{ kind: 'falls', from, to }];
  return to.share === from.share && to.share < WHOLE ? [{ kind: 'flat', from, to }] : [];
}

function judgeEnd(known: readonly Known[]): readonly PlanJudgement[] {
  const [from, last] = [known.at(-2), known.at(-1)];
  if (last === undefined) return [];
  const rest = from === undefined ? 0 : last.share - from.share;
  return [
    ...(last.share < WHOLE ? [{ kind: 'ends-short', last, missing: shareOfWhole(WHOLE - last.share) } as const] : []),
    ...(from !== undefined && rest > BACK_LOADED_ABOVE ? [{ kind: 'back-loaded', from, to: last, share: shareOfWhole(rest) } as const] : []),
  ];
}

/** A difference of two shares, larger from smaller, is one again. */
function shareOfWhole(parts: number): Share {
  return percent(parts / 100);
}
