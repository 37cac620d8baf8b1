import type { Paper, PaperBlock } from '@hengji/document';
import type { EvaluationReportDraft } from '@hengji/model';
import { layInstitutions } from '../budget-statement/lay-institutions.ts';
import { label, rowOf } from '../layout/cells.ts';
import { fileName } from '../layout/file-name.ts';
import { layTable } from '../layout/lay-table.ts';
import { type NumberStyle, parseNumbered } from '../prose/numbering.ts';
import { bindReportFigures } from './bind-report-figures.ts';
import { completeReport } from './complete-report.ts';
import type { ReportLine } from './compose-report.ts';
import { countTitle, textOf } from './report-lines.ts';

type Report = EvaluationReportDraft;

/** 部门整体支出绩效自评报告: title, chapters, tables of institutions and of those who sign, in the manner of the reports that departments publish. */
export function paperOfEvaluationReport(draft: Report): Paper {
  const lines = bindReportFigures(completeReport(draft));
  const titles = countTitle(lines);
  const levelOf = levels();
  return {
    name: fileName(`部门整体支出绩效自评报告 ${draft.department.name ?? ''}`),
    orientation: 'portrait',
    blocks: lines.flatMap((line, index) => [
      ...(line.table === 'signatures' && line.isHeading ? [{ kind: 'page', orientation: 'portrait' } as const] : []),
      index < titles ? { kind: 'heading', level: 0, runs: line.runs } as const : layLine(line, levelOf),
      ...(line.table === undefined ? [] : [line.table === 'institutions' ? layInstitutions(draft.institutions) : SIGNATURES]),
    ]),
  };
}

type Level = 1 | 2 | 3;

function layLine(line: ReportLine, levelOf: (style: NumberStyle) => Level): PaperBlock {
  const style = line.isHeading ? parseNumbered(textOf(line))?.style : undefined;
  return style === undefined ? { kind: 'paragraph', align: 'justify', indent: true, runs: line.runs } : { kind: 'heading', level: levelOf(style), runs: line.runs };
}

/** A style of numbers that appears below another is deeper, as it is when the report is read. */
function levels(): (style: NumberStyle) => Level {
  const open: NumberStyle[] = [];
  return style => {
    const known = open.indexOf(style);
    open.length = known < 0 ? open.length : known;
    const depth = open.push(style);
    return depth === 1 ? 1 : depth === 2 ? 2 : 3;
  };
}

const SIGNING_ROWS = 6;

/** Persons are no part of drafts: those of the 评价工作组 write their names themselves. */
const SIGNATURES = layTable([
  rowOf([label('姓名', 20), label('工作单位', 35), label('职务、职称', 25), label('签字', 20)]),
  ...Array.from({ length: SIGNING_ROWS }, () => rowOf([label('', 20), label('', 35), label('', 25), label('', 20)], true)),
], 1);
