import type { Printed, TableDraft } from '@hengji/model';
import { findLabelled } from '../labels.ts';
import { noteField, type Notes } from '../notes.ts';
import { plain } from '../plain.ts';
import type { Row } from '../rows.ts';
import { LABELS } from '../vocabulary.ts';
import { recogniseSections } from './chapters.ts';
import { isAmount } from './columns.ts';
import type { Block } from './outline.ts';
import type { Table } from './passages.ts';
import { withoutPersons } from './persons.ts';
import { recogniseDepartment, recogniseYear, spanOf, type Titled } from './titles.ts';

type Totals = Readonly<Record<string, Printed>>;

/** Everything of a table document but its kind: what it is of, its chapters, and its tables as rows of printed words. */
export function recogniseTables(titled: Titled, blocks: readonly Block[], notes: Notes): Omit<TableDraft, 'kind'> {
  const { rows } = titled;
  const tables = blocks.flatMap((block, index) => (block.kind === 'table' ? [{ ...block, title: captionOf(index, blocks) }] : []));
  return {
    edition: 'unknown',
    span: spanOf(rows),
    year: recogniseYear(titled, notes),
    department: recogniseDepartment(titled, notes),
    project: { code: noteField(notes, 'project.code', findLabelled(rows, LABELS.code)), name: noteField(notes, 'project.name', findLabelled(rows, LABELS.name)) },
    totals: Object.assign({}, ...tables.toReversed().map(table => totalsOf(table, notes))), // of equal words the first one printed counts
    sections: recogniseSections(blocks, notes),
    tables: tables.map((table, index) => {
      for (const [order, row] of table.rows.entries()) for (const cell of row.cells) notes.places[`tables.${index}.rows.${order}.${cell.column}`] = cell.at;
      return { title: table.title, rows: table.rows.map(printedRow), at: table.at };
    }),
    places: notes.places,
  };
}

/** A cell in each column; a column that a merged cell covers, or that the row does not have, is absent. */
function printedRow({ cells }: Row): Printed[] {
  const printed: Printed[] = [];
  for (const { column, text } of cells) {
    while (printed.length < column) printed.push(null);
    printed[column] = text;
  }
  return withoutPersons(printed);
}

const CAPTION_REACH = 4; // department, unit of money and date stand between a table and its name

/** The name of the table at `index`: the nearest line above it that ends so. */
export function captionOf(index: number, blocks: readonly Block[]): Printed {
  for (const block of blocks.slice(Math.max(0, index - CAPTION_REACH), index).toReversed()) {
    if (block.kind === 'table') return null;
    const text = block.kind === 'heading' ? block.title : block.text;
    if (text.length <= 60 && /表\s*(?:[(（].*[)）])?$/.test(text) && !/公开\s*\d+\s*表/.test(text)) return text;
  }
  return null;
}

const TOTAL = /总计|合计|总额|总分|总得分|综合得分/;

/** 总分 | 100 | 96: the first number goes by the label, each further one by the label and what stands over its column. */
function totalsOf({ rows }: Table, notes: Notes): Totals {
  const totals: Record<string, Printed> = {};
  const headings = new Map<number, string>();
  for (const { cells } of rows) {
    let label: string | undefined;
    let count = 0;
    for (const cell of cells) {
      if (!isAmount(cell.text)) {
        if (cell.text === '') continue;
        headings.set(cell.column, plain(cell.text));
        label = TOTAL.test(cell.text) && cell.text.length <= 20 ? plain(cell.text).replace(/:$/, '') : undefined;
        count = 0;
      } else if (label !== undefined) {
        const key = count === 0 ? label : `${label} ${headings.get(cell.column) ?? count + 1}`;
        if (!(key in totals)) totals[key] = noteField(notes, `totals.${key}`, cell);
        count += 1;
      }
    }
  }
  return totals;
}
