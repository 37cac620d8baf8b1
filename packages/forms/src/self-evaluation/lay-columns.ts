import type { Column, FormLayout, SelfEvaluationDraft } from '@hengji/model';

type Name = Column['field'];
export type Laid = { readonly column: Column; readonly width: number };

const WIDTH = 1000;
const LEAD = 90;

/** How the width is shared, whichever of the columns a form has. */
const SHARES: Readonly<Partial<Record<Name, number>>> = {
  'level1': 13, 'level2': 13, 'level3': 23, 'target': 14, 'target.operator': 9, 'target.value': 9, 'target.unit': 9, 'actual': 13, 'points': 8, 'score': 8, 'deviation': 18,
  'progress': 13, 'forecast': 13, 'causes': 18, 'likelihood': 11, 'note': 10,
};
const COMMON: readonly Column[] = [{ label: '分值', field: 'points' }, { label: '得分', field: 'score' }, { label: '偏差原因分析及改进措施', field: 'deviation' }];

/** The columns the layout prescribes that the draft has, and those the draft has all the same, over the width that its words leave. */
export function columnsOf(layout: FormLayout, { indicators, executionRate, total }: SelfEvaluationDraft): readonly Laid[] {
  const rate = executionRate !== null && isRow(executionRate, layout) ? executionRate : null;
  const has = (name: Name): boolean => {
    if (!isOptional(name) || indicators.some(row => row[name] !== null)) return true;
    if (name === 'score') return total !== null || (rate?.score ?? null) !== null;
    return name === 'points' && layout.columns.some(({ field: other }) => other === 'points') && (rate?.points ?? null) !== null;
  };
  const others = COMMON.filter(({ field: name }) => !layout.columns.some(column => column.field === name));
  return spread([...layout.columns, ...others].filter(({ field: name }) => has(name)), layout.parts.indicators !== undefined);
}

/** The columns over the width, or over what the words beside them leave of it. */
export function spread(columns: readonly Column[], isLed: boolean): readonly Laid[] {
  const sum = columns.reduce((total, { field: name }) => total + (SHARES[name] ?? 0), 0);
  const room = WIDTH - (isLed ? LEAD : 0);
  let taken = 0;
  return columns.map(column => {
    const before = Math.round((room * taken) / sum);
    taken += SHARES[column.field] ?? 0;
    return { column, width: Math.round((room * taken) / sum) - before };
  });
}

/** Where the columns begin and end, the one of the names halved: the rows above have more cells than there are columns. */
export function edgesOf(columns: readonly Laid[], isLed: boolean): readonly number[] {
  const edges = isLed ? [0, LEAD] : [0];
  for (const { column, width } of columns) {
    const from = edges.at(-1) ?? 0;
    if (column.field === 'level3') edges.push(from + Math.round(width / 2));
    edges.push(from + width);
  }
  return edges;
}

/** Whether the rate has a row among the indicators: where the form has it there, or the draft a target that no money block shows. */
export function isRow({ target }: NonNullable<SelfEvaluationDraft['executionRate']>, { executionRate }: FormLayout): boolean {
  return executionRate === 'row' || target !== null;
}

type Optional = 'points' | 'score' | 'deviation';
const isOptional = (name: Name): name is Optional => name === 'points' || name === 'score' || name === 'deviation';
