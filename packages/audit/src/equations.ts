import { checkBudget, type Checked, decimal, type DepartmentBudget, divideDecimals, parseDecimal, printDecimal } from '@hengji/model';
import type { Fault, Unchecked } from './rule.ts';
import type { Subject } from './subject.ts';

type Statement = Pick<Subject<'budget-statement'>, 'draft' | 'form'>;

const CEILINGS = new Set(['running-cost-within-operating', 'procurement-small-firms']); // the left side may be less

let last: { readonly form: DepartmentBudget; readonly checked: readonly Checked[] } | undefined; // a form is looked at by all its rules before the next one is

/** What a family of the model's equations says of a statement: each one broken; if none holds, what was not printed to see it by. */
export function* brokenEquations({ draft, form }: Statement, family: readonly string[]): Iterable<Fault | Unchecked> {
  const checked = checkedOf(form).filter(({ id }) => family.includes(id));
  const broken = checked.filter(found => found.kind === 'broken');
  yield* broken.map(found => faultOf(found, draft));
  if (broken.length > 0 || checked.some(({ kind }) => kind === 'holds')) return;
  const unseen = checked.filter(found => found.kind === 'not-checkable').filter(({ missing, fields }) => missing.length < fields.length); // of which nothing at all is printed there is nothing to say
  if (unseen.length > 0) yield { unchecked: `没有印清${[...new Set(unseen.flatMap(({ missing }) => missing.map(({ name }) => `“${name}”`)))].join('、')}，无法核对。` };
}

function checkedOf(form: DepartmentBudget): readonly Checked[] {
  if (last?.form !== form) last = { form, checked: checkBudget(form) };
  return last.checked;
}

function faultOf({ id, title, fields, left, right, by, unit }: Extract<Checked, { readonly kind: 'broken' }>, draft: Statement['draft']): Fault {
  const field = fields.at(-1) ?? '';
  const isCeiling = CEILINGS.has(id);
  const sum = /[+−×÷]/.test(left.written) ? `${left.written} = ${toHundredths(left.value)}` : left.written;
  const apart = unit === '%' ? '' : `，${isCeiling ? '多' : '差'} ${by.replace('-', '')}${unit}`;
  return {
    field,
    quote: right.written.replace(/^−/, ''), // the word 减少 stands for the sign
    message: `${rowNamed(field, draft)}${sum}，${isCeiling ? '大于' : '写的是'} ${right.written}${unit === '%' ? '%' : ''}${apart}。${title}。`,
    remedy: '对照预算批复核对各数，改正不对的那个；由此算出的合计一并改。',
  };
}

function toHundredths(value: string): string {
  const exact = parseDecimal(value);
  const printed = exact === undefined || exact.scale <= 2 ? value : printDecimal(divideDecimals(exact, decimal(1), 2));
  return printed.replace('-', '−');
}

/** Of a row: which one. */
function rowNamed(field: string, { procurement: { rows } }: Statement['draft']): string {
  const row = rows[Number(/^procurement\.rows\.(\d+)\./.exec(field)?.[1] ?? -1)];
  const name = row?.['item'] || row?.['project'];
  return name ? `“${name}”：` : '';
}
