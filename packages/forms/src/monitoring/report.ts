import type { Paper, PaperBlock, Run } from '@hengji/document';
import { addDecimals, decimal, divideDecimals, multiplyDecimals, parseDecimal, printDecimal, type Decimal, type Field, type MonitoredFunds, type MonitoredRow, type MonitoringDraft, type MonitoringForm, type Printed } from '@hengji/model';
import { wordedAs } from '../headings.ts';
import { cellOf, field, label, rowOf } from '../layout/cells.ts';
import { fileName } from '../layout/file-name.ts';
import { layTable } from '../layout/lay-table.ts';
import { FUND_LINES } from '../vocabulary.ts';

type Monitored = MonitoringDraft & { readonly form: MonitoringForm };
/** A form with its place among the drafts, by which its fields are named. */
type Placed = { readonly draft: Monitored; readonly path: Field };
type Told = { readonly row: MonitoredRow; readonly project: Printed; readonly path: Field };

const ROOM_TO_WRITE = '\u3000'.repeat(16);

/** 绩效运行监控报告 of each department and year, told from its forms alone: what no form says is left to be written by hand. */
export function papersOfMonitoringReport(drafts: readonly MonitoringDraft[]): readonly Paper[] {
  const placed = drafts.flatMap((draft, index): Placed[] => (draft.form ? [{ draft: { ...draft, form: draft.form }, path: `drafts.${index}` }] : []));
  const reports = Map.groupBy(placed, ({ draft }) => `${draft.department.name ?? ''} ${draft.year ?? ''}`);
  return [...reports.values()].map(reportOf);
}

function reportOf(forms: readonly Placed[]): Paper {
  const [first] = forms;
  const { year = null, department } = first?.draft ?? { department: { name: null } };
  const title: Run[] = [
    ...(department.name === null || first === undefined ? [] : [{ text: department.name, source: `${first.path}.department.name` }]),
    ...(year === null || first === undefined ? [] : [{ text: String(year), source: `${first.path}.year` }, { text: '年' }]),
    { text: '绩效运行监控报告' },
  ];
  const rows = forms.flatMap(({ draft: { project, form }, path }) => form.indicators.map((row, index): Told => ({ row, project: project.name, path: `${path}.form.indicators.${index}` })));
  return {
    name: fileName(title.map(({ text }) => text).join('')),
    orientation: 'portrait',
    blocks: [
      { kind: 'heading', level: 0, runs: title },
      ...chapter('一、总体情况', overall(forms, rows)),
      ...chapter('二、资金执行情况', [...spending(forms), fundsTable(forms)]),
      ...chapter('三、绩效目标完成情况', reached(forms, rows)),
      ...chapter('四、偏差及原因', causes(rows)),
      ...chapter('五、下一步措施', measures(rows)),
    ],
  };
}

function chapter(title: string, blocks: readonly PaperBlock[]): PaperBlock[] {
  return [{ kind: 'heading', level: 1, runs: [{ text: title }] }, ...blocks];
}

function overall(forms: readonly Placed[], rows: readonly Told[]): PaperBlock[] {
  const months = [...new Set(forms.flatMap(({ draft: { form } }) => form.months ?? []))];
  return [paragraph(
    { text: `本次监控项目${forms.length}个${months.length === 1 ? `，监控期间为${months.join('')}` : ''}，设绩效指标${rows.length}项` },
    { text: rows.some(({ row }) => isSaid(row.progress)) ? `，其中${rows.filter(({ row }) => isSaid(row.progress)).length}项填写了完成情况。` : '，均未填写完成情况。' },
  )];
}

/** The sums of what all forms count alike; a sum with a part missing is none. */
function spending(forms: readonly Placed[]): PaperBlock[] {
  const unit = forms[0]?.draft.form.unit ?? null;
  const [original, executed] = (['original', 'executed'] as const).map(figure => sumOf(forms.map(({ draft: { form } }) => totalOf(form)?.funds[figure] ?? null)));
  if (unit === null || forms.some(({ draft: { form } }) => form.unit !== unit) || original === undefined || executed === undefined) {
    return [paragraph({ text: '各项目的资金执行情况见下表。有的项目没有填全金额或金额单位，不汇总合计。' })];
  }
  const rate = original.digits <= 0 ? '年初没有安排预算，不计算执行率' : `执行率${printDecimal(divideDecimals(multiplyDecimals(executed, decimal(100)), original, 2))}%`;
  return [paragraph({ text: `年初预算合计${printDecimal(original)}${unit}，已执行${printDecimal(executed)}${unit}，${rate}。各项目情况见下表。` })];
}

function sumOf(amounts: readonly Printed[]): Decimal | undefined {
  let sum = decimal(0);
  for (const amount of amounts) {
    const value = parseDecimal((amount ?? '').replaceAll(',', ''));
    if (value === undefined) return undefined;
    sum = addDecimals(sum, value);
  }
  return sum;
}

/** 年度资金总额: the row that says it, or the only one. */
function totalOf({ money }: MonitoringForm): { readonly funds: MonitoredFunds; readonly index: number } | undefined {
  const index = money.length === 1 ? 0 : money.findIndex(({ label: text }) => wordedAs(text, FUND_LINES) === 'total');
  const funds = money[index];
  return funds && { funds, index };
}

const COLUMNS = [['original', '年初预算数'], ['executed', '执行数'], ['rate', '执行率'], ['forecast', '全年预计执行数']] as const;

function fundsTable(forms: readonly Placed[]): PaperBlock {
  return layTable([
    rowOf([label('项目', 36), label('金额单位', 12), ...COLUMNS.map(([, text]) => label(text, 13))]),
    ...forms.map(({ draft: { project, form }, path }) => {
      const total = totalOf(form);
      return rowOf([
        field(project.name, `${path}.project.name`, 36, 'left'), field(form.unit, `${path}.form.unit`, 12),
        ...COLUMNS.map(([figure]) => (total ? field(total.funds[figure], `${path}.form.money.${total.index}.${figure}`, 13) : cellOf([], 13))),
      ]);
    }),
  ], 1);
}

const CERTAIN = /^确定能/;

function reached(forms: readonly Placed[], rows: readonly Told[]): PaperBlock[] {
  const said = Map.groupBy(rows.filter(({ row }) => isSaid(row.likelihood)), ({ row }) => row.likelihood ?? '');
  const silent = rows.filter(({ row }) => !isSaid(row.likelihood)).length;
  const counts = [...[...said].map(([likelihood, own]) => `${likelihood}完成的${own.length}项`), ...(silent === 0 ? [] : [`没有填写可能性的${silent}项`])];
  return [
    paragraph({ text: rows.length === 0 ? '各项目的监控表没有填写绩效指标。' : `按完成年度目标的可能性分：${counts.join('，')}。` }),
    ...forms.filter(({ draft: { form } }) => form.indicators.length > 0).flatMap(({ draft: { project, form }, path }) => [
      paragraph({ text: project.name ?? '', source: `${path}.project.name` }, { text: `设绩效指标${form.indicators.length}项：` }, ...form.indicators.flatMap((row, index): Run[] => [
        { text: row.level3, source: `${path}.form.indicators.${index}.level3` },
        { text: '，目标' }, ...quoted(row.target.raw, `${path}.form.indicators.${index}.target`),
        { text: '，完成' }, ...quoted(row.progress, `${path}.form.indicators.${index}.progress`), { text: index < form.indicators.length - 1 ? '；' : '。' },
      ])),
    ]),
  ];
}

function quoted(printed: Printed, source: Field): Run[] {
  return isSaid(printed) ? [{ text: printed ?? '', source }] : [{ text: '未填' }];
}

function causes(rows: readonly Told[]): PaperBlock[] {
  const told = rows.filter(({ row }) => isSaid(row.causes));
  if (told.length === 0) return [paragraph({ text: '各项目的监控表没有填写偏差原因。' })];
  return told.map(({ row, project, path }) => paragraph(...named(row, project, path), { text: row.causes ?? '', source: `${path}.causes` }));
}

/** A form asks for no measures: they are written by hand, one for each indicator whose target is not certain to be reached. */
function measures(rows: readonly Told[]): PaperBlock[] {
  const open = rows.filter(({ row }) => isSaid(row.likelihood) && !CERTAIN.test(row.likelihood ?? ''));
  if (open.length === 0) return [paragraph({ text: '监控表中没有填写为“有可能”或“完全不可能”完成的指标。' })];
  return [
    paragraph({ text: `下列${open.length}项指标不能确定完成，逐项写明纠偏措施和完成时限。` }),
    ...open.map(({ row, project, path }) => paragraph(...named(row, project, path), ...(isSaid(row.note) ? [{ text: row.note ?? '', source: `${path}.note` }, { text: ' ' }] : []), { text: `措施：${ROOM_TO_WRITE}` })),
  ];
}

function named({ level3 }: MonitoredRow, project: Printed, path: Field): Run[] {
  return [{ text: `${project ?? ''}——` }, { text: level3, source: `${path}.level3` }, { text: '：' }];
}

const isSaid = (printed: Printed): boolean => printed !== null && printed.trim() !== '';

function paragraph(...runs: readonly Run[]): PaperBlock {
  return { kind: 'paragraph', runs, align: 'justify', indent: true };
}
