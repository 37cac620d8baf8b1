import { formatValue, readXlsx as readWorkbookXml, type Cell, type Sheet as WorkbookSheet } from 'hucre';

/** A sheet as it is shown: a row per row, a text per cell, '' where nothing is shown. Indexes start at 0, ends are included. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly { readonly startRow: number; readonly startCol: number; readonly endRow: number; readonly endCol: number }[];
};

/** Our one door to the spreadsheet library: the visible sheets with the texts a person sees in their cells. */
export async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const { sheets } = await readWorkbookXml(bytes, { readStyles: true, sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden });
  return sheets.map(sheet => ({ name: sheet.name, rows: displayedRows(sheet), merges: sheet.merges ?? [] }));
}

function displayedRows({ rows, cells }: WorkbookSheet): string[][] {
  return rows.map((values, row) => values.map((value, column) =>
    (typeof value === 'string' || value === null ? value ?? '' : displayed(value, cells?.get(`${row},${column}`)))));
}

function displayed(value: NonNullable<WorkbookSheet['rows'][number][number]>, cell: Cell | undefined): string {
  const format = cell?.style?.numFmt ?? 'General';
  if (typeof value !== 'number') return formatValue(value, value instanceof Date && isGeneral(format) ? 'yyyy/m/d' : format);
  if (/general/i.test(withoutLiterals(format))) return format.replace(/general/i, generalNumber(value)).replaceAll('"', '');
  return formatNumber(value, format);
}

const isGeneral = (format: string): boolean => /^general$/i.test(format);
const withoutLiterals = (format: string): string => format.replace(/"[^"]*"/g, '');

/** 常规: as many decimals as the eleven places hold that a cell shows, so that 0.1 + 0.2 is 0.3. */
function generalNumber(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const wholeDigits = Math.trunc(Math.abs(value)).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - wholeDigits))));
}

/**
 * The library counts a `%` inside a literal as one of the format, and forgets that a zero may have a form of its own without digits
 * (the dash of accounting formats); both are kept away from it here.
 */
function formatNumber(value: number, format: string): string {
  const zero = format.split(';')[2];
  if (value === 0 && zero !== undefined && !/[0#]/.test(withoutLiterals(zero))) return zero.replace(/_.|\*.|[?"]|\[[^\]]*\]/g, '').trim();
  const literals: string[] = [];
  const guarded = format.replace(/"([^"]*)"/g, (_, literal: string) => `"${String.fromCharCode(PRIVATE_USE + literals.push(literal) - 1)}"`);
  return formatValue(value, guarded).replace(/[\ue000-\ue0ff]/g, mark => literals[mark.charCodeAt(0) - PRIVATE_USE] ?? mark).trim();
}

const PRIVATE_USE = 0xe000; // no document prints these characters
