import type { Printed, TableDraft } from '@hengji/model';

type Parts = Partial<Omit<TableDraft, 'kind' | 'tables'>> & { readonly rows: readonly (readonly Printed[])[]; readonly tables?: TableDraft['tables'] };

/** A document of one table, its rows as they are printed. */
export function tableDraft<K extends TableDraft['kind']>(kind: K, { rows, ...parts }: Parts): Extract<TableDraft, { readonly kind: K }> {
  return {
    kind, edition: 'unknown', span: null, year: 2023, department: { code: null, name: '商务服务中心' }, project: { code: null, name: null }, totals: {}, sections: [],
    tables: [{ title: null, rows, at: null }], places: {}, ...parts,
  } as unknown as Extract<TableDraft, { readonly kind: K }>; // the kinds of TableDraft differ in their name alone
}
