import type { EvaluatedIndicator } from '@hengji/model';
import { isBadThing, isGoodRate, isTimeLimit } from './measured.ts';

/** What is better of a thing whose sign says the opposite; `undefined`: the sign is right, or the name does not tell. */
export type Better = 'fewer' | 'sooner' | 'more' | 'cheaper';

const COST = /(?:费用?|经费|成本|支出|开支|造价|单价|公用)/;
const SAVED = /(?:节约|节省|降低|减少|减免|免除|补助|补贴|发放|收费|收入|增收|征收|追缴)/;

export function wrongWay({ name, dimension, aspect, target }: Pick<EvaluatedIndicator, 'name' | 'dimension' | 'aspect' | 'target'>): Better | undefined {
  if (target.kind !== 'quantity') return undefined;
  const { operator, quantity: { unit } } = target;
  if (operator === '<=' || operator === '<') return unit.name === '%' && isGoodRate(name) ? 'more' : undefined;
  if (operator !== '>=' && operator !== '>') return undefined;
  if (isBadThing(name)) return 'fewer';
  if (unit.kind === 'time' && isTimeLimit(name)) return 'sooner';
  const isCost = aspect === 'cost' || dimension === 'cost' || (dimension === 'output' && COST.test(name));
  return unit.kind === 'money' && isCost && !SAVED.test(name) ? 'cheaper' : undefined;
}
