import type { MonitoringDraft, Reading } from '@hengji/model';
import type { Notes } from '../notes.ts';
import { plain } from '../plain.ts';
import { outlineOf } from '../prose/outline.ts';
import { passagesOf } from '../prose/passages.ts';
import { recogniseTables } from '../prose/table-draft.ts';
import type { Titled } from '../prose/titles.ts';
import { recogniseForm } from './recognise-form.ts';

const INDICATORS = /三级指标|指标名称|绩效指标/;
const LEAST_CHAPTERS = 2;

/** Reads an 绩效运行监控表 or 监控报告: a table of indicators, or chapters of prose. */
export function recogniseMonitoring(titled: Titled): Reading<MonitoringDraft[]> {
  const blocks = outlineOf(passagesOf(titled.rows), () => false);
  const hasIndicators = blocks.some(block => block.kind === 'table' && block.rows.some(row => row.cells.some(cell => cell.text.length < 20 && INDICATORS.test(plain(cell.text)))));
  if (!hasIndicators && blocks.filter(({ kind }) => kind === 'heading').length < LEAST_CHAPTERS) return { value: [], doubts: [] };
  const notes: Notes = { places: {}, doubts: [] };
  const tables = recogniseTables(titled, blocks, notes);
  const form = recogniseForm(titled.rows, notes);
  return { value: [{ kind: 'monitoring', ...tables, ...(form ? { form } : {}) }], doubts: notes.doubts };
}
