import { readDocument, type Outline } from '@hengji/document';
import { describe, expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { linesOf, tableOf } from '../test-outline.ts';
import { oneOf, recogniseBlocks, recogniseLines, rowOf } from './test-tables.ts';

const MINISTRY = [
  ['项目名称', '河道保洁', null, null, null],
  ['主管部门', '水务局', null, '实施单位', '河道管理所'],
  ['项目资金\n（万元）', '年度资金总额：', null, '30', null],
  [null, '其中：财政拨款', null, '28', null],
  [null, '其他资金', null, '', null],
  ['总体目标', '目标1：清理河道二十公里。\n目标2：水面无漂浮物。', null, null, null],
  ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
  [null, '产出指标', '数量指标', '指标1：清理长度', '≥20公里'],
  [null, null, null, '指标2：', ''],
  [null, null, null, '……', ''],
  [null, null, '质量指标', '清理合格率', '100%'],
  [null, '满意度指标', '服务对象满意度指标', '居民满意度', '≥90%'],
] as const;

describe('a table laid out as the ministry prescribes', () => {
  const { drafts, doubts } = recogniseBlocks(...linesOf('项目支出绩效目标表', '（2021年度）'), tableOf(MINISTRY));
  const draft = oneOf(drafts);

  test('says whose it is, for which year and how much', () => {
    expect(draft).toMatchObject({
      scope: 'project', edition: 'mof-2020', year: 2021, department: '水务局', unit: { code: null, name: '河道管理所' }, project: { code: null, name: '河道保洁' },
      amounts: { total: '30', fiscal: '28', other: '', unit: '万元' }, purpose: null, plan: {}, goals: ['清理河道二十公里。', '水面无漂浮物。'],
    });
    expect(doubts).toEqual([]);
  });

  test('carries levels down and leaves template rows out', () => {
    expect(draft.indicators.map(rowOf)).toEqual([
      ['产出指标', '数量指标', '清理长度', null, '≥20公里', null, null],
      ['产出指标', '质量指标', '清理合格率', null, '100%', null, null],
      ['满意度指标', '服务对象满意度指标', '居民满意度', null, '≥90%', null, null],
    ]);
    expect(draft.indicators[0]?.target).toEqual({ raw: '≥20公里', operator: '>=', value: '20', unit: '公里', text: null });
  });

  test('knows where each cell stands, and that the table reaches from its title to its last row', () => {
    expect(draft.places).toMatchObject({
      'year': { paragraph: 2 }, 'project.name': { table: 1, row: 1, column: 2 }, 'amounts.fiscal': { table: 1, row: 4, column: 4 }, 'goals.1': { table: 1, row: 6, column: 2 },
      'indicators.0.level2': { table: 1, row: 8, column: 3 }, 'indicators.1.level1': { table: 1, row: 8, column: 2 }, 'indicators.1.target': { table: 1, row: 11, column: 5 },
    });
    expect(draft.span).toEqual([{ paragraph: 1 }, { table: 1, row: 12, column: 5 }]);
  });
});

test('reads a table that was published without being filled in as blank', () => {
  const blank = MINISTRY.map(row => row.map((text, column) => (text === null || column === 0 || /指标$|指标值|主管|实施|资金|财政/.test(text) ? text : '')));
  const draft = oneOf(recogniseBlocks(...linesOf('项目支出绩效目标表'), tableOf(blank)).drafts);
  expect(draft).toMatchObject({ year: null, department: '', unit: { name: '' }, project: { code: null, name: '' }, amounts: { total: '', fiscal: '', other: '' }, goals: [], indicators: [] });
  expect(draft.span?.[1]).toEqual({ table: 1, row: 12, column: 5 });
});

test('knows the layout of 2021 by cost as a level of its own', () => {
  const funds = MINISTRY.map(row => row.map(text => text?.replace('财政拨款', '当年财政拨款').replace('总体目标', '年度总体目标') ?? null));
  const cost = funds.map(row => row.map(text => text?.replace(/^产出指标$/, '成本指标') ?? null));
  expect([funds, cost].map(rows => oneOf(recogniseBlocks(...linesOf('（2023年度）'), tableOf(rows)).drafts).edition)).toEqual(['mof-2020', 'mof-2021']);
});

describe('a text whose merged cells dropped out', () => {
  const TEXT = [
    '某区农机中心 2023 年部门预算信息公开', '第二部分 专项资金绩效目标', '1、大棚补贴绩效目标表', '105003 某区农技站', '单位：万元',
    '项目编码\tX-1\t\t项目名称\t大棚补贴\t', '预算规模及资金用途\t预算数\t12.00\t其中 财政资金\t10.00\t其他资金\t', '\t预算数 12 万元，用于新建三十座大棚的补贴。\t\t\t',
    '资金支出计划 (%)\t3 月底\t\t6 月底\t10 月底\t12 月底', '\t10\t\t40\t\t80\t100', '绩效目标\t1、新建大棚。 2、带动增收 1.5 万元。',
    '一级指标\t二级指标\t三级指标\t绩效指标描述\t指标值\t指标值确定依据\t', '产出指标\t数量指标\t大棚数量\t新建数量\t≥30 座\t计划\t', '质量指标\t合格率\t验收合格\t100%\t标准', '满意度指标\t服务对象满意度指标\t农户满意度\t农户\t≥90%',
  ];

  test('is read from its title to its last row', async () => {
    const { drafts, doubts } = await recogniseLines(...TEXT, '六、政府采购', '项目名称\t数量\t单价\t合计', '拖拉机\t1\t2\t3');
    expect(oneOf(drafts)).toMatchObject({
      scope: 'special-fund', edition: 'sjz-2020', span: [{ line: 3 }, { line: 15 }], year: 2023, department: '某区农机中心', unit: { code: '105003', name: '某区农技站' }, project: { code: 'X-1', name: '大棚补贴' },
      amounts: { total: '12.00', fiscal: '10.00', other: '', unit: '万元' }, purpose: '预算数 12 万元，用于新建三十座大棚的补贴。', plan: { 3: '10', 6: '40', 10: '80', 12: '100' }, goals: ['新建大棚。', '带动增收 1.5 万元。'],
    });
    expect(oneOf(drafts).indicators.map(rowOf)).toEqual([
      ['产出指标', '数量指标', '大棚数量', '新建数量', '≥30 座', '计划', null], ['产出指标', '质量指标', '合格率', '验收合格', '100%', '标准', null], ['满意度指标', '服务对象满意度指标', '农户满意度', '农户', '≥90%', '', null],
    ]);
    expect(doubts).toEqual([]);
  });

  test('has a plan whose last month was lost, which is asked about', async () => {
    const { drafts, doubts } = await recogniseLines(...TEXT.with(8, '资金支出计划\t3 月底\t\t6 月底\t\t10 月底').with(9, '\t\t\t40\t\t80'));
    expect(oneOf(drafts).plan).toEqual({ 3: '', 6: '40', 10: '80' });
    expect(doubts).toEqual(['资金支出计划印到 10 月，没有 12 月；可能少印或少读了一列。']);
  });

  test('tells its plan in prose where it has no row for it', async () => {
    const { drafts, doubts } = await recogniseLines(...TEXT.with(7, '\t用于大棚的补贴。6 月底支出进度达到 40%，12 月底达到 100%。\t').toSpliced(8, 2));
    expect(oneOf(drafts).plan).toEqual({ 6: '40', 12: '100' });
    expect(doubts).toEqual(['没有资金支出计划一栏，各月进度是从文字里读出的。']);
  });

  test('goes on after a page break, with its heading or without', async () => {
    const [heading = ''] = TEXT.slice(11);
    const { drafts, doubts } = await recogniseLines(...TEXT.slice(0, 12), '产出指标\t数量指标\t大棚\t新建数\t≥30 座\t计划', '- 5 -', heading, '\t\t数量\t量\t\t', '\t质量指标\t合格率\t验收合格\t100%\t标准', '第 6 页', '满意度指标\t满意度指标\t农户满意度\t农户\t≥90%\t');
    expect(oneOf(drafts).indicators.map(rowOf).map(([level1, level2, level3, description, target]) => [level1, level2, level3, description, target])).toEqual([
      ['产出指标', '数量指标', '大棚数量', '新建数量', '≥30 座'], ['产出指标', '质量指标', '合格率', '验收合格', '100%'], ['满意度指标', '满意度指标', '农户满意度', '农户', '≥90%'],
    ]);
    expect(doubts).toEqual(['“大棚数量”一行跨页断成两截，已接成一行。']);
  });
});

test('reads cells that stand one a line, with rows numbered and a value in three of them', async () => {
  const row = (...cells: readonly string[]) => [...cells.map(cell => `\t${cell}`), ''];
  const { drafts, doubts } = await recogniseLines(
    '某区教育局', '关于校车补助的说明', '2023年该项目安排财政资金共计15.5万元。', '', ...row('预算项目绩效表'), ...row('2.00', '项目编码', 'A-7', '校车补助'), ...row('3.00', '资金用途', '补助校车'), ...row('4.00', '绩效目标', '目标1', '接送安全'), ...row('5.00', '', '目标2', '家长满意'),
    ...row('6.00', '一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'), ...row('7.00', '', '', '', '', '符号', '值', '单位（文字描述）', ''), ...row('8.00', '产出指标', '质量指标', '事故', '全年事故', '=', '0.00', '起', '台账'), ...row('9.00', '', '', '', '', '文字描述', '', '', ''),
    ...row('10.00', '满意度指标', '12', '家长满意度', '抽查', '文字描述', '', '满意', '问卷'),
  );
  expect(oneOf(drafts)).toMatchObject({ edition: 'chengde-2020', year: 2023, department: '某区教育局', project: { code: 'A-7', name: '校车补助' }, amounts: { total: '15.5', fiscal: null, unit: '万元' }, purpose: '补助校车', goals: ['接送安全', '家长满意'] });
  expect(oneOf(drafts).indicators.map(rowOf)).toEqual([['产出指标', '质量指标', '事故', '全年事故', '=|0.00|起', '台账', null], ['满意度指标', '12', '家长满意度', '抽查', '文字描述||满意', '问卷', null]]);
  expect(doubts).toEqual(['“校车补助”前面没有“项目名称”字样，按项目名称读取。', '表里没有预算数，“15.5万元”取自表前的文字。']);
});

test('reads the table of a whole department', () => {
  const { drafts } = recogniseBlocks(...linesOf('部门（单位）整体支出绩效目标申报表', '（2022年度）'), tableOf([
    ['部门（单位）名称', '文化局', null, null, null, null],
    ['年度主要任务', '任务名称', '主要内容', '预算金额（万元）', null, null],
    [null, null, null, '总额', '财政拨款', '其他资金'],
    [null, '演出', '下乡', '100', '80', '20'],
    [null, '修缮', '文物', '50', '50', ''],
    [null, '金额合计', null, '150', '130', '20'],
    ['整体绩效目标', '目标1：办好演出；\n目标2：修缮文物', null, null, null, null],
    ['年度绩效指标', '一级指标', '二级指标', '三级指标', '指标值', null],
    [null, '产出指标', '数量指标', '演出场次', '≥30场', null],
  ]));
  expect(oneOf(drafts)).toMatchObject({ scope: 'department', year: 2022, department: '文化局', project: { code: null, name: null }, amounts: { total: '150', fiscal: '130', other: '20', unit: '万元' }, goals: ['办好演出；', '修缮文物'] });
  expect(oneOf(drafts).indicators).toHaveLength(1);
});

test('reads of several years and the year itself, side by side, the year', () => {
  const { drafts } = recogniseBlocks(...linesOf('项目支出绩效目标申报表'), tableOf([
    ['项目名称', '育苗', null, null, null, null, null, null],
    ['项目资金（万元）', '中期资金总额：', '90', null, '年度资金总额：', '30', null, null],
    [null, '其中：财政拨款', '90', null, '其中：财政拨款', '29', null, null],
    ['总体目标', '中期目标（2022年—2024年）', null, null, '年度目标', null, null, null],
    [null, '三年育苗九十万株', null, null, '1.育苗三十万株；2.成活九成', null, null, null],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
    [null, '产出指标', '数量指标', '育苗', '90万株', '数量指标', '育苗数', '30万株'],
  ]));
  expect(oneOf(drafts)).toMatchObject({ amounts: { total: '30', fiscal: '29' }, goals: ['育苗三十万株；', '成活九成'] });
  expect(oneOf(drafts).indicators.map(rowOf)).toEqual([['产出指标', '数量指标', '育苗数', null, '30万株', null, null]]);
});

test('reads of two parts below each other, of several years and of the year, the one of the year', async () => {
  const rows = [
    ['项目名称', '管网', '', '', ''], ['年度预算（万元）', '1200', '', '', ''], ['总体绩效目标', '三年建成', '', '年度绩效目标', '完成一期'],
    ['长期绩效指标', '一级指标', '二级指标', '指标内容', '指标值'], ['', '产出指标', '数量指标', '总长', '18公里'],
    ['年度绩效指标', '一级指标', '二级指标', '指标内容', '指标值'], ['', '产出指标', '数量指标', '长度', '6公里'],
  ];
  const text = await recogniseLines('项目绩效目标表', ...rows.map(row => row.join('\t')));
  for (const { drafts } of [text, recogniseBlocks(...linesOf('项目绩效目标表'), tableOf(rows))]) {
    expect(oneOf(drafts)).toMatchObject({ amounts: { total: '1200', unit: '万元' }, goals: ['完成一期'], indicators: [{ level3: '长度' }] });
    expect(oneOf(drafts).indicators).toHaveLength(1);
  }
  expect(oneOf(recogniseBlocks(...linesOf('项目绩效目标表'), tableOf(rows.slice(0, 5))).drafts).indicators).toMatchObject([{ level3: '总长' }]);
});

test('reads a further goal and its indicators within one table', () => {
  const headings = ['年度绩效指标', '一级指标', '二级指标', '三级指标', '年初目标值'];
  const { drafts } = recogniseBlocks(...linesOf('2023年项目绩效目标表'), tableOf([
    ['项目名称', '养路', null, null, null], ['长期绩效目标1', '道路畅通', null, null, null], ['年度绩效目标1', '养护达标', null, null, null], headings, [null, '产出指标', '数量指标', '里程', '120公里'],
    ['年度绩效目标2', '行车安全', null, null, null], headings, [null, '产出指标', '质量指标', '事故', '0'],
  ]));
  expect(oneOf(drafts)).toMatchObject({ goals: ['养护达标', '行车安全'], indicators: [{ level3: '里程' }, { level3: '事故' }] });
});

test('takes a list of many projects apart', async () => {
  const LIST = [
    ['主管部门', '项目名称', '资金（万元）', null, null, '绩效目标', '绩效指标', null, null, null],
    [null, null, '总额', '财政拨款', '其他资金', null, '一级指标', '二级指标', '三级指标', '指标值'],
    ['水务局', '修渠', '10', '8', '2', '修渠三公里', '产出指标', '数量指标', '长度', '3公里'],
    [null, null, null, null, null, null, null, '质量指标', '合格率', '100%'],
    [null, '清淤', '5', '5', '', '清淤', '产出指标', '数量指标', '方量', '300方'],
  ] as const;
  const { drafts } = recogniseBlocks(...linesOf('2024年项目支出绩效目标表'), tableOf(LIST.map((row, index) => (index === 3 ? row.map((text, column) => (column < 7 ? text ?? '' : text)) : row))));
  expect(drafts.map(({ year, department, project, amounts, goals, span, indicators }) => [year, department, project.name, amounts, goals, span?.[0], indicators.length])).toEqual([
    [2024, '水务局', '修渠', { total: '10', fiscal: '8', other: '2', unit: '万元' }, ['修渠三公里'], { table: 1, row: 3, column: 1 }, 2],
    [2024, '水务局', '清淤', { total: '5', fiscal: '5', other: '', unit: '万元' }, ['清淤'], { table: 1, row: 5, column: 2 }, 1],
  ]);

  const heading = '单位名称\t项目名称\t预算数\t年度目标\t一级指标\t二级指标\t三级指标\t指标值\t分值';
  const text = await recogniseLines('预算项目绩效目标表', '单位：万元', heading, '档案馆\t消毒\t3.5\t无虫害\t产出指标\t数量指标\t次数\t≥4次\t30', '\t\t\t\t\t质量指标\t合格率\t100%\t30', '- 7 -', heading, '\t扫描\t20\t十万页\t产出指标\t数量指标\t页数\t10万页\t30', '注：以上为年初预算。');
  expect(text.drafts.map(({ unit, project, amounts, goals, indicators }) => [unit.name, project.name, amounts.total, amounts.unit, goals, indicators.length])).toEqual([['档案馆', '消毒', '3.5', '万元', ['无虫害'], 2], ['档案馆', '扫描', '20', '万元', ['十万页'], 1]]);
});

test('takes a list apart whose levels have rows of their own', () => {
  const { drafts } = recogniseBlocks(...linesOf('2024年项目支出绩效目标表'), tableOf([
    ['单位名称、项目名称', '项目年度绩效目标', '一级指标', '二级指标', '三级指标', '指标值'],
    ['档案馆', '', '', '', '', ''], ['消毒', '无虫害', '', '', '', ''], ['', '', '产出指标', '', '', ''], ['', '', '', '数量指标', '', ''], ['', '', '', '', '次数', '≥4次'],
    ['扫描', '十万页', '', '', '', ''], ['', '', '产出指标', '', '', ''], ['', '', '', '质量指标', '', ''], ['', '', '', '', '差错率', '≤1%'],
  ]));
  expect(drafts.map(({ project, goals, indicators }) => [project.name, goals, indicators.map(rowOf)])).toEqual([
    ['消毒', ['无虫害'], [['产出指标', '数量指标', '次数', null, '≥4次', null, null]]], ['扫描', ['十万页'], [['产出指标', '质量指标', '差错率', null, '≤1%', null, null]]],
  ]);
});

test.each([
  ['project',      ['部门预算项目绩效目标表']],
  ['project',      ['第三部分 预算项目绩效目标', '3、省级专项资金绩效目标表']],
  ['special-fund', ['第二部分 专项资金绩效目标', '3、抽查绩效目标表']],
  ['special-fund', ['2023年度市级专项资金绩效目标表']],
  ['department',   ['第一部分 部门整体绩效目标', '绩效指标表']],
  ['department',   ['部门整体支出绩效指标情况']],
] as const)('tells whose targets they are: %s, %s', (scope, lines) => {
  const { drafts } = recogniseBlocks(...linesOf(...lines), tableOf([['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '次数', '1次']]));
  expect(oneOf(drafts).scope).toBe(scope);
});

test.each([
  ['关于下达2021年示范资金的通知（某财〔2021〕8号）绩效目标表', 2023, '关于下达2021年示范资金的通知（某财〔2021〕8号）'],
  ['（二）门窗、水管维修 绩效目标表',                          2023, '门窗、水管维修'],
  ['2022年度项目支出绩效目标表',                              2022, null],
] as const)('tells the project and the year of a title apart: %s', (title, year, name) => {
  const { drafts } = recogniseBlocks(...linesOf('某局2023年部门预算公开说明', title), tableOf([['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '次数', '1次']]));
  expect([oneOf(drafts).year, oneOf(drafts).project.name]).toEqual([year, name]);
});

test('reads tables without titles apart, each below the name of its project', () => {
  const rows = (goal: string) => [['绩效目标', goal], ['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '数量', '5']];
  const { drafts, doubts } = recogniseBlocks(...linesOf('（一）路灯维护'), tableOf(rows('亮灯')), ...linesOf('（二）公厕管护'), tableOf(rows('整洁'), 2), tableOf([['项目名称', '绿化'], ...rows('成活')], 3));
  expect(drafts.map(({ project, goals }) => [project.name, goals])).toEqual([['路灯维护', ['亮灯']], ['公厕管护', ['整洁']], ['绿化', ['成活']]]);
  expect(doubts).toEqual(['表里没有项目名称，“路灯维护”取自表前一行。', '表里没有项目名称，“公厕管护”取自表前一行。']);
});

test('reads forms of two kinds in the order of the file', async () => {
  const form = (title: string, name: string, more: readonly string[] = []) => [title, `项目名称\t${name}`, ['一级指标', '二级指标', '三级指标', '指标值', ...more].join('\t'), ['产出指标', '数量指标', '次数', '12次', ...more.map(() => '13')].join('\t')];
  const { value: outline } = await readDocument(new TextEncoder().encode([...form('项目绩效目标表', '甲'), ...form('项目绩效自评表', '乙', ['实际完成值', '得分']), ...form('项目绩效目标表', '丙')].join('\n')), '表.txt');
  expect(recogniseDrafts(outline).value.map(draft => [draft.kind, 'project' in draft ? draft.project.name : null])).toEqual([['targets', '甲'], ['self-evaluation', '乙'], ['targets', '丙']]);
});

test('takes no other document for a target table', async () => {
  const headings = ['一级指标', '二级指标', '三级指标', '年度指标值'];
  const none = (title: string, row: readonly string[]) => recogniseBlocks(...linesOf(title), tableOf([['项目名称', '河道'], row, ['产出指标', '数量指标', '次数', '1', '1', '1']])).drafts;
  expect(none('项目支出绩效运行监控表', [...headings, '1-7月执行情况', '全年预计完成情况'])).toEqual([]);
  expect(none('部门整体支出绩效自评表', [...headings, '实际完成值', '得分'])).toEqual([]);
  expect(none('部门整体支出绩效评价评分表', headings)).toEqual([]);
  expect((await recogniseLines('关于报送绩效目标表的通知', '附件：1.项目支出绩效目标表', '科室\t人数', '办公室\t3')).drafts).toEqual([]);
});

test('asks about a title below which there are no indicators', () => {
  expect(recogniseBlocks(...linesOf('项目支出绩效目标表'), tableOf([['项目名称', '河道'], ['指标', '情况']]))).toEqual({ drafts: [], doubts: ['“项目支出绩效目标表”没有找到指标的表头，没有读取。'] });
});

test('keeps names and numbers of persons below a table out of it', () => {
  const { drafts } = recogniseBlocks(...linesOf('项目支出绩效目标表'), tableOf([['项目名称', '河道', '', ''], ['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '次数', '1次'], ['填表人：张某', '', '', '联系电话：85001111']]));
  expect(oneOf(drafts).indicators).toHaveLength(1);
  expect(JSON.stringify(drafts)).not.toMatch(/张某|8500/);
});

test('parts two tables that have nothing but words between them, and joins one whose title and heading a new page repeats', () => {
  const table = (name: string, number: number) => tableOf([['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', name, '1']], number);
  const namesOf = (...blocks: Outline['blocks']) => recogniseBlocks(...blocks).drafts.map(({ indicators }) => indicators.map(({ level3 }) => level3));
  expect(namesOf(...linesOf('绩效目标表'), table('甲', 1), ...linesOf('另一项目如下'), table('乙', 2))).toEqual([['甲'], ['乙']]);
  expect(namesOf(...linesOf('绩效目标表'), table('甲', 1), ...linesOf('绩效目标表'), table('乙', 2))).toEqual([['甲', '乙']]);
});

test('tells a department by a code of three digits from a unit by a longer one', () => {
  const headOf = (line: string) => oneOf(recogniseBlocks(...linesOf('绩效目标表', line), tableOf([['一级指标', '二级指标', '三级指标', '指标值']])).drafts);
  expect(headOf('322 水务局')).toMatchObject({ department: '水务局', unit: { code: null, name: null } });
  expect(headOf('322005 河道所')).toMatchObject({ department: null, unit: { code: '322005', name: '河道所' } });
});

test('takes no name of a project that begins with a number for an office', () => {
  const { drafts } = recogniseBlocks(...linesOf('120急救站绩效目标表'), tableOf([['绩效目标', '及时出车', null, null], ['一级指标', '二级指标', '三级指标', '指标值']]));
  expect(oneOf(drafts)).toMatchObject({ project: { name: '120急救站' }, department: null });
});

test('takes the goal of the year where one of several years stands above it', () => {
  const { drafts } = recogniseBlocks(...linesOf('绩效目标表'), tableOf([['总体目标', '三年建成', null, null], ['年度目标', '完成一期', null, null], ['一级指标', '二级指标', '三级指标', '指标值']]));
  expect(oneOf(drafts).goals).toEqual(['完成一期']);
});

test('does not begin a table where the list of contents names it', async () => {
  const { drafts } = await recogniseLines('某局2023年部门预算', '1.收支预算总表', '2.项目支出绩效目标表', '收支预算总表', '项目\t预算数', '收入合计\t88', '项目名称\t绿化', '一级指标\t二级指标\t三级指标\t指标值', '产出指标\t数量指标\t植树\t100棵');
  expect(oneOf(drafts)).toMatchObject({ span: [{ line: 7 }, { line: 9 }], amounts: { total: null }, project: { name: '绿化' } });
});
