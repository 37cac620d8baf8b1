import type { Run } from '@hengji/document';
import type { FormLayout, Printed, TargetsDraft } from '@hengji/model';
import { cellOf, field, label, leadRows, rowOf, type LaidRow } from '../layout/cells.ts';
import { plain } from '../plain.ts';
import { splitGoals } from './goals.ts';
import { nameInTitle } from './project.ts';
import { isCodedUnit } from './unit.ts';
import { TARGETS_TITLE } from './wordings.ts';

const LABEL = 11; // as wide as the first level below it

/** The rows above the indicators: what and whose, the money, the plan of spending, the goals. What the draft does not have is not printed. */
export function layHead(draft: TargetsDraft, layout: FormLayout, width: number): LaidRow[] {
  const [purpose = '资金用途', goals = '绩效目标'] = [labelOf(layout, 'purpose'), labelOf(layout, 'goals')];
  const money = moneyRows(draft, layout, width);
  const use = draft.purpose === null ? [] : [cellOf([{ text: draft.purpose, source: 'purpose' }], width - LABEL, 'justify')];
  const isUnderPurpose = layout.money?.figures[0]?.label === '';
  return [
    ...pairRows(pairsOf(draft, layout), width),
    ...(isUnderPurpose ? leadRows(label(purpose, LABEL), [...money, ...use.map(cell => rowOf([cell]))]) : [...money, ...use.map(cell => rowOf([label(purpose, LABEL), cell]))]),
    ...planRows(draft.plan, layout.plan?.label ?? '资金支出计划（%）', width),
    ...leadRows(label(goals, LABEL), goalRows(draft.goals, layout, width - LABEL)),
  ];
}

function labelOf({ goals }: FormLayout, name: 'purpose' | 'goals' | 'goal'): string | undefined {
  return goals.find(({ field: own }) => own === name)?.label;
}

type Pair = { readonly text: string; readonly printed: Printed; readonly source: string };

/** The words of the head that stand in the table: those the layout prescribes, and what else the draft tells of its project and unit. */
function pairsOf(draft: TargetsDraft, layout: FormLayout): readonly Pair[] {
  const { scope, project, department, unit } = draft;
  const { head } = layout;
  const told: Readonly<Record<string, Omit<Pair, 'source'>>> = {
    'project.code': { text: '项目编码', printed: project.code },
    'project.name': { text: '项目名称', printed: isInTitle(draft, layout) && !prescribes(head, 'project.name') ? null : project.name },
    'department': { text: scope === 'department' ? '部门名称' : '主管部门', printed: isIssued(draft, layout) ? null : department },
    'implementingUnit': { text: '预算单位', printed: isUnitAbove(draft, layout) ? null : unit.name },
    'unit.code': { text: '单位编码', printed: isUnitAbove(draft, layout) ? null : unit.code },
  };
  const prescribed = head.filter(({ field: name }) => !ABOVE_TABLE.has(name)).map(({ label: text, field: name }): Pair => ({ text, printed: told[name] ? told[name].printed : '', source: name }));
  const others = Object.entries(told).filter(([name]) => !prescribes(head, name)).map(([source, pair]) => ({ ...pair, source }));
  return [...prescribed, ...others].filter(({ printed }) => printed !== null);
}

/** What stands in a line above the table. */
const ABOVE_TABLE: ReadonlySet<string> = new Set(['unit', 'amountUnit', 'year']);

/** Whether a line above the table names the unit: 435002 某管理处. */
export function isUnitAbove({ unit }: TargetsDraft, { head }: FormLayout): boolean {
  return prescribes(head, 'unit') && isCodedUnit(`${unit.code ?? ''} ${unit.name ?? ''}`);
}

/** Whether a line above the title names the department and its year: where the table has no place for the department. */
export function isIssued({ scope, department, year }: TargetsDraft, { head }: FormLayout): boolean {
  return scope !== 'department' && department !== null && year !== null && !prescribes(head, 'department') && !/^$|\d|[省市县区]$/.test(department);
}

/** Whether the title says the name so that it can be told from the title's own words. */
function isInTitle({ scope, project: { name } }: TargetsDraft, { title, titleNames }: FormLayout): boolean {
  return titleNames && scope !== 'department' && name !== null && TARGETS_TITLE.test(plain(name + title)) && nameInTitle(name + title) === name;
}

export function prescribes(head: FormLayout['head'], name: string): boolean {
  return head.some(({ field: own }) => own === name);
}

function pairRows(pairs: readonly Pair[], width: number): LaidRow[] {
  return Array.from({ length: Math.ceil(pairs.length / 2) }, (_, row) => {
    const own = pairs.slice(row * 2, row * 2 + 2);
    const left = own.length === 1 ? width - LABEL : Math.floor(width / 2) - LABEL;
    return rowOf(own.flatMap(({ text, printed, source }, index) => [label(text, LABEL), field(printed, source, index === 0 ? left : width - left - 2 * LABEL, 'left')]));
  });
}

const AMOUNTS = { total: '预算数', fiscal: '其中：财政资金', other: '其他资金' } as const;

/** Beside each other where the layout puts them into the line of the purpose, else below each other. */
function moneyRows({ amounts }: TargetsDraft, { money }: FormLayout, width: number): LaidRow[] {
  const rows = (money?.rows ?? Object.entries(AMOUNTS).map(([name, text]) => ({ label: text, field: name })))
    .map(({ label: text, field: name }) => ({ text, printed: isAmount(name) ? amounts[name] : amounts.total === null ? null : '', source: `amounts.${name}` })) // 上年结转 stands blank
    .filter(({ printed }) => printed !== null);
  const heading = money?.figures[0]?.label ?? '预算安排';
  if (heading !== '') {
    const wide = LABEL * 2;
    return leadRows(label(withUnit(heading, amounts.unit), LABEL), rows.map(({ text, printed, source }) => rowOf([label(text, wide, 'left'), field(printed, source, width - LABEL - wide, 'left')])));
  }
  const share = Math.floor((width - LABEL) / (rows.length * 2));
  return rows.length === 0 ? [] : [rowOf(rows.flatMap(({ text, printed, source }, index) =>
    [label(text, share), field(printed, source, index < rows.length - 1 ? share : width - LABEL - share * (rows.length * 2 - 1))]))];
}

const isAmount = (name: string): name is keyof typeof AMOUNTS => name in AMOUNTS;

/** 资金情况（万元） in the unit of the draft. */
function withUnit(heading: string, unit: Printed): string {
  if (/（[^）]*元）$/.test(heading)) return heading.replace(/（[^）]*元）$/, unit === null ? '' : `（${unit}）`);
  return unit === null ? heading : `${heading}（${unit}）`;
}

function planRows(plan: TargetsDraft['plan'], text: string, width: number): LaidRow[] {
  const months = Object.entries(plan);
  const share = Math.floor((width - LABEL) / months.length);
  const widthOf = (index: number): number => (index < months.length - 1 ? share : width - LABEL - share * (months.length - 1));
  return months.length === 0 ? [] : leadRows(label(text, LABEL), [
    rowOf(months.map(([month], index) => label(`${month}月底`, widthOf(index)))),
    rowOf(months.map(([month, printed], index) => field(printed, `plan.${month}`, widthOf(index)))),
  ]);
}

/** A row each where the form numbers them, else all in one cell with their numbers, as one writes them by hand. */
function goalRows(goals: readonly string[], layout: FormLayout, width: number): LaidRow[] {
  const number = labelOf(layout, 'goal');
  if (number === undefined) return joinGoals(goals, layout.goals.length > 0).map(runs => rowOf([cellOf(runs, width, 'justify')]));
  const rows = goals.length === 0 ? [''] : goals;
  return rows.map((text, index) => rowOf([label(`${number}${index + 1}`, LABEL), field(text, `goals.${index}`, width - LABEL, 'left')]));
}

/** One cell for all — unless a goal has numbers of its own, which only a cell for each keeps apart. */
function joinGoals(goals: readonly string[], isPrescribed: boolean): readonly (readonly Run[])[] {
  if (goals.length === 0) return isPrescribed ? [[{ text: '' }]] : [];
  const numbered = goals.map((text, index): readonly Run[] => [{ text: `${index === 0 ? '' : '\n'}${index + 1}、` }, { text, source: `goals.${index}` }]);
  const joined = goals.map((text, index) => `${index + 1}、${text}`).join('\n');
  const isKept = goals.length > 1 && splitGoals(joined).join('\u0000') === goals.join('\u0000');
  return isKept ? [numbered.flat()] : goals.map((text, index) => [{ text, source: `goals.${index}` }]);
}
