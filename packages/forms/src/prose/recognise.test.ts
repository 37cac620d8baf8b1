import { expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { linesOf, tableOf } from '../test-outline.ts';

const MONITORING = tableOf([
  ['项目名称', '河道保洁', '项目编码', '422-0001'], ['', '年初预算数', '1-7月执行数', '执行率'], ['年度资金总额：', '100', '45', '45%'],
  ['一级指标', '三级指标', '年度指标值', '全年预计完成情况'], ['产出指标', '保洁河道', '50公里', ''],
]);
const SCORES = tableOf([['一级指标', null, '二级指标', '分值', '得分'], ['投入', '10', '目标设定', '10', '9'], ['总分', '100', '', '100', '97.5']], 2);

test('one file with a report, its score table and monitoring forms gives a draft for each, in order', () => {
  const { value } = recogniseDrafts({ format: 'docx', blocks: [
    ...linesOf('北山县水利局2023年度部门整体支出绩效自评报告', '一、评价结论', '评价等级为良。', '二、存在的问题', '无。'),
    ...linesOf('附件1：部门整体支出绩效评价计分表', '部门名称：北山县水利局'), SCORES,
    ...linesOf('项目支出绩效运行监控表', '（2024年度）'), MONITORING, ...linesOf('项目支出绩效运行监控表', '（2024年度）'), MONITORING,
  ] });
  expect(value.map(({ kind }) => kind)).toEqual(['evaluation-report', 'score-table', 'monitoring', 'monitoring']);
  expect(value[1]).toMatchObject({
    department: { code: null, name: '北山县水利局' }, totals: { '总分': '100', '总分 分值': '100', '总分 得分': '97.5' },
    tables: [{ title: '附件1：部门整体支出绩效评价计分表', rows: [['一级指标', null, '二级指标', '分值', '得分'], ['投入', '10', '目标设定', '10', '9'], ['总分', '100', '', '100', '97.5']] }],
  });
  expect(value[2]).toMatchObject({ year: 2024, project: { code: '422-0001', name: '河道保洁' }, totals: { '年度资金总额': '100', '年度资金总额 1-7月执行数': '45', '年度资金总额 执行率': '45%' } });
});

test('reads the chapters, tables and sums of a final account', () => {
  const { value } = recogniseDrafts({ format: 'docx', blocks: [
    ...linesOf('北山县水利局2023年度部门决算', '目录', '第一部分 部门概况', '一、部门职责', '第二部分 决算情况说明', '一、收支决算总体情况', '第一部分 部门概况', '一、部门职责', '管水。', '第二部分 决算情况说明', '一、收支决算总体情况', '2023年度收、支总计均为513.5万元。', '二、“三公”经费支出决算情况', '公务接待费支出决算为1.2万元。', '收入支出决算总表'),
    tableOf([['收入', '决算数', '支出', '决算数'], ['本年收入合计', '513.5', '本年支出合计', '510']]),
  ] });
  expect(value).toMatchObject([{ kind: 'final-account', year: 2023, totals: { '收、支总计': '513.5', '公务接待费支出决算': '1.2', '本年收入合计': '513.5', '本年支出合计': '510' } }]);
  expect(value[0]).toMatchObject({ tables: [{ title: '收入支出决算总表' }] });
  const [draft] = value;
  expect(draft?.kind === 'final-account' && draft.sections.map(({ number }) => number)).toEqual(['第一部分', '一', '第二部分', '一', '二']);
});

test('a title without its form is no form', () => {
  const blocks = [...linesOf('项目支出绩效运行监控表', '请于8月底前报送。', '部门整体支出绩效评价计分表', '另行通知。', '北山县水利局2023年度部门决算', '已经公开。')];
  expect(recogniseDrafts({ format: 'docx', blocks }).value).toEqual([]);
});

const UNTITLED = ['一、部门职责及机构设置情况', '管水。', '二、收支预算安排', '与2023年预算相比，2024年预算收入500万元。', '三、机关运行经费安排情况', '30万元。', '四、“三公”经费预算情况', '五、政府采购预算情况', '六、国有资产信息'];

test('a statement that lost its title is known by its chapters, with a question', () => {
  const { value, doubts } = recogniseDrafts({ format: 'docx', blocks: linesOf(...UNTITLED) });
  expect(value).toMatchObject([{ kind: 'budget-statement', year: 2024, income: { total: '500' }, department: { code: null, name: null } }]);
  expect(doubts).toMatchObject([{ at: { paragraph: 1 } }]);
});

test('chapters that tell no budget are a notice of what to tell', () => {
  const blocks = linesOf(...UNTITLED.map(line => line.replace(/\d+万元/, '多少万元')));
  expect(recogniseDrafts({ format: 'docx', blocks })).toEqual({ value: [], doubts: [] });
});

const GOALS = ['2024年北山县水利局部门整体绩效目标', '一、总体绩效目标', '全年治理河道12公里。', '二、分项绩效目标', '1.河道治理', '绩效目标：按期完工。', '三、工作保障措施', '（一）成立专班。'];

test('the goals of a whole department, published alone, are that part of its statement', () => {
  const { value } = recogniseDrafts({ format: 'docx', blocks: [...linesOf(...GOALS), tableOf([['一级指标', '三级指标', '指标值'], ['产出指标', '治理河道', '12公里']])] });
  const stated = value.filter(({ kind }) => kind === 'budget-statement');
  expect(stated).toMatchObject([{
    year: 2024, department: { name: '北山县水利局' }, span: [{ paragraph: 1 }, { paragraph: 8 }], income: { total: null }, overallGoal: '全年治理河道12公里。',
    subGoals: [{ title: '河道治理', goal: '按期完工。', indicators: null }], safeguards: ['（一）成立专班。'],
  }]);
});

test('what leads up to the table of a whole department is no measure of it', () => {
  const lead = ['部门整体绩效指标情况表如下：', '部门整体支出绩效目标表', '（2024年度）', '单位：万元'];
  const { value } = recogniseDrafts({ format: 'docx', blocks: [...linesOf(...GOALS, ...lead), tableOf([['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '治理河道', '12公里']])] });
  expect(value).toMatchObject([{ kind: 'budget-statement', safeguards: ['（一）成立专班。'] }, { kind: 'targets', scope: 'department', year: 2024 }]);
});

test.each([
  ['one chapter of a scheme',       ['一、总体绩效目标', '全年治理河道12公里。', '二、组织实施', '三、保障措施', '成立专班。']],
  ['what was reached of the goals', GOALS.map(line => line.replace(/绩效目标$/, '绩效目标完成情况'))],
  ['chapters that are empty',       ['一、总体绩效目标', '二、分项绩效目标', '三、工作保障措施']],
])('no such part: %s', (_case, lines) => expect(recogniseDrafts({ format: 'docx', blocks: linesOf(...lines) }).value).toEqual([]));

const UNTITLED_MONITORING = [['项目名称', '河道保洁', '项目编码', '422-0001'], ['', '年初预算数', '1-7月执行数', '执行率'], ['年度资金总额：', '100', '45', '45%'], ['一级指标', '三级指标', '年度指标值', '全年预计完成情况'], ['产出指标', '保洁河道', '50公里', '50公里']];
const UNTITLED_SCORES = [['一级指标', '三级指标', '分值', '评分标准', '得分'], ['投入', '目标设定', '40', '合理得满分', '38'], ['总分', '', '100', '', '97.5']];

test('monitoring forms and a score table that lost their titles are known by their headings, each by itself, with a question', () => {
  const { value, doubts } = recogniseDrafts({ format: 'docx', blocks: [
    tableOf(UNTITLED_MONITORING), tableOf(UNTITLED_MONITORING.map(row => row.map(text => text.replace('河道', '水库'))), 2), ...linesOf('部门名称：北山县水利局'), tableOf(UNTITLED_SCORES, 3),
  ] });
  expect(value).toMatchObject([
    { kind: 'monitoring', project: { code: '422-0001', name: '河道保洁' } }, { kind: 'monitoring', project: { name: '水库保洁' } },
    { kind: 'score-table', department: { name: '北山县水利局' }, totals: { '总分 得分': '97.5' } },
  ]);
  expect(value.map(({ span }) => span?.[0])).toEqual([{ table: 1, row: 1, column: 1 }, { table: 2, row: 1, column: 1 }, { paragraph: 1 }]);
  expect(doubts).toHaveLength(3);
});

test.each([
  ['a head that the next page repeats',  [...UNTITLED_MONITORING, ...UNTITLED_MONITORING.slice(3)],                                               ['monitoring']],
  ['a self-evaluation with a standard',  [['项目名称', '河道保洁'], ['序号', '一级指标', '三级指标', '指标值', '评分标准', '完成情况', '分值', '得分'], ['1', '产出指标', '保洁河道', '50公里', '按比例', '50公里', '10', '10']], ['self-evaluation']],
  ['a table of points of something else', [['课程', '分值', '得分'], ['语文', '100', '90']],                                                        []],
])('%s', (_case, rows, kinds) => expect(recogniseDrafts({ format: 'docx', blocks: [tableOf(rows)] }).value.map(({ kind }) => kind)).toEqual(kinds));
