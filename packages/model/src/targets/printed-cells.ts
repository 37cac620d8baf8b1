import { operatorOf, printOperator } from './operators.ts';
import { plainText } from './plain-text.ts';
import type { Operator } from './target.ts';

/** What the first of three cells 符号 | 值 | 单位 says. */
export type SignCell =
  | { readonly kind: 'operator'; readonly operator: Operator | 'none' }
  | { readonly kind: 'words' } // 文字描述, 定性
  | { readonly kind: 'unknown'; readonly text: string };

export type PrintedCells = { readonly sign: SignCell; readonly value: string; readonly unit: string };

/** A value printed in several cells comes joined with `|`. `undefined`: one cell. */
export function splitCells(printed: string): PrintedCells | undefined {
  if (!/[|｜]/.test(printed)) return undefined;
  const [sign = '', value = '', ...unit] = printed.split(/[|｜]/).map(cell => cell.trim());
  return { sign: signOf(plainText(sign)), value, unit: unit.filter(cell => cell !== '').join('') };
}

/** The cells as one would write them in a single one. */
export function joinCells({ sign, value, unit }: PrintedCells): string {
  switch (sign.kind) {
    case 'operator': return printOperator(sign.operator) + value + unit;
    case 'words':    return value + unit;
    case 'unknown':  return sign.text + value + unit;
  }
}

function signOf(text: string): SignCell {
  if (text === '') return { kind: 'operator', operator: 'none' };
  if (/^(?:文字(?:描述)?|定性)$/.test(text)) return { kind: 'words' };
  const operator = operatorOf(text);
  return operator ? { kind: 'operator', operator } : { kind: 'unknown', text };
}
