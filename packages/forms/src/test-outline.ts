import { readDocument, type GridCell, type Outline } from '@hengji/document';
import type { Draft, SelfEvaluationDraft } from '@hengji/model';
import { expect } from 'vitest';
import { recogniseDrafts } from './recognise.ts';

// Invented forms for tests: what a reader of files would hand over.

/** A table as Word keeps it: `null` is covered by the cell to its left. */
export function tableOf(rows: readonly (readonly (string | null)[])[], table = 1): Outline['blocks'][number] {
  const cells: GridCell[] = rows.flatMap((texts, row) => texts.flatMap((text, column) => {
    if (text === null) return [];
    let columnSpan = 1;
    while (texts[column + columnSpan] === null) columnSpan += 1;
    return [{ row, column, rowSpan: 1, columnSpan, text, at: { table, row: row + 1, column: column + 1 } }];
  }));
  return { kind: 'grid', at: { table, row: 1, column: 1 }, rowCount: rows.length, columnCount: Math.max(...rows.map(row => row.length)), cells };
}

export function linesOf(...lines: readonly string[]): Outline['blocks'] {
  return lines.map((text, index) => ({ kind: 'paragraph', text, level: null, at: { paragraph: index + 1 } }));
}

export function recogniseOne(blocks: Outline['blocks']): { draft: SelfEvaluationDraft; doubts: readonly string[] } {
  const { value, doubts } = recogniseDrafts({ format: 'docx', blocks });
  expect(value).toHaveLength(1);
  const [draft] = selfEvaluationsOf(value);
  if (draft === undefined) throw new Error('no draft');
  return { draft, doubts: doubts.map(({ message }) => message) };
}

export async function recogniseText(text: string): Promise<readonly SelfEvaluationDraft[]> {
  const { value } = await readDocument(new TextEncoder().encode(text), '自评.txt');
  return selfEvaluationsOf(recogniseDrafts(value).value);
}

export function selfEvaluationsOf(drafts: readonly Draft[]): readonly SelfEvaluationDraft[] {
  return drafts.filter(draft => draft.kind === 'self-evaluation');
}

export const rowOf = ({ level1, level2, level3, target, actual, points, score, deviation }: SelfEvaluationDraft['indicators'][number]) =>
  [level1, level2, level3, target.raw, actual.raw, points, score, deviation];

/** The least that is a form. */
export const SMALL_FORM = [['项目名称', '河道管护'], ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分'], ['产出指标', '数量指标', '巡查河道', '1', '1', '1']] as const;
