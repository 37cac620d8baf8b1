import type { Paper, PaperBlock, Run } from '@hengji/document';
import { EDITIONS, findEdition, Refusal, type Column, type FormLayout, type MonitoredFunds, type MonitoredRow, type MonitoringDraft, type MonitoringForm } from '@hengji/model';
import { cellOf, field, label, partRows, rowOf, type LaidCell, type LaidRow } from '../layout/cells.ts';
import { divide } from '../layout/divide.ts';
import { fileName } from '../layout/file-name.ts';
import { layTable } from '../layout/lay-table.ts';
import { levelRows } from '../layout/levels.ts';
import { plain } from '../plain.ts';
import { edgesOf, spread, type Laid } from '../self-evaluation/lay-columns.ts';
import { layPairs } from '../self-evaluation/lay-text.ts';
import { TEMPLATE_LABEL, TEMPLATE_NAME } from '../vocabulary.ts';

/**
 * 绩效运行监控表 in the columns of 财预〔2019〕136号. Its layout was put together from what the rule asks and is marked so where it is
 * kept; a form of an unknown layout prints in it as well. What the draft does not have is not printed.
 */
export function paperOfMonitoring(draft: MonitoringDraft): Paper {
  const layout = layoutOf(draft);
  const { form } = draft;
  if (form === undefined) throw new Refusal('edition-without-layout', '这份文件没有监控表的表格，不能按监控表打印。监控报告由各项目的监控表汇总生成。');
  const columns = spread(layout.columns.filter(({ field: name }) => isPrinted(name, form)), layout.parts.indicators !== undefined);
  const edges = edgesOf(columns, layout.parts.indicators !== undefined);
  return {
    name: fileName(`绩效运行监控表 ${draft.project.name ?? ''}`),
    orientation: 'landscape',
    blocks: [
      { kind: 'heading', level: 0, runs: [{ text: layout.title }] },
      ...yearLine(draft),
      layTable([
        ...layPairs(pairsOf(draft, form, layout), edges),
        ...layMoney(form, layout, edges),
        ...layGoal(form, layout, edges),
        ...partRows([{ text: layout.parts.indicators ?? '' }], edges, () => layRows(form, columns)),
      ]),
    ],
  };
}

function layoutOf({ edition }: MonitoringDraft): FormLayout {
  const known = Object.values(EDITIONS).filter(({ forms }) => forms.monitoring);
  const layout = (findEdition(edition) ?? (edition === 'unknown' ? known[0] : undefined))?.forms.monitoring;
  if (layout) return layout.value;
  throw new Refusal('edition-without-layout', `没有“${edition}”版式的绩效运行监控表。现有版式：${known.map(({ name }) => name).join('、')}。`);
}

function yearLine({ year }: MonitoringDraft): PaperBlock[] {
  return year === null ? [] : [{ kind: 'paragraph', runs: [{ text: '（' }, { text: String(year), source: 'year' }, { text: '年度）' }], align: 'center', indent: false }];
}

function pairsOf({ project, department }: MonitoringDraft, { implementingUnit }: MonitoringForm, { head }: FormLayout) {
  const wordOf = (name: string, common: string): string => head.find(({ field: own }) => own === name)?.label ?? common;
  return [
    { text: wordOf('project.name', '项目名称'), printed: project.name, source: 'project.name' },
    { text: wordOf('project.code', '项目编码'), printed: project.code, source: 'project.code' },
    { text: wordOf('department', '主管部门'), printed: department.name, source: 'department.name' },
    { text: wordOf('implementingUnit', '实施单位'), printed: implementingUnit, source: 'form.implementingUnit' },
  ].filter(({ printed }) => printed !== null);
}

const FIGURES = ['original', 'executed', 'rate', 'forecast'] as const satisfies readonly (keyof MonitoredFunds)[];

function layMoney({ money, months, unit }: MonitoringForm, layout: FormLayout, edges: readonly number[]): readonly LaidRow[] {
  const figures = FIGURES.filter(figure => money.some(row => row[figure] !== null));
  if (figures.length === 0) return [];
  const wordOf = (figure: string): string => layout.money?.figures.find(({ field: own }) => own === figure)?.label ?? '';
  const words: Run[] = [{ text: '项目资金' }, ...(unit === null ? [] : [{ text: '（' }, { text: unit, source: 'form.unit' }, { text: '）' }])];
  return partRows(words, edges, own => {
    const widths = divide(own, [3, ...figures.map(() => 2)]);
    return [
      rowOf([label('', widths[0] ?? 0), ...figures.map((figure, index) => label(figure === 'executed' ? `${months ?? ''}${wordOf(figure)}` : wordOf(figure), widths[index + 1] ?? 0))]),
      ...money.map((row, order) => rowOf([
        { ...label('', widths[0] ?? 0), runs: [{ text: row.label, source: `form.money.${order}.label` }], heading: true },
        ...figures.map((figure, index) => field(row[figure], `form.money.${order}.${figure}`, widths[index + 1] ?? 0)),
      ])),
    ];
  });
}

function layGoal({ goal }: MonitoringForm, { goals }: FormLayout, edges: readonly number[]): LaidRow[] {
  const [first = 0, rest = 0] = divide(edges, [1, 9]);
  return goal === null ? [] : [rowOf([label(goals.find(({ field: name }) => name === 'goal')?.label ?? '年度总体目标', first), field(goal, 'form.goal', rest, 'justify')])];
}

function layRows({ indicators, months }: MonitoringForm, columns: readonly Laid[]): LaidRow[] {
  const [first, second, ...own] = columns;
  const rows = indicators.map((row, index) => ({ ...row, laid: rowOf(own.map(({ column, width }) => cellIn(column, row, index, width))) }));
  return [
    rowOf(columns.map(({ column, width }) => (column.field === 'progress' && months !== null
      ? { ...label(column.label, width), runs: [{ text: months, source: 'form.months' }, { text: column.label }] }
      : label(column.label, width)))),
    ...levelRows(rows, { level1: first?.width ?? 0, level2: second?.width ?? 0 }, ({ laid }) => laid),
  ];
}

function cellIn({ field: name }: Column, row: MonitoredRow, index: number, width: number): LaidCell {
  const source = `form.indicators.${index}.${name}`;
  switch (name) {
    case 'level3': return cellOf([...leadOf(row, index), { text: row.level3, source }], width, 'left');
    case 'target': return field(row.target.raw, source, width);
    case 'causes': case 'note': return field(row[name], source, width, 'left');
    case 'progress': case 'forecast': case 'likelihood': return field(row[name], source, width);
    default: return label('', width); // a column that no monitoring form has
  }
}

/** A name that looks like a label of the form is led by one. */
function leadOf({ level3 }: MonitoredRow, index: number): Run[] {
  return TEMPLATE_LABEL.test(level3) || TEMPLATE_NAME.test(plain(level3)) ? [{ text: `指标${index + 1}：` }] : [];
}

type Optional = 'progress' | 'forecast' | 'causes' | 'likelihood' | 'note';
const isOptional = (name: Column['field']): name is Optional => ['progress', 'forecast', 'causes', 'likelihood', 'note'].includes(name);

function isPrinted(name: Column['field'], { indicators }: MonitoringForm): boolean {
  return !isOptional(name) || indicators.length === 0 || indicators.some(row => row[name] !== null);
}
