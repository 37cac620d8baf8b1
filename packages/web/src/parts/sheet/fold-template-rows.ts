import { layTable, type LaidCell, type PaperTable } from './lay-table.ts';

/** A row as the screen shows it. `unset` stands for blank rows folded away: the names of what the form offers and nobody filled. */
export type ShownRow = {
  readonly row: number; // of the paper; of the first folded one
  readonly cells: readonly LaidCell[];
  readonly unset?: { readonly names: readonly string[]; readonly column: number; readonly columnSpan: number };
};

type Fold = { readonly first: number; readonly last: number };

/**
 * Folds the blank rows a form prescribes. Rows that share their outer headings fold together; whole headings without an entry
 * (质量指标, 时效指标) become one quiet row that names them, spare rows below an entry go without a trace. `keep`: rows that must stay.
 */
export function foldTemplateRows(rows: PaperTable['rows'], keep: (row: number) => boolean = () => false): readonly ShownRow[] {
  const laid = layTable(rows);
  const folds = findFolds(rows, laid, keep);
  const columns = Math.max(0, ...laid.map(({ column, cell }) => column + cell.columnSpan));
  const quiet = new Map(folds.map(fold => [fold.first, unsetOf(fold, laid, rows, columns)] as const));
  const isShown = (row: number) => quiet.get(row) !== undefined || !folds.some(({ first, last }) => first <= row && row <= last);

  return rows.flatMap((_row, row) => {
    if (!isShown(row)) return [];
    const unset = quiet.get(row);
    const cells = laid.flatMap(place => {
      const shown = shownRows(place, isShown);
      const isWithin = folds.some(fold => within(place, fold));
      return !isWithin && shown[0] === row ? [{ ...place, rowSpan: shown.length }] : [];
    });
    return [{ row, cells: cells.toSorted((a, b) => a.column - b.column), ...(unset && { unset }) }];
  });
}

/** Runs of template rows, parted where an outer heading ends or begins. */
function findFolds(rows: PaperTable['rows'], laid: readonly LaidCell[], keep: (row: number) => boolean): readonly Fold[] {
  const folds: Fold[] = [];
  const isBlank = (row: number) => rows[row]?.template === true && !keep(row);
  for (let first = 0; first < rows.length; first += 1) {
    if (!isBlank(first)) continue;
    let last = first;
    while (isBlank(last + 1) && !laid.some(place => place.row < first && lastRow(place) === last)) last += 1;
    // A heading that begins here and reaches beyond the run holds entries of its own: its rows fold apart.
    const outer = laid.find(place => place.row > first && place.row <= last && lastRow(place) > last);
    if (outer) last = outer.row - 1;
    folds.push({ first, last });
    first = last;
  }
  return folds;
}

function unsetOf(fold: Fold, laid: readonly LaidCell[], rows: PaperTable['rows'], columns: number): ShownRow['unset'] {
  const folded = laid.filter(place => within(place, fold));
  const column = Math.min(...folded.map(place => place.column));
  if (!isHeadingColumn(column, fold, laid, rows)) return undefined;
  const names = folded.filter(place => place.column === column && place.cell.heading).map(({ cell }) => cell.runs.map(run => run.text.replaceAll(/\s/g, '')).join(''));
  return names.length === 0 ? undefined : { names, column, columnSpan: columns - column };
}

/** In the nearest row with an entry this column holds a heading (数量指标), so headings folded in it name something; else they only count spare rows (指标 2). */
function isHeadingColumn(column: number, { first }: Fold, laid: readonly LaidCell[], rows: PaperTable['rows']): boolean {
  const entries = rows.flatMap(({ cells, template }, row) => (!template && cells.some(cell => !cell.heading) ? [row] : []));
  const nearest = entries.toSorted((a, b) => Math.abs(a - first) - Math.abs(b - first))[0];
  const beside = laid.find(place => nearest !== undefined && place.row <= nearest && lastRow(place) >= nearest && place.column <= column && column < place.column + place.cell.columnSpan);
  return beside?.cell.heading ?? true;
}

function shownRows({ row, rowSpan }: LaidCell, isShown: (row: number) => boolean): readonly number[] {
  return Array.from({ length: rowSpan }, (_, below) => row + below).filter(isShown);
}

function within(place: LaidCell, { first, last }: Fold): boolean {
  return place.row >= first && lastRow(place) <= last;
}

function lastRow({ row, rowSpan }: LaidCell): number {
  return row + rowSpan - 1;
}
