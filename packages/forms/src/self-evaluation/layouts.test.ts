import { describe, expect, test } from 'vitest';
import { linesOf, recogniseOne, recogniseText, rowOf, SMALL_FORM, tableOf } from '../test-outline.ts';

// Layouts in which the provinces print the same form otherwise.

const [NAME, HEADINGS, ROW] = SMALL_FORM;
const formOf = (...head: readonly (readonly (string | null)[])[]) => recogniseOne([...linesOf('项目绩效自评表'), tableOf([NAME, ...head, HEADINGS, ROW])]).draft;

test('goes on where a page repeats its title and headings, and begins anew behind the total', () => {
  const page = (table: number, ...rows: readonly (readonly (string | null)[])[]) => [...linesOf('项目绩效自评表', '（2021年度）'), tableOf([HEADINGS, ...rows], table)];
  const second = ['', '', '清理垃圾', '2', '2', '2'];
  const blocks = [...linesOf('项目绩效自评表', '（2021年度）'), tableOf([NAME, HEADINGS, ROW]), ...linesOf('第 1 页 共 2 页'), ...page(2, second, ['总分', null, null, null, null, '3'])];
  expect(recogniseOne(blocks).draft).toMatchObject({ project: { name: '河道管护' }, indicators: [{ level3: '巡查河道' }, { level1: '产出指标', level3: '清理垃圾' }], total: '3' });
  expect(() => recogniseOne([...blocks, ...page(3, second)])).toThrow();
});

describe('goal and result', () => {
  const read = { goal: '河道清洁', result: '基本清洁' };

  test.each([
    ['under their headings',          [['预期目标', null, null, '实际完成情况', null, null], ['河道清洁', null, null, '基本清洁', null, null]]],
    ['beside their labels, a row',    [['年度目标', '河道清洁', null, '完成情况', '基本清洁', null]]],
    ['beside their labels, two rows', [['年度总体目标', '河道清洁'], ['全年实际完成情况', '基本清洁']]],
    ['in the cells of their labels',  [['预期目标：河道清洁', null, null, '实际完成情况：基本清洁', null, null]]],
  ] as const)('stand %s', (_case, head) => expect(formOf(...head)).toMatchObject(read));
});

test('reads an amount out of the cell of its label, with the unit it carries', () => {
  expect(formOf(['预算数：80.5万元', null, null, '执行数：78万元', null, null]).budget).toMatchObject({ planned: '80.5', executed: '78', unit: '万元' });
  expect(formOf(['预算数', '6,000元', null, '执行数', '', null]).budget).toMatchObject({ planned: '6,000', executed: '', unit: '元' });
  expect(formOf(['预算数：见附表', null, null, '执行数：', null, null]).budget).toMatchObject({ planned: null, unit: null });
});

test('reads the total from the head, and the points of the rate where they are named after it', () => {
  const draft = formOf(['自评总分（分）', '97.5', null, null, null, null], ['项目资金（万元）', '全年预算数', '全年执行数', '执行率（%）', '执行率权重（分）', '执行率得分（分）'], ['总金额', '30', '27', '90', '10', '9']);
  expect(draft).toMatchObject({ total: '97.5', budget: { planned: '30', executed: '27', unit: '万元' }, executionRate: { actual: '90', points: '10', score: '9' } });
});

describe('a line of text whose merged cells dropped out', () => {
  const HEAD = ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值', '得分'];
  const linesWith = (...rows: readonly (readonly string[])[]) => ['项目绩效自评表', '项目名称\t河道管护', HEAD.join('\t'), '产出指标\t数量指标\t巡查河道\t12次\t15次\t90\t90', ...rows.map(row => row.join('\t'))].join('\n');

  test('prints the name of the part again beside each row', async () => {
    const [draft] = await recogniseText(['项目绩效自评表', '项目名称\t项目名称\t河道管护', `绩效指标\t${HEAD.join('\t')}`, '绩效指标\t产出指标\t数量指标\t巡查河道\t12次\t15次\t90\t90', '绩效指标\t产出指标\t质量指标\t水质\tⅢ类\tⅢ类\t10\t9'].join('\n'));
    expect([draft?.project.name, draft?.indicators.map(rowOf)]).toEqual(['河道管护', [['产出指标', '数量指标', '巡查河道', '12次', '15次', '90', '90', null], ['产出指标', '质量指标', '水质', 'Ⅲ类', 'Ⅲ类', '10', '9', null]]]);
  });

  test('has a level that was merged over two columns', async () => {
    const [draft] = await recogniseText(linesWith(['满意度指标（10分）', '居民满意度', '≥90%', '95%', '10', '9.5']));
    expect(draft?.indicators.map(rowOf)[1]).toEqual(['满意度指标', '', '居民满意度', '≥90%', '95%', '10', '9.5', null]);
  });

  test('has its rows numbered, and levels that were merged down', async () => {
    const [draft] = await recogniseText(['项目绩效自评表', '项目名称\t河道管护', ['序号', ...HEAD].join('\t'), '1\t产出指标\t数量指标\t巡查河道\t12次\t15次\t60\t60', '2\t质量指标\t水质\tⅢ类\tⅢ类\t30\t29', '3\t水面\t≥90%\t\t10\t'].join('\n'));
    expect(draft?.indicators.map(rowOf)).toEqual([
      ['产出指标', '数量指标', '巡查河道', '12次', '15次', '60', '60', null], ['产出指标', '质量指标', '水质', 'Ⅲ类', 'Ⅲ类', '30', '29', null],
      ['产出指标', '质量指标', '水面', '≥90%', '', '10', '', null],
    ]);
  });

  test('has a blank among amounts that stand left of their headings', async () => {
    const [draft] = await recogniseText(['项目绩效自评表', '项目名称\t河道管护', '项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t执行率', '年度资金总额\t30\t\t27\t90%', HEAD.join('\t'), '产出指标\t数量指标\t巡查河道\t12次\t15次\t90\t90'].join('\n'));
    expect(draft).toMatchObject({ budget: { planned: '', executed: '27' }, executionRate: { actual: '90%' } });
  });

  test.each([
    //              total row                        total
    ['both',        ['总分', '100', '99.5'],         '99.5'],
    ['points only', ['总分', '100', ''],             ''],
    ['all columns', ['总分', '', '', '', '', '100', '99.5'], '99.5'],
  ])('has a label merged up to the points: %s', async (_case, row, total) => {
    const [draft] = await recogniseText(linesWith(row));
    expect(draft?.total).toBe(total);
  });
});

describe('what only some editions ask', () => {
  const FIGURES = ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '执行率'] as const;

  test('is kept by the field of its layout', () => {
    const blocks = [...linesOf('项目绩效自评表'), tableOf([
      NAME, ['主管部门', '水利局', null, '实施单位', '河道所', null], FIGURES, ['年度资金总额', null, '30', '32', '27', '84.4%'], ['上年结转资金', null, '2', '0', '', ''],
      HEADINGS, ROW, ['总分', null, null, null, null, '1'], ['评价结论', '良', null, null, null, null], ['存在问题', '无', null, null, null, null], ['改进措施', '加密巡查', null, null, null, null],
    ])];
    const { besides, budget, issues, total, indicators } = recogniseOne(blocks).draft;
    expect(besides).toEqual({ 'department': '水利局', 'conclusion': '良', 'measures': '加密巡查', 'total.original': '30', 'carry-over.original': '2', 'carry-over.planned': '0', 'carry-over.executed': '', 'carry-over.rate': '' });
    expect([budget.planned, issues, total, indicators.length]).toEqual(['32', '无', '1', 1]);
  });

  test('ends the indicators of a form without a total', () => {
    const blocks = [...linesOf('项目绩效自评表'), tableOf([NAME, HEADINGS, ROW, ['评价结论', '良', null, null, null, null]])];
    expect(recogniseOne(blocks).draft).toMatchObject({ groups: [{ level1: '产出指标' }], indicators: [{ level3: '巡查河道' }], besides: { conclusion: '良' } });
  });

  test.each([
    //                                   row of the source   besides the fiscal and the other money
    ['where 其他资金 stands too',        ['其他资金', '2'],    { other: '2', besides: { 'own.planned': '5' } }],
    ['alone it is the other money',      ['上年结转', '2'],    { other: '5', besides: { 'carry-over.planned': '2' } }],
  ])('单位资金 is money of its own %s', (_case, [label = '', amount = ''], { other, besides }) => {
    const row = (text: string, planned: string) => [text, null, null, planned, '1', null];
    const draft = formOf(['资金', null, null, '预算数', '执行数', null], row('总额', '30'), row('其中：财政资金', '23'), row('单位资金', '5'), row(label, amount));
    expect(draft.budget.other.planned).toBe(other);
    expect(draft.besides).toMatchObject(besides);
  });

  test('a second row of the same money is asked about', () => {
    const { doubts } = recogniseOne([...linesOf('项目绩效自评表'), tableOf([NAME, ['资金', null, null, '预算数', '执行数', null], ['其他资金', null, null, '2', '1', null], ['其他资金', null, null, '3', '1', null], HEADINGS, ROW])]);
    expect(doubts).toEqual(['“其他资金”是同类资金的又一行，只读了第一行。']);
  });
});
