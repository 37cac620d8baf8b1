import type { PrintedInstitution } from '@hengji/model';
import type { Wordings } from '../headings.ts';
import { noteField, type Notes } from '../notes.ts';
import { headedRows } from './columns.ts';
import type { Block } from './outline.ts';

const COLUMNS = {
  name: /^(?:预算)?(?:单位|机构|部门)名称$/,
  nature: /^(?:单位|机构)?(?:性质|类别|类型)$/,
  rank: /^(?:单位|机构)?(?:规格|级别)$/,
  funding: /^(?:经费|资金)?(?:保障|供给|来源|拨款)(?:形式|方式)?$|^经费(?:形式|来源)$/,
} as const satisfies Wordings<keyof PrintedInstitution>;

/** Reads the 机构设置 table: which units a department has. */
export function recogniseInstitutions(blocks: readonly Block[], notes: Notes): PrintedInstitution[] {
  const institutions: PrintedInstitution[] = [];
  for (const block of blocks) {
    const rows = block.kind === 'table' ? headedRows(block, COLUMNS, keys => keys.has('name') && (keys.has('rank') || keys.has('funding') || keys.has('nature'))) : undefined;
    for (const { cells } of rows ?? []) {
      if ((cells.get('name')?.text ?? '') === '') continue;
      const note = (key: keyof PrintedInstitution) => noteField(notes, `institutions.${institutions.length}.${key}`, cells.get(key)) ?? '';
      institutions.push({ name: note('name'), nature: note('nature'), rank: note('rank'), funding: note('funding') });
    }
  }
  return institutions;
}
