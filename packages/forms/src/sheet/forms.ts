import type { SheetKind } from '@hengji/model';
import { EX_ANTE_EVALUATION } from '../ex-ante-evaluation/form.ts';
import { EXPERT_REVIEW } from '../expert-review/form.ts';
import { EXPERT_REVIEW_SUMMARY } from '../expert-review/summary-form.ts';
import { PAYMENT_REQUEST } from '../payment-request/form.ts';
import { RECTIFICATION } from '../rectification/form.ts';
import type { SheetForm } from './form.ts';

/** Every form that is only data, by kind. */
export const SHEETS: { readonly [K in SheetKind]: SheetForm<K> } = {
  'payment-request': PAYMENT_REQUEST,
  'expert-review': EXPERT_REVIEW,
  'expert-review-summary': EXPERT_REVIEW_SUMMARY,
  'rectification': RECTIFICATION,
  'ex-ante-evaluation': EX_ANTE_EVALUATION,
};

export const SHEET_FORMS: readonly SheetForm[] = Object.values(SHEETS);
export const SHEET_KINDS: readonly SheetKind[] = SHEET_FORMS.map(({ kind }) => kind);
