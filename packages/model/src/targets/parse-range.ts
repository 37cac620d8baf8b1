import { compareQuantities, type Quantity } from '../quantities/quantity.ts';
import { splitMeasure } from './measure.ts';

const DASH = /^([^;、。()]*\d)([^\d\-~至到—–.,;、。()]*)[-~至到—–]{1,2}(\d.*)$/;

/** Reads `1-2次`, `1至2次`, `60%～80%`; takes plain text. `undefined`: no range, or one that runs backwards. */
export function parseRange(text: string): { readonly from: Quantity; readonly to: Quantity; readonly note: string | null } | undefined {
  const [, low = '', lowUnit = '', high = ''] = DASH.exec(text) ?? [];
  const upper = splitMeasure(high);
  const lower = splitMeasure(low + lowUnit);
  if (upper === undefined || 'unreadable' in upper || lower === undefined || 'unreadable' in lower) return undefined;
  if (upper.operator !== 'none' || lower.operator !== 'none' || upper.approximate || lower.approximate || /^[月日号]/.test(upper.unitText)) return undefined; // 6-8月: months or how many
  const to = { amount: upper.amount, unit: upper.unit };
  const from = { amount: lower.amount, unit: lower.unitText === '' ? upper.unit : lower.unit };
  const order = compareQuantities(from, to);
  if (order === undefined || order > 0) return undefined;
  const note = [lower.note, upper.note].filter(part => part !== null).join('、');
  return { from, to, note: note === '' ? null : note };
}
