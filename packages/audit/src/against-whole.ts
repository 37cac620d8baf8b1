import { compareDecimals, decimal, type Target } from '@hengji/model';
import { isRate } from './measured.ts';

const WHOLE = decimal(100);
const MAY_EXCEED = /(?:增|涨|提高|提升|完成|执行|回报|收益|杠杆|利用|使用|入住|同比)/;

/** How a share of a whole is promised against that whole: 1 beyond it, 0 all of it; `undefined`: less, or no such share. */
export function againstWhole({ name, target }: { readonly name: string; readonly target: Target }): 0 | 1 | undefined {
  if (target.kind !== 'quantity' || target.quantity.unit.name !== '%' || !isRate(name) || MAY_EXCEED.test(name)) return undefined;
  const size = compareDecimals(target.quantity.amount, WHOLE);
  return size < 0 ? undefined : size > 0 ? 1 : 0;
}
