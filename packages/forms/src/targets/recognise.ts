import type { Doubt, Place, Reading, TargetsDraft } from '@hengji/model';
import { wordedAs } from '../headings.ts';
import { type Found, valueBeside } from '../labels.ts';
import { noteField, type Notes } from '../notes.ts';
import { headingWords } from '../plain.ts';
import type { Row } from '../rows.ts';
import { recogniseAmounts } from './amounts.ts';
import { findTargetsEdition } from './edition.ts';
import { recogniseGoals } from './goals.ts';
import { recogniseTargetRows } from './indicators.ts';
import { takeListApart } from './listed.ts';
import { isPageMark } from './page-mark.ts';
import { recognisePlan } from './plan.ts';
import { recogniseProject } from './project.ts';
import { findScope } from './scope.ts';
import { splitTargetForms, type TargetsForm } from './split.ts';
import { recogniseTold } from './told.ts';
import { recogniseUnit } from './unit.ts';
import { HEAD } from './wordings.ts';
import { recogniseYear } from './year.ts';

/** Finds every 绩效目标表 of a document, of a project, a special fund or a whole department, and reads it cell by cell. */
export function recogniseTargets(rows: readonly Row[]): Reading<TargetsDraft[]> {
  const { forms, untold } = splitTargetForms(rows);
  const readings = forms.flatMap(takeListApart).map(recogniseForm);
  const missed = untold.map(({ text, at }): Doubt => ({ at, message: `“${text}”没有找到指标的表头，没有读取。` }));
  return { value: readings.map(({ value }) => value), doubts: [...readings.flatMap(({ doubts }) => doubts), ...missed] };
}

function recogniseForm(form: TargetsForm): Reading<TargetsDraft> {
  const head = form.rows.slice(0, form.headed).filter(row => !isPageMark(row));
  const notes: Notes = { places: {}, doubts: [] };
  const { project, unlabelled } = recogniseProject(form, head, notes);
  const purpose = findPurpose(head);
  const scope = findScope(form, head, project.name);
  const below = form.rows.slice(form.headed);
  const { indicators, orphans, end } = recogniseTargetRows(below, notes);
  const table = form.rows.slice(0, end ? form.rows.indexOf(end) + 1 : form.headed + 1);
  const value: TargetsDraft = {
    kind: 'targets',
    scope,
    edition: findTargetsEdition(table.slice(0, form.headed + 2), table.slice(form.headed), indicators),
    span: spanOf(table),
    year: recogniseYear(form, head, project.name, notes),
    ...recogniseUnit(form, head, notes),
    project,
    amounts: recogniseAmounts(head, scope === 'department' ? [] : form.before, notes),
    purpose: noteField(notes, 'purpose', purpose),
    plan: recognisePlan(head, purpose, notes),
    goals: recogniseGoals(head, table.slice(form.headed), notes),
    indicators,
    orphans,
    told: scope === 'department' ? null : recogniseTold(form.before, notes),
    unlabelled,
    places: notes.places,
  };
  return { value, doubts: notes.doubts };
}

function spanOf(table: readonly Row[]): readonly [Place, Place] | null {
  const [first, last] = [table[0], table.at(-1)];
  return first && last ? [first.at, last.cells.at(-1)?.at ?? last.at] : null;
}

/** 资金用途: beside its label, or below it where the money stands beside it. */
function findPurpose(head: readonly Row[]): Found | undefined {
  for (const [index, row] of head.entries()) {
    const position = row.cells.findIndex(({ text }) => HEAD.purpose.test(headingWords(text)));
    const label = row.cells[position];
    if (label === undefined) continue;
    const beside = valueBeside(row, position);
    const below = onlyValue(head[index + 1]);
    const isMoneyBeside = row.cells.filter(({ text }) => text !== '').length > 3;
    return (isMoneyBeside ? below : beside) ?? { text: '', at: label.at };
  }
  return undefined;
}

/** The one cell of a row that says something, unless it is the label of another part. */
function onlyValue(row: Row | undefined): Found | undefined {
  const [value, ...others] = row?.cells.filter(({ text }) => text !== '') ?? [];
  return value && others.length === 0 && wordedAs(value.text, HEAD) === undefined ? value : undefined;
}
