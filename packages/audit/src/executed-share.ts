import { compareDecimals, decimal, divideDecimals, multiplyDecimals, printDecimal, type Decimal, type SelfEvaluation } from '@hengji/model';

/** 执行数 ÷ 预算数 in percent to two decimals; `null`: one of them is no amount, or there was no budget. */
export function executedShare({ money: { planned, executed } }: Pick<SelfEvaluation, 'money'>): Decimal | null {
  if (planned.cell.kind !== 'value' || executed.cell.kind !== 'value' || planned.cell.value <= 0) return null;
  return multiplyDecimals(divideDecimals(decimal(executed.cell.value), decimal(planned.cell.value), 4), decimal(100));
}

export function isBelow(share: Decimal, percent: number): boolean {
  return compareDecimals(share, decimal(percent)) < 0;
}

export function printRate(share: Decimal): string {
  return `${printDecimal(share)}%`;
}
