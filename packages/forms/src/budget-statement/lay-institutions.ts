import type { PaperBlock } from '@hengji/document';
import type { PrintedInstitution } from '@hengji/model';
import { field, label, rowOf } from '../layout/cells.ts';
import { layTable } from '../layout/lay-table.ts';

const COLUMNS = [['name', '单位名称', 40], ['nature', '单位性质', 15], ['rank', '单位规格', 20], ['funding', '经费保障形式', 25]] as const;

/** The 机构设置 table: which units a department has. */
export function layInstitutions(institutions: readonly PrintedInstitution[]): PaperBlock {
  return layTable([
    rowOf(COLUMNS.map(([, text, width]) => label(text, width))),
    ...institutions.map((institution, index) => rowOf(COLUMNS.map(([key, , width]) => field(institution[key], `institutions.${index}.${key}`, width, key === 'name' ? 'left' : 'center')))),
  ], 1);
}
