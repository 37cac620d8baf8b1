import type { Align, Orientation, Paper, PaperBlock, Run } from '@hengji/document';
import type { BudgetStatementDraft, TargetsDraft } from '@hengji/model';
import { layAssets } from '../assets/lay-assets.ts';
import { fileName } from '../layout/file-name.ts';
import { layProcurement } from '../procurement/lay-procurement.ts';
import { paperOfTargets } from '../targets/paper.ts';
import { type Anchored, anchorsOf, isCaption, type Placed } from './anchors.ts';
import { bindFigures, type BoundFigure, printedIn, withoutWords } from './bind-figures.ts';
import { completeStatement } from './complete-statement.ts';
import { layInstitutions } from './lay-institutions.ts';
import { linesOfStatement, type StatementLine } from './statement-lines.ts';

/** 部门预算信息公开情况说明: its chapters, with the numbers in their sentences taken from the draft, its tables, and the target tables of the same file. */
export function paperOfStatement(draft: BudgetStatementDraft, targets: readonly TargetsDraft[] = []): Paper {
  const prose = completeStatement(draft, { specialFunds: captionsOf(targets, true), projects: captionsOf(targets, false) });
  const lines = linesOfStatement(prose);
  const bound = bindFigures(lines.map(({ text }) => text), draft.year);
  const anchored = anchorsOf(lines, [
    { topic: 'institutions', orientation: 'portrait', blocks: draft.institutions.length === 0 ? [] : [layInstitutions(draft.institutions)] },
    ...ordered(targets).map(placeTarget),
    { topic: 'procurement', orientation: 'landscape', blocks: draft.procurement.rows.length === 0 && draft.span !== null ? [] : layProcurement(draft.procurement.rows, draft.year) },
    { topic: 'assets', orientation: 'portrait', blocks: draft.assets.rows.length === 0 ? [] : [layAssets(draft.assets.rows)] },
  ]);
  const title = titleLines(lines);
  return {
    name: fileName(`${draft.department.name ?? ''}${draft.year ?? ''}部门预算信息公开情况说明`),
    orientation: 'portrait',
    blocks: turned(lines, anchored).flatMap(({ line, index, before, after }) => [...before, ...layLine(line, runsOf(draft, line, bound[index] ?? []), index < title), ...after]),
  };
}

function placeTarget(target: TargetsDraft): Placed {
  const { orientation, blocks } = paperOfTargets(target);
  return { topic: 'performance', target, orientation, blocks: blocks.filter(({ kind }) => kind === 'table') };
}

/** Special funds stand before projects. */
function ordered(targets: readonly TargetsDraft[]): readonly TargetsDraft[] {
  return [...targets.filter(({ scope }) => scope === 'special-fund'), ...targets.filter(({ scope }) => scope !== 'special-fund')];
}

/** The lines above each target table, from its title on: what stands before is said by the statement itself. */
function captionsOf(targets: readonly TargetsDraft[], isSpecial: boolean): readonly (readonly string[])[] {
  return targets.filter(({ scope }) => (scope === 'special-fund') === isSpecial).map((own, index) => {
    const { blocks } = paperOfTargets(own);
    const captions = blocks.slice(blocks.findIndex(({ kind }) => kind === 'heading')).flatMap(block => (block.kind === 'heading' || block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : []));
    return captions.map((text, order) => (order === 0 ? `${index + 1}、${text}` : text));
  });
}

/** The title takes the lines before the first sentence. */
function titleLines(lines: readonly StatementLine[]): number {
  const first = lines.findIndex(({ text, topic, source }) => topic !== undefined || source.startsWith('sections.') || /[，。；：]/.test(text));
  return first < 0 ? 0 : first;
}

type Turned = { readonly line: StatementLine; readonly index: number; readonly before: readonly PaperBlock[]; readonly after: readonly PaperBlock[] };

/** A wide table takes pages of its own, with the lines right above it; the next heading begins an upright page again. */
function turned(lines: readonly StatementLine[], anchored: readonly Anchored[]): readonly Turned[] {
  const wide = new Set(anchored.flatMap(({ orientation, from }) => (orientation === 'landscape' ? [from] : [])));
  let now: Orientation = 'portrait';
  return lines.map((line, index) => {
    const before: PaperBlock[] = [];
    if (now === 'landscape' && (line.source.startsWith('sections.') || !isCaption(line)) && !line.text.startsWith('注')) before.push({ kind: 'page', orientation: now = 'portrait' });
    if (wide.has(index)) before.push({ kind: 'page', orientation: now = 'landscape' });
    return { line, index, before, after: anchored.filter(own => own.line === index).flatMap(({ blocks }) => blocks) };
  });
}

/** A line as what it is told in, and each number that is a field as what the field says now. */
function runsOf(draft: BudgetStatementDraft, { text, lead, source }: StatementLine, bound: readonly BoundFigure[]): readonly Run[] {
  const runs: Run[] = lead > 0 ? [{ text: text.slice(0, lead) }] : [];
  let at = lead;
  for (const { from, to, field } of bound) {
    const printed = withoutWords(printedIn(draft, field) ?? '');
    if (from < at || printed === '') continue;
    if (from > at) runs.push({ text: text.slice(at, from), source });
    runs.push({ text: printed, source: field });
    at = to;
  }
  return at < text.length ? [...runs, { text: text.slice(at), source }] : runs;
}

function layLine(line: StatementLine, runs: readonly Run[], isTitle: boolean): readonly PaperBlock[] {
  if (isTitle) return [{ kind: 'heading', level: 0, runs }];
  if (line.level !== null) return [{ kind: 'heading', level: line.level, runs }];
  if (isCaption(line)) return [{ kind: 'paragraph', runs, align: captionAlign(line.text), indent: false }];
  return [{ kind: 'paragraph', runs, align: 'justify', indent: true }];
}

/** The name of a table stands in the middle, its unit of money to the right. */
function captionAlign(text: string): Align {
  if (/^(?:金额)?单位/.test(text)) return 'right';
  return /[：:]|^\d{3}/.test(text) ? 'left' : 'center';
}
