import type { Paper } from '@hengji/document';
import type { BudgetStatementDraft } from '@hengji/model';
import { labelled } from '../layout/cells.ts';
import { departmentLines, lineOf, yearTitle } from '../layout/department-lines.ts';
import { fileName } from '../layout/file-name.ts';
import { isNothing } from '../procurement/lay-procurement.ts';
import { layAssets } from './lay-assets.ts';

/** 固定资产占用情况表 by itself; without any it is an empty table and says so. */
export function paperOfAssets({ year, department, assets: { asOf, total, rows } }: BudgetStatementDraft): Paper {
  return {
    name: fileName(`固定资产占用情况表 ${department.name ?? ''}`),
    orientation: 'landscape',
    blocks: [
      yearTitle(year, '部门固定资产占用情况表'), ...departmentLines(department), ...(asOf === null ? [] : [lineOf(labelled('截止时间：', asOf, 'assets.asOf'), 'right')]), layAssets(rows),
      ...(isNothing(rows, total) ? [lineOf([{ text: '本部门无固定资产，以空表列示。' }], 'left')] : []),
    ],
  };
}
