import { parseTarget, printTarget, printedTarget, type Column, type PrintedTarget } from '@hengji/model';

/** A target as the columns of a form print it: in one cell, or in three as 符号 | 值 | 单位 — what is no single value there as 文字描述. It means the same after as before. */
export function fitTarget(target: PrintedTarget, columns: readonly Column[]): PrintedTarget {
  const { raw } = target;
  const isParted = raw.includes('|');
  if (raw === '' || isParted === columns.some(({ field }) => field === 'target.operator')) return target;
  const parts = printedTarget(parseTarget(raw));
  const fitted = isParted ? inOneCell(parts) : inThreeCells(parts);
  return printedTarget(parseTarget(meaningOf(fitted) === meaningOf(raw) ? fitted : isParted ? raw : inWords(raw)));
}

function meaningOf(raw: string): string {
  const target = parseTarget(raw);
  return target.kind === 'unclear' || target.kind === 'unfilled' ? printedTarget(target).text ?? '' : printTarget(target); // those print as they stood, with their bars
}

const inWords = (raw: string): string => `文字描述||${raw}`;

function inThreeCells({ raw, operator, value, unit }: PrintedTarget): string {
  return operator === 'text' || value === null ? inWords(raw) : `${operator === 'none' ? '' : operator}|${value}|${unit}`;
}

const SIGNS = { '>=': '≥', '<=': '≤', '=': '=', '>': '>', '<': '<', 'none': '', 'text': '' } as const;

function inOneCell({ operator, value, unit, text }: PrintedTarget): string {
  return text ?? `${SIGNS[operator]}${value ?? ''}${unit}`;
}
