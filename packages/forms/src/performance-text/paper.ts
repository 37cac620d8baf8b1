import type { Paper, PaperBlock, Run } from '@hengji/document';
import type { BudgetStatementDraft, Draft, Printed, TargetsDraft } from '@hengji/model';
import { fileName } from '../layout/file-name.ts';
import { line, paragraph, titleLine } from '../layout/prose-blocks.ts';
import { targetNotes } from '../target-notes/paper.ts';
import { isIssued } from '../targets/lay-head.ts';
import { layoutOfTargets } from '../targets/layout-of.ts';
import { issuerLine, targetTable } from '../targets/paper.ts';
import { isIssuer } from '../targets/unit.ts';
import { goalsOfDepartment, titleOfGoals } from './compose-goals.ts';

/** One text of all drafts of a department; without a target table there is none. */
export function papersOfPerformanceText(drafts: readonly Draft[]): readonly Paper[] {
  return drafts.some(({ kind }) => kind === 'targets') ? [paperOfPerformanceText(drafts)] : [];
}

/** 绩效文本 of one department: its goals as a whole, its special funds, its projects, each with what is told of it and its table. */
export function paperOfPerformanceText(drafts: readonly Draft[]): Paper {
  const statement = drafts.find((draft): draft is BudgetStatementDraft => draft.kind === 'budget-statement');
  const targets = drafts.filter((draft): draft is TargetsDraft => draft.kind === 'targets');
  const [whole, funds, projects] = [ofScope(targets, 'department'), ofScope(targets, 'special-fund'), ofScope(targets, 'project')];
  const year = statement?.year ?? targets.find(draft => draft.year !== null)?.year ?? null;
  const department = oneOf(targets.map(draft => draft.department)) ?? statement?.department.name ?? null;
  return {
    name: fileName(`绩效文本 ${department ?? ''} ${year ?? ''}`),
    orientation: 'portrait',
    blocks: [
      part('第一部分'),
      ...wholeBlocks(statement, whole, year),
      PAGE, part('第二部分'), titleLine([{ text: '专项资金绩效目标' }]),
      ...(funds.length > 0 ? funds.flatMap((draft, index) => formBlocks(draft, index, year)) : [paragraph(noFunds(year))]),
      PAGE, part('第三部分'), titleLine([{ text: '预算项目绩效目标' }]),
      ...(projects.length > 0 ? projects.flatMap((draft, index) => formBlocks(draft, index, year)) : [paragraph([{ text: '没有预算项目绩效目标。' }])]),
    ],
  };
}

const PAGE: PaperBlock = { kind: 'page', orientation: 'portrait' };

function ofScope(targets: readonly TargetsDraft[], scope: TargetsDraft['scope']): readonly TargetsDraft[] {
  return targets.filter(draft => draft.scope === scope);
}

function part(text: string): PaperBlock {
  return line([{ text }], 'center');
}

/** The goals in words and, on a page of its own, the table. */
function wholeBlocks(statement: BudgetStatementDraft | undefined, tables: readonly TargetsDraft[], year: number | null): PaperBlock[] {
  const told = statement ? goalsOfDepartment(statement) : [titleOfGoals(year)];
  const isTold = statement !== undefined || tables.length > 0;
  return [...told, ...(isTold ? [] : [paragraph([{ text: '没有部门整体绩效目标。' }])]), ...tables.map(targetTable).flatMap(({ orientation, blocks }): PaperBlock[] => [{ kind: 'page', orientation }, ...blocks])];
}

function formBlocks(draft: TargetsDraft, index: number, year: number | null): PaperBlock[] {
  return [...(index === 0 ? [] : [PAGE]), ...issuerOf(draft, year), ...targetNotes(draft)];
}

/** Who speaks, above 关于…的说明; where that would not be understood, or the year is another than that of the text, the line says both. */
function issuerOf(draft: TargetsDraft, year: number | null): PaperBlock[] {
  const layout = layoutOfTargets(draft);
  const isSpeaker = draft.year === year && (draft.told === null || draft.told.title?.startsWith('关于') === true) && isIssuer(draft.department ?? '');
  return isIssued(draft, layout) && isSpeaker ? [line([{ text: draft.department ?? '', source: 'department' }], 'center')] : issuerLine(draft, layout);
}

function noFunds(year: number | null): Run[] {
  return [...(year === null ? [] : [{ text: String(year), source: 'year' }, { text: '年' }]), { text: '我部门无专项资金，特此说明。' }];
}

/** What all say alike. */
function oneOf(names: readonly Printed[]): Printed {
  const [first = null, ...others] = new Set(names.filter(name => name !== null && name !== ''));
  return others.length === 0 ? first : null;
}
