import { BARE, findUnitInName, type Target, type Unit } from '@hengji/model';
import { bareText } from './text-likeness.ts';

// What the words of a name say it measures, and what its value is measured in.

const RATE = /(?:率|满意度|占比|比例|比重|百分比|覆盖面)$/;
const COUNT = /(?:[个人次家户件批场篇台套份项]数|数量|场次|批次|人次)$/;
const MONEY = /(?:费用?|成本|经费|支出|金额|总额|资金|造价|单价|价款)$/;
const BAD = /(?:事故|故障|投诉|差错|失误|违规|违纪|违法|返修|返工|逾期|拖欠|延误|超支|退货|损耗|伤亡|死亡)(?:发生)?(?:[率量数]|数量|[次起件人]数)?$/;

type Row = { readonly name: string; readonly target: Target };

export function isRate(name: string): boolean {
  return RATE.test(bareText(name));
}

export function isCount(name: string): boolean {
  return COUNT.test(bareText(name));
}

export function isMoneyName(name: string): boolean {
  return MONEY.test(bareText(name));
}

/** A thing of which fewer are better. What is done about it is good: 投诉处理率 and 事故应急演练 are none. */
export function isBadThing(name: string): boolean {
  return BAD.test(bareText(name));
}

/** What the value is measured in: its own unit, else the one that the name prints; `BARE` when neither prints one, `null` for what is no single number. */
export function unitOf({ name, target }: Row): Unit | null {
  if (target.kind !== 'quantity') return null;
  const { unit } = target.quantity;
  return unit.kind === 'bare' ? findUnitInName(name) ?? BARE : unit;
}
