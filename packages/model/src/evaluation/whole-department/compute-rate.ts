import { decimal, type Decimal, divideDecimals, printDecimal } from '../../decimal.ts';
import { DEPARTMENT_FIGURES, type DepartmentFigure, type DepartmentFigures } from './department-figures.ts';
import { RATE_FORMULAS, type RateFormula, type RateName } from './rate-formulas.ts';

/** A rate with what it was made of: `part ÷ of`, and in percent to two decimals. */
export type Rate = { readonly kind: 'rate'; readonly name: RateName; readonly part: number; readonly of: number; readonly percent: Decimal };

export type NoRate = { readonly kind: 'no-rate'; readonly name: RateName; readonly reason: string };

/** One rate of a whole department. A figure that is missing, and a denominator of zero, are said; a rate is never made up. */
export function computeRate(name: RateName, figures: DepartmentFigures): Rate | NoRate {
  const formula: RateFormula = RATE_FORMULAS[name];
  const [part, of] = [figures[formula.part], figures[formula.of]];
  if (part?.kind !== 'value') return { kind: 'no-rate', name, reason: sayMissing(formula.part, figures) };
  if (of?.kind !== 'value') return { kind: 'no-rate', name, reason: sayMissing(formula.of, figures) };
  if (of.value <= 0) return { kind: 'no-rate', name, reason: `${DEPARTMENT_FIGURES[formula.of]}是 ${of.value === 0 ? '0' : '负数'}，算不出${formula.name}` };
  const above = numeratorOf(formula, part.value, of.value);
  return { kind: 'rate', name, part: above, of: of.value, percent: divideDecimals(decimal(above), decimal(of.value, 2), 2) };
}

/** `（12 − 10） ÷ 10 = 20%` */
export function sayRate({ name, part, of, percent }: Rate): string {
  const formula: RateFormula = RATE_FORMULAS[name];
  const [first, second] = [DEPARTMENT_FIGURES[formula.part], DEPARTMENT_FIGURES[formula.of]];
  const words = { share: `${first} `, change: `（${first} − ${second}）`, 'size-of-change': `|${first} − ${second}| ` }[formula.kind];
  return `${formula.name} = ${words}÷ ${second} = ${part} ÷ ${of} = ${printDecimal(percent)}%`;
}

function numeratorOf({ kind }: RateFormula, part: number, of: number): number {
  switch (kind) {
    case 'share': return part;
    case 'change': return part - of;
    case 'size-of-change': return Math.abs(part - of);
  }
}

function sayMissing(figure: DepartmentFigure, figures: DepartmentFigures): string {
  const cell = figures[figure];
  const name = DEPARTMENT_FIGURES[figure];
  if (cell === undefined || cell.kind === 'absent') return `没有${name}`;
  return cell.kind === 'unclear' ? `${name}“${cell.printed}”读不出是多少` : `${name}空着`;
}
