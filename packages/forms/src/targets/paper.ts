import type { Align, Paper, PaperBlock, Run } from '@hengji/document';
import { EDITIONS, findEdition, Refusal, type FormLayout, type TargetsDraft } from '@hengji/model';
import { labelled, leadRows, label } from '../layout/cells.ts';
import { fileName } from '../layout/file-name.ts';
import { layTable } from '../layout/lay-table.ts';
import { isIssued, layHead, prescribes } from './lay-head.ts';
import { columnsOf, layTargetRows, widthOf } from './lay-rows.ts';

/**
 * Lays a 绩效目标表 of a project, a special fund or a department out as its edition prescribes. What the draft does not have is not
 * printed; what it has beyond its edition stands under the words most forms use, so that nothing is lost and the paper reads back as the draft.
 */
export function paperOfTargets(draft: TargetsDraft): Paper {
  const layout = layoutOf(draft);
  const columns = columnsOf(layout.columns, draft.indicators);
  const width = widthOf(columns);
  const indicators = layTargetRows(columns, draft.indicators, layout.groups);
  const [part] = layout.parts;
  const PART = 6;
  return {
    name: fileName(`绩效目标表 ${draft.project.name ?? draft.department ?? ''}`),
    orientation: columns.length > 7 ? 'landscape' : 'portrait',
    blocks: [
      ...partLine(draft),
      ...issuerLine(draft, layout),
      { kind: 'heading', level: 0, runs: titleRuns(draft, layout) },
      ...linesAbove(draft, layout),
      layTable([
        ...layHead(draft, layout, part === undefined ? width : width + PART),
        ...(part === undefined ? indicators : leadRows(label(part, PART), indicators)),
      ]),
    ],
  };
}

function layoutOf({ edition, scope }: TargetsDraft): FormLayout {
  const forms = findEdition(edition)?.forms;
  const layout = (scope === 'department' ? forms?.['department-targets'] : undefined) ?? forms?.targets;
  if (layout) return layout.value;
  const known = Object.values(EDITIONS).filter(other => other.forms.targets).map(({ name }) => name);
  throw new Refusal('edition-without-layout', `没有“${edition}”版式的绩效目标表。现有版式：${known.join('、')}。`);
}

/** 专项资金绩效目标: the part of a document its tables stand in. Said as well where the name of a project would be taken for that of a special fund. */
function partLine({ scope, project }: TargetsDraft): PaperBlock[] {
  const isMistakable = scope === 'project' && /专项资金/.test(project.name ?? '');
  return scope === 'special-fund' || isMistakable ? [line([{ text: scope === 'project' ? '项目绩效目标' : '专项资金绩效目标' }], 'left')] : [];
}

/** Whose and of which year the table is, as the document it was published in says above all its tables. */
function issuerLine(draft: TargetsDraft, layout: FormLayout): PaperBlock[] {
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
    ...(year === null || isIssued(draft, layout) ? [] : [line([{ text: '（' }, { text: String(year), source: 'year' }, { text: '年度）' }], 'center')]),
    ...(prescribes(layout.head, 'unit') && unitRuns.length > 0 ? [line(unitRuns, 'left')] : []),
    ...(prescribes(layout.head, 'amountUnit') && amounts.unit !== null ? [line(labelled('单位：', amounts.unit, 'amounts.unit'), 'right')] : []),
  ];
}

function line(runs: readonly Run[], align: Align): PaperBlock {
  return { kind: 'paragraph', runs, align, indent: false };
}
