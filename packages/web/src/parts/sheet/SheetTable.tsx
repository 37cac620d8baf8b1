import { use } from 'react';
import { texts } from '../../texts/texts.ts';
import { cellProps } from './cell-props.ts';
import { foldTemplateRows, type ShownRow } from './fold-template-rows.ts';
import { layTable, type LaidCell, type PaperTable } from './lay-table.ts';
import { Runs } from './Runs.tsx';
import { SheetContext, useField } from './sheet-context.ts';
import { useIsPrinting } from './use-is-printing.ts';

/** A table of the form with its merged cells. On the screen blank rows fold; on paper all are there. */
export function SheetTable({ table }: { readonly table: PaperTable }) {
  const isPrinting = useIsPrinting();
  const { findings } = use(SheetContext);
  const marked = new Set(findings.flatMap(({ cell }) => cell ?? []));
  const hasFinding = (row: number) => table.rows[row]?.cells.some(({ runs }) => runs.some(({ source }) => source !== undefined && marked.has(source))) ?? false;
  const rows = isPrinting ? wholeRows(table.rows) : foldTemplateRows(table.rows, hasFinding);
  const total = table.widths.reduce((sum, width) => sum + width, 0);
  const isHead = ({ row }: ShownRow) => row < table.headingRows;
  const head = rows.filter(isHead);

  return (
    <table className="form">
      <colgroup>{table.widths.map((width, index) => <col key={index} style={{ width: `${(width / total) * 100}%` }} />)}</colgroup>
      {head.length > 0 && <thead>{head.map(row => <Row key={row.row} row={row} isHead />)}</thead>}
      <tbody>{rows.filter(row => !isHead(row)).map(row => <Row key={row.row} row={row} isHead={false} />)}</tbody>
    </table>
  );
}

function wholeRows(rows: PaperTable['rows']): readonly ShownRow[] {
  const laid = layTable(rows);
  return rows.map((_row, row) => ({ row, cells: laid.filter(place => place.row === row) }));
}

function Row({ row: { row, cells, unset }, isHead }: { readonly row: ShownRow; readonly isHead: boolean }) {
  const headsColumns = isHead || cells.every(({ cell, rowSpan }) => cell.heading || rowSpan > 1); // 一级指标 | 二级指标 | … in the middle of a form
  return (
    <tr>
      {cells.map(place => <Cell key={`${row}.${place.column}`} place={place} headsColumns={headsColumns} />)}
      {unset && <td className="unset" colSpan={unset.columnSpan}>{texts.evaluation.folded(unset.names.join('、'))}</td>}
    </tr>
  );
}

function Cell({ place: { cell, rowSpan }, headsColumns }: { readonly place: LaidCell; readonly headsColumns: boolean }) {
  const sourced = cell.runs.filter(({ source }) => source !== undefined);
  const only = !cell.heading && sourced.length === 1 ? sourced[0] : undefined; // then the cell itself stands for the field
  const stands = useField(only);
  const spans = { rowSpan, colSpan: cell.columnSpan, className: cell.align };

  if (cell.heading) {
    const scope = headsColumns ? (cell.columnSpan > 1 ? 'colgroup' : 'col') : rowSpan > 1 ? 'rowgroup' : 'row';
    return <th scope={scope} {...spans}><Runs runs={cell.runs} /></th>;
  }
  return (
    <td {...spans} {...(stands && cellProps(stands.field, stands.findings))}>
      <Runs runs={cell.runs} cell={only} />
    </td>
  );
}
