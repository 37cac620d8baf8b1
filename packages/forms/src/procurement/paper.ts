import type { Paper } from '@hengji/document';
import type { BudgetStatementDraft } from '@hengji/model';
import { departmentLines, lineOf, yearTitle } from '../layout/department-lines.ts';
import { fileName } from '../layout/file-name.ts';
import { isNothing, layProcurement } from './lay-procurement.ts';

/** 政府采购预算表 by itself; without any it is an empty table and says so. */
export function paperOfProcurement({ year, department, procurement: { total, rows } }: BudgetStatementDraft): Paper {
  return {
    name: fileName(`政府采购预算表 ${department.name ?? ''}`),
    orientation: 'landscape',
    blocks: [
      yearTitle(year, '部门政府采购预算表'), ...departmentLines(department), lineOf([{ text: '单位：万元' }], 'right'), ...layProcurement(rows, year),
      ...(isNothing(rows, total) ? [lineOf([{ text: '本部门无政府采购预算，以空表列示。' }], 'left')] : []),
    ],
  };
}
