import type { Paper, PaperBlock, Run } from '@hengji/document';
import type { Draft, TargetsDraft, ToldTargets } from '@hengji/model';
import { fileName } from '../layout/file-name.ts';
import { paragraph, sectionLine, titleLine } from '../layout/prose-blocks.ts';
import { findToldAmount } from '../targets/amounts.ts';
import { layoutOfTargets } from '../targets/layout-of.ts';
import { issuerLine, partLine, targetTable } from '../targets/paper.ts';
import { composeNotes } from './compose.ts';

/** A paper for each project and special fund; what a whole department tells is part of its 绩效文本. */
export function papersOfTargetNotes(drafts: readonly Draft[]): readonly Paper[] {
  return drafts.filter(draft => draft.kind === 'targets').filter(({ scope }) => scope !== 'department').map(paperOfTargetNotes);
}

/** 绩效目标说明 with the table behind it, as Chengde prints them. Prose that was read stands as it was written, else it is told from the table. */
export function paperOfTargetNotes(draft: TargetsDraft): Paper {
  return {
    name: fileName(`绩效目标说明 ${draft.project.name ?? ''}`),
    orientation: 'portrait',
    blocks: [...partLine(draft), ...issuerLine(draft, layoutOfTargets(draft)), ...targetNotes(draft)],
  };
}

/** The prose from its title on, and on a page of its own the table. What the prose tells of the money, a form without a place for it need not repeat. */
export function targetNotes(draft: TargetsDraft): PaperBlock[] {
  const notes = draft.told ? notesAsRead(draft.told) : [titleLine(composeTitle(draft)), ...composeNotes(draft)];
  const isTold = layoutOfTargets(draft).money === null && tellsAmounts(notes, draft.amounts);
  const table = targetTable(isTold ? { ...draft, amounts: { total: null, fiscal: null, other: null, unit: null } } : draft);
  return [
    ...notes,
    { kind: 'page', orientation: table.orientation },
    ...table.blocks,
  ];
}

function notesAsRead({ title, sections, paragraphs, sectionOf }: ToldTargets): PaperBlock[] {
  const under = (section: number): PaperBlock[] => paragraphs.flatMap((text, index) => ((sectionOf[index] ?? 0) === section ? [paragraph([{ text, source: `told.paragraphs.${index}` }])] : []));
  return [
    ...(title === null ? [] : [titleLine([{ text: title, source: 'told.title' }])]),
    ...sections.flatMap((section, index) => [sectionLine(section, `told.sections.${index}`), ...under(index)]),
  ];
}

function composeTitle({ scope, project: { name } }: TargetsDraft): Run[] {
  const kind = scope === 'special-fund' ? '专项资金' : '项目';
  const isSaid = name === null || name === '' || name.endsWith(kind);
  return [{ text: '关于' }, ...(name === null ? [] : [{ text: name, source: 'project.name' }]), { text: `${isSaid && name ? '' : kind}绩效目标指标的说明` }];
}

/** Whether a reader finds the amount in the prose, and nothing that the table would say besides. */
function tellsAmounts(notes: readonly PaperBlock[], { total, fiscal, other, unit }: TargetsDraft['amounts']): boolean {
  const at = { line: 0 };
  const told = findToldAmount(notes.flatMap(block => (block.kind === 'paragraph'
    ? [{ cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: block.runs.map(({ text }) => text).join(''), at }], at, isProse: true, isLoose: false }] : [])));
  return told !== undefined && told.total.text === total && told.unit.text === unit && fiscal === null && other === null;
}
