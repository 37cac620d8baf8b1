import type { Paper, PaperBlock, Run } from '@hengji/document';
import type { FormLayout, PartName, Presence, Printed, SelfEvaluationDraft } from '@hengji/model';
import { labelled, partRows } from '../layout/cells.ts';
import { fileName } from '../layout/file-name.ts';
import { layTable } from '../layout/lay-table.ts';
import { layBasics, layClosing, layGoals } from './lay-text.ts';
import { columnsOf, edgesOf } from './lay-columns.ts';
import { layIndicators } from './lay-indicators.ts';
import { layMoney, showsUnit } from './lay-money.ts';
import { layoutOfSelfEvaluation } from './layout-of.ts';

const ROOM_TO_WRITE = '\u3000'.repeat(6);
const PORTRAIT_COLUMNS = 8;

/**
 * Lays a draft out as its edition prescribes. What the draft does not have is not printed, what stands blank prints blank, and what it
 * has beyond its edition stands under common words, so that the paper reads back as the draft. Persons are no part of a draft: their
 * labels print with room to sign.
 */
export function paperOfSelfEvaluation(draft: SelfEvaluationDraft): Paper {
  const layout = layoutOfSelfEvaluation(draft.edition);
  const columns = columnsOf(layout, draft);
  const edges = edgesOf(columns, layout.parts.indicators !== undefined);
  const word = (part: PartName): Run[] => (layout.parts[part] === undefined ? [] : [{ text: layout.parts[part] }]);
  const isGoalBasic = layout.parts.basics !== undefined && layout.parts.goals === undefined; // then nothing but the basics leads them
  const money = layMoney(draft, layout, edges);
  const unit = money.length > 0 && showsUnit(layout) ? null : draft.budget.unit;
  const table = layTable([
    ...partRows(word('basics'), edges, own => [...layBasics(draft, layout, own), ...(isGoalBasic ? layGoals(draft, layout, [], own) : [])]),
    ...money,
    ...(isGoalBasic ? [] : layGoals(draft, layout, word('goals'), edges)),
    ...partRows(word('indicators'), edges, () => layIndicators(draft, layout, columns)),
    ...layClosing(draft, layout, edges),
  ]);
  return {
    name: fileName(`自评表 ${draft.project.name ?? ''}`),
    orientation: columns.length > PORTRAIT_COLUMNS ? 'landscape' : 'portrait',
    blocks: [
      ...(layout.number === null ? [] : [{ kind: 'paragraph', runs: [{ text: layout.number }], align: 'left', indent: false } as const]),
      ...titleBlocks(draft, layout),
      ...linesAbove(draft, layout, unit),
      table,
      ...ends(personRuns(layout, 'leader', null), personRuns(layout, 'accountant', null)),
      ...ends(personRuns(layout, 'preparer', draft.preparer), personRuns(layout, 'phone', draft.phone)),
    ],
  };
}

/** The year stands in a line below the title, or begins it where the form has no place for the year. */
function titleBlocks({ year, project }: SelfEvaluationDraft, { title, titleNames, head }: FormLayout): PaperBlock[] {
  const printed = { text: year === null ? '    ' : String(year), source: 'year' };
  if (head.some(({ field }) => field === 'year')) {
    return [{ kind: 'heading', level: 0, runs: [{ text: title }] }, { kind: 'paragraph', runs: [{ text: '（' }, printed, { text: '年度）' }], align: 'center', indent: false }];
  }
  const named = titleNames && year !== null && isPlainName(project.name) ? `${project.name.replace(/项目$/, '')}${title}` : title;
  return [{ kind: 'heading', level: 0, runs: year === null ? [{ text: title }] : [printed, { text: '年度' }, { text: named }] }];
}

/** A name that makes a title of one line and has no words of a title of its own. */
function isPlainName(name: string | null): name is string {
  return name !== null && /^\p{Script=Han}{2,20}$/u.test(name) && !/[表年]|报告|整体|评/.test(name);
}

/** Whose form it is at the left; at the right when it was filled in, and in what the money counts: one line, where one of these stands alone. */
function linesAbove({ reportingUnit, besides }: SelfEvaluationDraft, layout: FormLayout, unit: Printed): PaperBlock[] {
  const left = labelled(wordOf(layout, 'reportingUnit', '填报单位：'), reportingUnit, 'reportingUnit');
  const [date, money] = [labelled(wordOf(layout, 'reportedOn', '填报日期：'), besides?.reportedOn ?? null, 'besides.reportedOn'), labelled(wordOf(layout, 'amountUnit', '金额单位：'), unit, 'budget.unit')];
  return date.length === 0 ? ends(left, money) : [...ends(left, date), ...ends([], money)];
}

function wordOf({ head, closing }: FormLayout, name: string, common: string): string {
  return [...head, ...closing].find(({ field }) => field === name)?.label ?? common;
}

const PERSONS = { preparer: '填报人：', phone: '联系电话：' } as const;

/** `null`: no draft says whether this person signed; the form prints the label all the same. */
function personRuns(layout: FormLayout, name: 'leader' | 'accountant' | keyof typeof PERSONS, presence: Presence | null): Run[] {
  const word = wordOf(layout, name, name in PERSONS && presence !== null ? PERSONS[name as keyof typeof PERSONS] : ''); // only these two are in drafts
  return presence === 'absent' || word === '' ? [] : [{ text: word + ROOM_TO_WRITE }];
}

function ends(left: readonly Run[], right: readonly Run[]): PaperBlock[] {
  return left.length === 0 && right.length === 0 ? [] : [{ kind: 'ends', left, right }];
}
