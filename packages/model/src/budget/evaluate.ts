import { decimal, type Decimal } from '../decimal.ts';
import { fenOf } from '../fen.ts';
import type { Expression, Term } from './equation.ts';

/** Money in 分, percent in percent, times `ONE`: what a stranger's file multiplies may leave every smaller number. */
export type Exact = bigint;

const PLACES = 12;
export const ONE: Exact = 10n ** BigInt(PLACES);

/** What a side comes to. Cells without a value count for nothing: whoever asks has seen to them. */
export function evaluate(expression: Expression): Exact {
  switch (expression.kind) {
    case 'money': return expression.cell.kind === 'value' ? BigInt(expression.cell.value) * ONE : 0n;
    case 'number': return expression.cell.kind === 'value' ? exact(expression.cell.value) : 0n;
    case 'sum': return expression.of.reduce((sum, part) => sum + evaluate(part), 0n);
    case 'difference': return evaluate(expression.from) - evaluate(expression.less);
    case 'product': return evaluate(expression.count) * evaluate(expression.price) / ONE;
    case 'percent': return evaluate(expression.part) * 100n * ONE / evaluate(expression.of);
  }
}

export function exact({ digits, scale }: Decimal): Exact {
  return BigInt(digits) * ONE / 10n ** BigInt(scale);
}

/** In the unit of the form, to at most six decimals, without trailing zeros. */
export function printExact(value: Exact, unit: Term['unit']): string {
  const whole = unit === '%' || unit === '' ? ONE : BigInt(fenOf(decimal(1), unit) ?? 1) * ONE;
  const size = (value < 0n ? -value : value) * 1_000_000n;
  const millionths = (2n * size + whole) / (2n * whole);
  const decimals = String(millionths % 1_000_000n).padStart(6, '0').replace(/0+$/, '');
  return `${value < 0n && millionths > 0n ? '-' : ''}${millionths / 1_000_000n}${decimals === '' ? '' : `.${decimals}`}`;
}
