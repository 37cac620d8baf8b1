import { expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import { linesOf, tableOf } from '../test-outline.ts';
import { splitAtTitles } from './titles.ts';

const split = (...lines: readonly string[]) => splitAtTitles(rowsOf({ format: 'docx', blocks: linesOf(...lines) })).map(({ kind, year, department, rows }) => [kind, year, department, rows.length]);

test.each([
  //  title                                              kind                 year  department
  ['北山县水利局 2024 年部门预算信息公开情况说明',        'budget-statement',  2024, '北山县水利局'],
  ['2024年度北山县水利局部门预算公开',                    'budget-statement',  2024, '北山县水利局'],
  ['北山县水利局2024年单位预算',                          'budget-statement',  2024, '北山县水利局'],
  ['关于北山县水利局2024年部门预算的说明',                'budget-statement',  2024, '北山县水利局'],
  ['北山县水利局2023年度部门决算公开说明',                'final-account',     2023, '北山县水利局'],
  ['北山县水利局2023年度部门整体支出绩效自评报告',        'evaluation-report', 2023, '北山县水利局'],
  ['部门整体绩效评价报告（2023年度）',                    'evaluation-report', 2023, ''],
  ['附件3：2023年度部门整体支出绩效评价计分表',           'score-table',       2023, ''],
  ['部门整体支出绩效评价指标评分表',                      'score-table',       null, ''],
  ['项目支出绩效目标执行监控表',                          'monitoring',        null, ''],
  ['2024年上半年绩效运行监控报告',                        'monitoring',        2024, ''],
])('%s is a title', (title, kind, year, department) => {
  expect(split(title, '正文')).toEqual([[kind, year, department, 2]]);
});

test.each([
  '关于做好2024年部门预算公开工作的通知', '北山县预算绩效管理工作方案', '部门整体支出绩效评价管理办法', '全县78个部门集中公开2024年部门预算，接受监督', '第二部分 2024年部门预算情况说明',
  '北山县水利局河道保洁项目支出绩效自评报告', '财务软件采购合同', '部门预算公开目录', '项目支出绩效自评表', '项目支出绩效目标申报表',
])('%s is no title', line => {
  expect(split(line, '正文')).toEqual([]);
});

test('a title takes up to three lines, a cover is followed by the title once more', () => {
  expect(split('附件2', '2024年度', '北山县水利局', '预算公开说明', '正文')).toEqual([['budget-statement', 2024, '北山县水利局', 4]]);
  expect(split('北山县水利局', '2024年部门预算', '北山县水利局2024年部门预算公开说明', '正文')).toEqual([['budget-statement', 2024, '北山县水利局', 4]]);
});

test('another department, another year or another kind begins another document', () => {
  expect(split('北山县水利局2024年部门预算', '甲', '南山县水利局2024年部门预算', '乙', '南山县水利局2023年部门预算', '丙', '南山县水利局2023年度部门决算', '丁')).toEqual([
    ['budget-statement', 2024, '北山县水利局', 2], ['budget-statement', 2024, '南山县水利局', 2], ['budget-statement', 2023, '南山县水利局', 2], ['final-account', 2023, '南山县水利局', 2],
  ]);
});

test('a self-evaluation form ends the document above it', () => {
  expect(split('北山县水利局2024年部门预算', '甲', '项目支出绩效自评表', '乙')).toEqual([['budget-statement', 2024, '北山县水利局', 2]]);
});

test('each monitoring form is one of its own though all are called the same', () => {
  const form = [...linesOf('项目支出绩效运行监控表'), tableOf([['项目名称', '河道保洁']])];
  expect(splitAtTitles(rowsOf({ format: 'docx', blocks: [...form, ...form] }))).toHaveLength(2);
});
