import type { Printed } from '../cell.ts';
import type { Field, Place, Span } from '../place.ts';
import type { MonitoringForm } from './monitoring.ts';
import type { PrintedSection } from './section.ts';

export type TableKind = 'monitoring' | 'score-table' | 'final-account' | 'core-tables';

/** A document known by its kind, with its tables as rows of printed words: 绩效运行监控表, 计分表, 部门决算公开, 部门预算公开表. */
export type TableDraft = { readonly [K in TableKind]: K extends 'monitoring' ? MonitoringDraft : TableDraftOf<K> }[TableKind];

/** 绩效运行监控表, or a report on monitoring, which has no form. */
export type MonitoringDraft = TableDraftOf<'monitoring'> & { readonly form?: MonitoringForm };

type TableDraftOf<K extends TableKind> = {
  readonly kind: K;
  readonly edition: string;
  readonly span: Span | null;
  readonly year: number | null;
  readonly department: { readonly code: Printed; readonly name: Printed };
  readonly project: { readonly code: Printed; readonly name: Printed };
  readonly totals: Readonly<Record<string, Printed>>; // by the words printed beside them
  readonly sections: readonly PrintedSection[];
  readonly tables: readonly { readonly title: Printed; readonly rows: readonly (readonly Printed[])[]; readonly at: Place | null }[];
  readonly places: Readonly<Record<Field, Place>>;
};
