import type { PaperBlock, Run } from '@hengji/document';
import type { Printed, TargetRow, TargetsDraft } from '@hengji/model';
import { chineseCount } from '../layout/chinese-count.ts';
import { fitTarget } from '../layout/fit-target.ts';
import { paragraph, sectionLine } from '../layout/prose-blocks.ts';

/** Tells in chapters what a target table says: each number in it is a field of the table. A chapter of which the table has nothing is left out. */
export function composeNotes(draft: TargetsDraft): PaperBlock[] {
  const chapters: readonly (readonly [string, readonly Section[]])[] = [
    ['基本情况', [['项目概况', overviewOf(draft)], ['资金安排情况', moneyOf(draft)]]],
    ['绩效目标和指标设置情况', [['绩效目标', goalsOf(draft)], ['绩效指标', indicatorsOf(draft)], ['评价标准', standardsOf(draft)]]],
  ];
  return chapters.flatMap(([title, sections]): [string, readonly Section[]][] => {
    const told = sections.filter(([, paragraphs]) => paragraphs.length > 0);
    return told.length > 0 ? [[title, told]] : [];
  }).flatMap(([title, sections], index) => [
    sectionLine({ number: chineseCount(index + 1), title }),
    ...sections.flatMap(([name, paragraphs], order) => [sectionLine({ number: `（${chineseCount(order + 1)}）`, title: name }), ...paragraphs.map(paragraph)]),
  ]);
}

type Section = readonly [title: string, paragraphs: readonly (readonly Run[])[]];

const said = (printed: Printed): printed is string => printed !== null && printed !== '';

function overviewOf({ scope, project, department, unit, year, purpose }: TargetsDraft): readonly (readonly Run[])[] {
  const whose: Run[] = [
    ...(said(project.code) ? [{ text: '（编码' }, { text: project.code, source: 'project.code' }, { text: '）' }] : []),
    { text: '是' },
    ...(said(department) ? [{ text: department, source: 'department' }] : []),
    ...(year === null ? [] : [{ text: String(year), source: 'year' }, { text: '年度的' }]),
    { text: scope === 'special-fund' ? '专项资金' : '预算项目' },
    ...(said(unit.name) ? [{ text: '，由' }, { text: unit.name, source: 'unit.name' }, { text: '实施' }] : []),
    { text: '。' },
  ];
  return [
    ...(whose.length > 3 ? [[said(project.name) ? { text: project.name, source: 'project.name' } : { text: '该项目' }, ...whose]] : []),
    ...(said(purpose) ? [[{ text: purpose, source: 'purpose' }]] : []),
  ];
}

function moneyOf({ amounts, plan, year }: TargetsDraft): readonly (readonly Run[])[] {
  const { total, fiscal, other, unit } = amounts;
  const parts = [['财政资金', fiscal, 'amounts.fiscal'], ['其他资金', other, 'amounts.other']] as const;
  const amount = (printed: string, source: string): Run[] => [{ text: printed, source }, ...(unit === null ? [] : [{ text: unit, source: 'amounts.unit' }])];
  const told = parts.flatMap(([words, printed, source]) => (said(printed) ? [[{ text: words }, ...amount(printed, source)]] : []));
  const shares = Object.entries(plan).flatMap(([month, share]) => (said(share) ? [[{ text: `${month}月底` }, { text: share, source: `plan.${month}` }, { text: /[%％]$/.test(share) ? '' : '%' }]] : []));
  const money: Run[] = [...(said(total) ? [{ text: '资金共计' }, ...amount(total, 'amounts.total')] : []), ...(said(total) && told.length > 0 ? [{ text: '，其中：' }] : []), ...listed(told, '，')];
  return [
    ...(money.length > 0 ? [[...(year === null ? [] : [{ text: String(year), source: 'year' }, { text: '年，' }]), { text: '该项目安排' }, ...money, { text: '。' }]] : []),
    ...(money.length === 0 && total === '' ? [[{ text: '预算数未填写。' }]] : []),
    ...(shares.length > 0 ? [[{ text: '支出进度计划：' }, ...listed(shares, '，'), { text: '。' }]] : []),
  ];
}

function goalsOf({ goals }: TargetsDraft): readonly (readonly Run[])[] {
  if (goals.length === 0) return [[{ text: '该项目未设置绩效目标。' }]];
  const told = goals.map((text, index): Run[] => [{ text: `${chineseCount(index + 1)}是` }, { text: withoutStop(text), source: `goals.${index}` }]);
  return [[{ text: '该项目设置了' }, { text: String(goals.length), source: 'goals' }, { text: '项绩效目标：' }, ...listed(told, '；'), { text: '。' }]];
}

function indicatorsOf({ indicators }: TargetsDraft): readonly (readonly Run[])[] {
  if (indicators.length === 0) return [[{ text: '该项目未设置绩效指标。' }]];
  const rows = indicators.map((row, index) => ({ row, index }));
  const groups = [...Map.groupBy(rows, ({ row }) => row.level1)].map(([level1, own]): Run[] => [
    { text: level1 }, { text: String(own.length), source: 'indicators' }, { text: own.length > 1 ? '项，分别是' : '项，为' },
    ...listed(own.map(({ row, index }) => [nameOf(row, `indicators.${index}`)]), '、'),
  ]);
  return [[{ text: '该项目共设置绩效指标' }, { text: String(indicators.length), source: 'indicators' }, { text: '项。其中：' }, ...listed(groups, '；'), { text: '。' }]];
}

function standardsOf({ indicators }: TargetsDraft): readonly (readonly Run[])[] {
  return indicators.length === 0 ? [] : [[...listed(indicators.map(standardOf), '；'), { text: '。' }]];
}

function standardOf(row: TargetRow, index: number): readonly Run[] {
  const source = `indicators.${index}`;
  const { raw, operator } = fitTarget(row.target, []);
  const name = nameOf(row, source);
  const value = withoutStop(raw);
  if (raw === '') return [name, { text: '的指标值未填写' }];
  if (value === name.text) return [name]; // 促进就业 promised in words
  return [name, ...(operator === 'text' || operator === 'none' ? [{ text: '为' }] : []), { text: value, source: `${source}.target` }];
}

/** What is counted: where a description says it as shortly as a name does, it tells 次数 and 次数 apart. */
function nameOf({ level3, description }: TargetRow, source: string): Run {
  const isName = said(description) && description.length <= 30 && !/[，。；,;\n]/.test(description);
  return isName ? { text: description, source: `${source}.description` } : { text: withoutStop(level3), source: `${source}.level3` };
}

function listed(items: readonly (readonly Run[])[], between: string): Run[] {
  return items.flatMap((item, index) => (index === 0 ? item : [{ text: between }, ...item]));
}

/** The sentence it stands in ends by itself. */
const withoutStop = (text: string): string => text.replace(/[。；;，,、.\s]+$/, '');
