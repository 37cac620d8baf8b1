import type { Run } from '@hengji/document';
import type { BesideField, FormLayout, Printed, SelfEvaluationDraft } from '@hengji/model';
import { field, label, leadRows, partRows, rowOf, type LaidRow } from '../layout/cells.ts';
import { divide } from '../layout/divide.ts';

type Edges = readonly number[];
export type Told = { readonly text: string; readonly printed: Printed; readonly source: string };

/** What and whose the form is: the words its layout prescribes, and what else the draft tells. */
export function layBasics(draft: SelfEvaluationDraft, { head }: FormLayout, edges: Edges): LaidRow[] {
  const { project, implementingUnit } = draft;
  const told: Readonly<Record<string, Told>> = {
    'project.code': { text: '项目编码', printed: project.code, source: 'project.code' },
    'project.name': { text: '项目名称', printed: project.name, source: 'project.name' },
    'department': besideOf(draft, 'department', '主管部门'),
    'implementingUnit': { text: '实施单位', printed: implementingUnit, source: 'implementingUnit' },
    ...Object.fromEntries(BOXES.map(([name, text]) => [name, besideOf(draft, name, text)])),
  };
  const rows = Object.entries(told).map(([name, own]) => ({ ...own, name, text: head.find(label => label.field === name)?.label ?? own.text })).filter(({ printed }) => printed !== null);
  const isBox = ({ name }: { readonly name: string }): boolean => BOXES.some(([box]) => box === name);
  const [pairs, boxes] = [rows.filter(row => !isBox(row)), rows.filter(isBox)];
  return [...layPairs(pairs, edges), ...boxes.flatMap(row => layPairs([row], edges))];
}

const BOXES = [['project.category', '项目类别'], ['project.nature', '项目属性'], ['project.duration', '项目类型']] as const;

/** Words with what stands beside them, two in a row. */
export function layPairs(told: readonly Told[], edges: Edges): LaidRow[] {
  return inPairs(told).map(row => rowOf(beside(row, edges)));
}

/** The odd one has the first row for itself. */
function inPairs<T>(items: readonly T[]): readonly (readonly T[])[] {
  const odd = items.length % 2;
  return [...(odd === 1 ? [items.slice(0, 1)] : []), ...Array.from({ length: (items.length - odd) / 2 }, (_, row) => items.slice(odd + row * 2, odd + row * 2 + 2))];
}

function beside(row: readonly Told[], edges: Edges) {
  const widths = divide(edges, row.flatMap(() => [2, row.length === 1 ? 9 : 4]));
  return row.flatMap(({ text, printed, source }, index) => [label(text, widths[index * 2] ?? 0), field(printed, source, widths[index * 2 + 1] ?? 0)]);
}

/** The goal beside what became of it, under their headings; what stands alone stands behind its word. */
export function layGoals(draft: SelfEvaluationDraft, layout: FormLayout, words: readonly Run[], edges: Edges): readonly LaidRow[] {
  const { goal, result, completion } = draft;
  const wordOf = (name: string): string | undefined => layout.goals.find(({ field: own }) => own === name)?.label;
  const goals = [
    { text: wordOf('goal') ?? wordOf('goals') ?? '年度目标', printed: goal, source: 'goal', share: 3 },
    { text: wordOf('result') ?? '完成情况', printed: result, source: 'result', share: 3 },
    { text: wordOf('completion') ?? '总体完成率', printed: completion, source: 'completion', share: 1 },
  ].filter(({ printed }) => printed !== null);
  const course = besideOf(draft, 'course', wordOf('course') ?? '项目实施内容及过程概述');
  const alone = course.printed === null ? [] : [course];
  if (goal === null || result === null) return [...goals, ...alone].map(own => wide(own, edges));
  const sided = partRows(words, edges, own => {
    const widths = divide(own, goals.map(({ share }) => share));
    return [
      rowOf(goals.map(({ text }, index) => label(text, widths[index] ?? 0))),
      rowOf(goals.map(({ printed, source }, index) => field(printed, source, widths[index] ?? 0, source === 'completion' ? 'center' : 'justify'))),
    ];
  });
  return [...sided, ...alone.map(own => wide(own, edges))];
}

/** What stands below the indicators, in the form's order. */
export function layClosing(draft: SelfEvaluationDraft, { closing }: FormLayout, edges: Edges): LaidRow[] {
  const told: Readonly<Record<string, Told>> = {
    'conclusion': besideOf(draft, 'conclusion', '评价结论'),
    'issues': { text: '存在问题', printed: draft.issues, source: 'issues' },
    'measures': besideOf(draft, 'measures', '改进措施'),
  };
  const prescribed = closing.flatMap(({ label: text, field: name }) => (told[name] ? [{ ...told[name], text }] : []));
  const others = Object.entries(told).flatMap(([name, own]) => (closing.some(({ field: other }) => other === name) ? [] : [own]));
  return [...prescribed, ...others].filter(({ printed }) => printed !== null).flatMap(({ text, printed, source }) =>
    leadRows(label(text, edges[1] ?? 0), [rowOf([field(printed, source, (edges.at(-1) ?? 0) - (edges[1] ?? 0), 'justify')])]));
}

function wide({ text, printed, source }: Told, edges: Edges): LaidRow {
  const [first = 0, last = 0] = divide(edges, [2, 9]);
  return rowOf([label(text, first), field(printed, source, last, 'justify')]);
}

function besideOf({ besides }: SelfEvaluationDraft, name: BesideField, text: string): Told {
  return { text, printed: besides?.[name] ?? null, source: `besides.${name}` };
}
