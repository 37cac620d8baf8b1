import { createHash } from 'node:crypto';
import type { Draft, Finding } from '@hengji/model';

/**
 * What stays of a finding when lines shift, rows are added above it, the file gets another name and the form comes again next year: the
 * rule, the form, the column, the name of the row, the words quoted. Two findings may share it.
 */
export function fingerprintOf({ rule, record, field, quote }: Finding, draft: Draft): string {
  const column = field.replace(/(?<=\.)\d+/g, '*');
  return createHash('sha256').update(JSON.stringify([rule, draft.kind, plain(record), column, plain(rowOf(field, draft)), plain(quote)])).digest('hex').slice(0, 20);
}

/** Blanks and widths change when a document is saved anew. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

function rowOf(field: string, draft: Draft): string {
  const [, row] = /^indicators\.(\d+)/.exec(field) ?? [];
  return 'indicators' in draft && row !== undefined ? draft.indicators[Number(row)]?.level3 ?? '' : '';
}
