import { percent, type PlanPoint } from '@hengji/model';

const WHOLE = percent(100);

/** All the money is to be spent by then. */
export function isWhole({ share }: PlanPoint): boolean {
  return share.kind === 'value' && share.value >= WHOLE;
}

/** Nothing is to be spent by then, whether a zero says so or a blank cell. */
export function isNothing({ share }: PlanPoint): boolean {
  return share.kind === 'blank' || (share.kind === 'value' && share.value === 0);
}
