import type { Printed, TargetsDraft } from '@hengji/model';
import { afterLabel } from '../labels.ts';
import { plain } from '../plain.ts';
import { proseOf, type Row } from '../rows.ts';
import type { TargetsForm } from './split.ts';
import { HEAD_LABELS } from './wordings.ts';

/** Whose targets: the title says it, else the part of the document that the table stands in. */
export function findScope({ title, context, rows, headed }: TargetsForm, head: readonly Row[], name: Printed): TargetsDraft['scope'] {
  const words = plain(title?.text ?? '');
  if (/整体(?:支出)?绩效/.test(words) || (title === undefined && name === null && /整体/.test(plain(rows.slice(0, headed).map(row => proseOf(row)?.text ?? '').join(''))))) return 'department';
  if (head.some(row => row.cells.some(({ text }) => afterLabel(text, HEAD_LABELS.special) !== undefined)) || (name === null && /专项资金绩效/.test(words))) return 'special-fund';
  if (context.part && !(context.part === 'department' && name !== null)) return context.part;
  return /专项资金(?:\([^()]*\))?绩效/.test(words) ? 'special-fund' : 'project';
}
