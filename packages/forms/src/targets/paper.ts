import type { Paper, PaperBlock, Run } from '@hengji/document';
import type { FormLayout, TargetsDraft } from '@hengji/model';
import { labelled, leadRows, label } from '../layout/cells.ts';
import { fileName } from '../layout/file-name.ts';
import { layTable } from '../layout/lay-table.ts';
import { line } from '../layout/prose-blocks.ts';
import { isIssued, isUnitAbove, layHead, prescribes } from './lay-head.ts';
import { columnsOf, layTargetRows, widthOf } from './lay-rows.ts';
import { layoutOfTargets } from './layout-of.ts';

/** 绩效目标表 of a project, a special fund or a department, under the words that tell whose it is. */
export function paperOfTargets(draft: TargetsDraft): Paper {
  const { orientation, blocks } = targetTable(draft);
  return {
    name: fileName(`绩效目标表 ${draft.project.name ?? draft.department ?? ''}`),
    orientation,
    blocks: [...partLine(draft), ...issuerLine(draft, layoutOfTargets(draft)), ...blocks],
  };
}

/**
 * Lays the table out as its edition prescribes. What the draft does not have is not printed; what it has beyond its edition
 * stands under the words most forms use, so that nothing is lost and the paper reads back as the draft.
 */
export function targetTable(draft: TargetsDraft): Pick<Paper, 'orientation' | 'blocks'> {
  const layout = layoutOfTargets(draft);
  const columns = columnsOf(layout.columns, draft.indicators);
  const width = widthOf(columns);
  const rows = layTargetRows(columns, draft, layout.groups);
  const { indicators: part } = layout.parts;
  const PART = 6;
  return {
    orientation: columns.length > 7 ? 'landscape' : 'portrait',
    blocks: [
      { kind: 'heading', level: 0, runs: titleRuns(draft, layout) },
      ...linesAbove(draft, layout),
      layTable([
        ...layHead(draft, layout, part === undefined ? width : width + PART),
        ...(part === undefined ? rows : leadRows(label(part, PART), rows)),
      ]),
    ],
  };
}

/** 专项资金绩效目标: the part of a document its tables stand in. Said as well where the name of a project would be taken for that of a special fund. */
export function partLine({ scope, project }: TargetsDraft): PaperBlock[] {
  const isMistakable = scope === 'project' && /专项资金/.test(project.name ?? '');
  return scope === 'special-fund' || isMistakable ? [line([{ text: scope === 'project' ? '项目绩效目标' : '专项资金绩效目标' }], 'left')] : [];
}

/** Whose and of which year the table is, as the document it was published in says above all its tables. */
export function issuerLine(draft: TargetsDraft, layout: FormLayout): PaperBlock[] {
  if (!isIssued(draft, layout)) return [];
  return [line([{ text: draft.department ?? '', source: 'department' }, { text: String(draft.year), source: 'year' }, { text: '年部门预算' }], 'center')];
}

function titleRuns({ scope, project }: TargetsDraft, { title, titleNames }: FormLayout): Run[] {
  if (scope === 'department') return [{ text: title.includes('整体') ? title : '部门整体绩效目标表' }];
  return titleNames && project.name !== null ? [{ text: project.name, source: 'project.name' }, { text: title }] : [{ text: title }];
}

/** The year, the unit by code and name, the unit of the amounts: each a line, where the form has a place for it. */
function linesAbove(draft: TargetsDraft, layout: FormLayout): PaperBlock[] {
  const { year, unit, amounts } = draft;
  const unitRuns = [...labelled('', unit.code, 'unit.code'), ...labelled(' ', unit.name, 'unit.name')];
  return [
    ...(isIssued(draft, layout) || (year === null && !prescribes(layout.head, 'year')) ? [] : [line([{ text: '（' }, { text: year === null ? ROOM_FOR_YEAR : String(year), source: 'year' }, { text: '年度）' }], 'center')]),
    ...(isUnitAbove(draft, layout) ? [line(unitRuns, 'left')] : []),
    ...(prescribes(layout.head, 'amountUnit') && amounts.unit !== null ? [line(labelled('单位：', amounts.unit, 'amounts.unit'), 'right')] : []),
  ];
}

const ROOM_FOR_YEAR = '\u3000\u3000';
