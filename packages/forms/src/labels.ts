import type { GridCell } from '@hengji/document';
import type { Place } from '@hengji/model';
import { headingWords } from './plain.ts';
import { proseOf, type Row } from './rows.ts';

/** What stands with a label, as printed; '' when the label stands alone. */
export type Found = { readonly text: string; readonly at: Place };

/** A label that may be printed with blanks between its characters, a number before it and a remark in brackets behind it. */
export function labelOf(...words: readonly string[]): RegExp {
  const spaced = words.map(word => [...word].map(character => BRACKETS[character] ?? character).join('\\s*')).join('|');
  return new RegExp(`^(?:[一二三四五六七八九十]+\\s*[、.．])?\\s*(?:${spaced})\\s*(?:[(（][^)）]{0,12}[)）])?\\s*(?<colon>[:：]*)`);
}

const BRACKETS: Readonly<Record<string, string>> = { '(': '[(（]', ')': '[)）]' };

/** What a text says after its label. `undefined`: it does not begin with the label, or the label only begins a longer word. */
export function afterLabel(text: string, label: RegExp): string | undefined {
  const match = label.exec(text);
  if (!match) return undefined;
  const rest = text.slice(match[0].length);
  return rest === '' || match.groups?.['colon'] !== '' || /^[\s\d]/.test(rest) ? rest.trim() : undefined;
}

/** Finds what stands with a label: behind it, in the next cell, or — where `mayFollow` accepts it — in the next line. */
export function findLabelled(rows: readonly Row[], label: RegExp, mayFollow: (text: string) => boolean = () => false, isOther = isLabel): Found | undefined {
  for (const [index, row] of rows.entries()) {
    for (const [position, cell] of row.cells.entries()) {
      const parts = cell.text === '' ? [] : splitAtLabels(cell.text).map(part => afterLabel(part, label));
      const part = parts.findIndex(rest => rest !== undefined);
      if (part < 0) continue;
      const text = parts[part] ?? '';
      if (text !== '' || part < parts.length - 1) return { text, at: cell.at };
      const beside = valueBeside(row, position, isOther);
      const isAnswered = beside !== undefined && beside.text !== '';
      return isAnswered ? beside : valueBelow(rows[index + 1], mayFollow) ?? beside ?? { text, at: cell.at };
    }
  }
  return undefined;
}

/** Finds what stands with a heading that is worded in many ways: behind its colon or in the next cell. */
export function findWorded(rows: readonly Row[], wording: RegExp): Found | undefined {
  for (const row of rows) {
    for (const [position, { text, at }] of row.cells.entries()) {
      if (text === '') continue;
      const [head = '', colon = ''] = /^[^:：]{2,60}([:：])?/.exec(text) ?? [];
      if (!wording.test(headingWords(head))) continue;
      const rest = text.slice(head.length).trim();
      if (rest !== '') return colon === '' ? undefined : { text: rest, at };
      return valueBeside(row, position) ?? { text: '', at };
    }
  }
  return undefined;
}

/** The cell that a label's own cell is followed by, past blanks up to the next label. */
export function valueBeside(row: Row, position: number, isOther = isLabel): GridCell | undefined {
  const following = behind(row, position);
  const end = following.findIndex(cell => isOther(cell.text));
  const candidates = end < 0 ? following : following.slice(0, end);
  return candidates.find(cell => cell.text !== '') ?? candidates[0];
}

/** Some converters print a merged cell once for each cell that it covers. */
function behind({ cells }: Row, position: number): readonly GridCell[] {
  const label = cells[position]?.text ?? '';
  const begin = cells.findIndex(({ text }, index) => index > position && text !== label);
  return label === '' || begin < 0 ? cells.slice(position + 1) : cells.slice(begin);
}

function valueBelow(row: Row | undefined, mayFollow: (text: string) => boolean): Found | undefined {
  const cell = row && proseOf(row);
  return cell && mayFollow(cell.text) ? { text: cell.text.replace(/^[:：]\s*/, ''), at: cell.at } : undefined;
}

/** Words that name what comes next, alone or with their answer behind a colon, and are never themselves an answer. */
export function isLabel(text: string): boolean {
  const [, head, rest] = /^([^:：]{1,16})(?:[:：]([^]*))?$/.exec(text) ?? [];
  return head !== undefined && (rest === '' || LABEL.test(headingWords(head)));
}

const LABEL = /^(?:(?:项目|预算)?(?:实施|主管|填报|承担|责任|使用|建设|预算|金额)?(?:单位|部门)(?:名称)?|(?:项目|单位|部门|专项|资金)?(?:名称|编码|代码|类型|类别|性质|属性|周期|期限|负责人(?:及(?:联系)?电话)?|总额|金额)|(?:起止|填报|填表)(?:时间|日期)|(?:联系)?(?:电话|方式)|联系人|填[报表]人)$/;

/** 预算数：80 万元 in one cell: its labels, and what stands behind the colon of each. */
export function labelledParts(text: string): readonly { readonly label: string; readonly text: string }[] {
  return splitAtLabels(text).flatMap(part => {
    const [, label, rest] = /^([^:：]{2,16})[:：]([^]*)$/.exec(part) ?? [];
    return label === undefined || rest === undefined ? [] : [{ label, text: rest.trim() }];
  });
}

/** `填报人：  联系电话：85` holds two labels: a line is cut before each. */
function splitAtLabels(text: string): readonly string[] {
  return /[:：]/.test(text) ? text.split(NEXT_LABEL).map(part => part.trim()) : [text];
}

const KNOWN = ['填报人', '填表人', '联系电话', '联系方式', '金额单位', '填报单位', '填报日期', '填表日期'].map(word => [...word].join('\\s*')).join('|');
const NEXT_LABEL = new RegExp(`\\s+(?=[^\\s:：，。；、]{2,10}\\s*[:：])|(?=(?:${KNOWN})\\s*[:：])`);
