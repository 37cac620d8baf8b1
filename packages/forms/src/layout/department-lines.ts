import type { PaperBlock, Run } from '@hengji/document';
import type { BudgetStatementDraft } from '@hengji/model';
import { labelled } from './cells.ts';

/** 218 商务服务中心 above a table of a department; without a code behind a label. */
export function departmentLines({ code, name }: BudgetStatementDraft['department']): PaperBlock[] {
  const runs = code === null ? labelled('编制单位：', name, 'department.name') : [...labelled('', code, 'department.code'), ...labelled(' ', name, 'department.name')];
  return runs.length === 0 ? [] : [lineOf(runs, 'left')];
}

export function lineOf(runs: readonly Run[], align: 'left' | 'right' | 'center'): PaperBlock {
  return { kind: 'paragraph', runs, align, indent: false };
}

/** 2024年某某表 */
export function yearTitle(year: number | null, words: string): PaperBlock {
  return { kind: 'heading', level: 0, runs: [...(year === null ? [] : [{ text: String(year), source: 'year' }, { text: '年' }]), { text: words }] };
}
