import type { SheetKind } from '@hengji/model';
import { PAYMENT_REQUEST } from '../payment-request/form.ts';
import type { SheetForm } from './form.ts';

/** Every form that is only data, by kind. */
export const SHEETS: { readonly [K in SheetKind]: SheetForm<K> } = {
  'payment-request': PAYMENT_REQUEST,
};

export const SHEET_FORMS: readonly SheetForm[] = Object.values(SHEETS);

/** Whether a line without blanks is the title of such a form. */
export function findTitled(words: string): SheetForm | undefined {
  return words.length > 60 ? undefined : SHEET_FORMS.find(({ title, titled }) => words.endsWith(title) || titled.test(words));
}
