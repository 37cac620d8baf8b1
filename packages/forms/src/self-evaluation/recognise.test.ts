import { readDocument, type GridCell, type Outline } from '@hengji/document';
import type { SelfEvaluationDraft } from '@hengji/model';
import { describe, expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';

/** A table as Word keeps it: `null` is covered by a merge, `undefined` rows are left out by the caller. */
function tableOf(rows: readonly (readonly (string | null)[])[], table = 1): Outline['blocks'][number] {
  const cells: GridCell[] = rows.flatMap((texts, row) => texts.flatMap((text, column) => {
    if (text === null) return [];
    let columnSpan = 1;
    while (texts[column + columnSpan] === null) columnSpan += 1;
    return [{ row, column, rowSpan: 1, columnSpan, text, at: { table, row: row + 1, column: column + 1 } }];
  }));
  return { kind: 'grid', at: { table, row: 1, column: 1 }, rowCount: rows.length, columnCount: Math.max(...rows.map(row => row.length)), cells };
}

function linesOf(...lines: readonly string[]): Outline['blocks'] {
  return lines.map((text, index) => ({ kind: 'paragraph', text, level: null, at: { paragraph: index + 1 } }));
}

function recogniseOne(blocks: Outline['blocks']): { draft: SelfEvaluationDraft; doubts: readonly string[] } {
  const { value, doubts } = recogniseDrafts({ format: 'docx', blocks });
  expect(value).toHaveLength(1);
  const [draft] = value;
  if (draft === undefined) throw new Error('no draft');
  return { draft, doubts: doubts.map(({ message }) => message) };
}

async function recogniseText(text: string): Promise<readonly SelfEvaluationDraft[]> {
  const { value } = await readDocument(new TextEncoder().encode(text), '自评.txt');
  return recogniseDrafts(value).value;
}

const rowOf = ({ level1, level2, level3, target, actual, points, score, deviation }: SelfEvaluationDraft['indicators'][number]) =>
  [level1, level2, level3, target.raw, actual.raw, points, score, deviation];

const MINISTRY = [
  ['项目名称', '古树名木保护', null, null, null, null, null, null, null],
  ['主管部门', '园林局', null, null, null, '实施单位', '园林养护中心', null, null],
  ['项目资金（万元）', '', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', null, '30', '28.6', '20.02', '10', '70%', '7'],
  [null, '其中：当年财政拨款', null, '30', '28.6', '20.02', '—', '', '—'],
  [null, '上年结转资金', null, '9', '9', '9', '—', '', '—'],
  [null, '其他资金', null, '', '', '', '—', '', '—'],
  ['年度总体目标', '预期目标', null, null, null, '实际完成情况', null, null, null],
  [null, '给二十棵古树复壮', null, null, null, '十八棵已复壮', null, null, null],
  ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  [null, '产出指标', '数量指标', '指标1：复壮古树', '≥20棵', '18棵', '30', '27', '两棵待春季施工'],
  [null, null, null, '指标2：', '', '', '', '', ''],
  [null, null, null, '……', '', '', '', '', ''],
  [null, null, '质量指标', '成活率', '≥98%', '100%', '20', '20', ''],
  [null, '效益指标', '生态效益指标', '古树冠幅恢复', '明显', '明显', '30', '30', ''],
  [null, '满意度指标', '服务对象满意度指标', '居民满意度', '≥90%', '', '10', '', '未调查'],
  ['总分', null, null, null, null, null, '100', '84', ''],
] as const;

describe('a form laid out as the ministry prescribes', () => {
  const { draft } = recogniseOne([...linesOf('项目支出绩效自评表', '（2021年度）'), tableOf(MINISTRY)]);

  test('reads the money under its headings', () => {
    expect(draft.budget).toEqual({
      planned: '28.6', arrived: null, executed: '20.02', unit: '万元',
      fiscal: { planned: '28.6', arrived: null, executed: '20.02' }, other: { planned: '', arrived: null, executed: '' },
    });
    expect(draft.executionRate).toEqual({ target: null, actual: '70%', points: '10', score: '7' });
    expect(draft.progress).toBeNull();
  });

  test('reads goal and result, not the words that name the part', () => {
    expect([draft.goal, draft.result, draft.completion]).toEqual(['给二十棵古树复壮', '十八棵已复壮', null]);
  });

  test('reads points, scores and deviations, and leaves template rows out', () => {
    expect(draft.indicators.map(rowOf)).toEqual([
      ['产出指标', '数量指标', '复壮古树', '≥20棵', '18棵', '30', '27', '两棵待春季施工'],
      ['产出指标', '质量指标', '成活率', '≥98%', '100%', '20', '20', ''],
      ['效益指标', '生态效益指标', '古树冠幅恢复', '明显', '明显', '30', '30', ''],
      ['满意度指标', '服务对象满意度指标', '居民满意度', '≥90%', '', '10', '', '未调查'],
    ]);
    expect(draft.total).toBe('84');
  });

  test('knows edition, year and units, and where each cell stands', () => {
    expect([draft.edition, draft.year, draft.reportingUnit, draft.implementingUnit, draft.project.name]).toEqual(['mof-2020', 2021, null, '园林养护中心', '古树名木保护']);
    expect(draft.places).toMatchObject({
      'project.name': { table: 1, row: 1, column: 2 }, 'budget.executed': { table: 1, row: 4, column: 6 },
      'indicators.0.score': { table: 1, row: 11, column: 8 }, 'indicators.3.score': { table: 1, row: 16, column: 8 }, total: { table: 1, row: 17, column: 8 },
    });
  });

  test('reads the same from the first rows of a sheet', () => {
    const onSheet = recogniseOne([tableOf([['项目支出绩效自评表', null, null, null, null, null, null, null, null], ['（2021年度）', null, null, null, null, null, null, null, null], ...MINISTRY])]).draft;
    expect({ ...onSheet, places: {}, span: null, indicators: onSheet.indicators.map(rowOf) }).toEqual({ ...draft, places: {}, span: null, indicators: draft.indicators.map(rowOf) });
  });

  test('reads the same in two tables, the heading repeated after a page break', () => {
    const torn = recogniseOne([...linesOf('项目支出绩效自评表', '（2021年度）'), tableOf(MINISTRY.slice(0, 13)), tableOf([MINISTRY[9], ...MINISTRY.slice(13)], 2)]).draft;
    expect(torn.indicators.map(rowOf)).toEqual(draft.indicators.map(rowOf));
    expect(torn.total).toBe('84');
  });
});

const COLUMNS = {
  level1: '产出指标', level2: '数量指标', level3: '巡查河道', target: '≥12次', actual: '15次', points: '20', score: '18', deviation: '汛期加密', remark: '见台账',
} as const;
const ROW = ['产出指标', '数量指标', '巡查河道', '≥12次', '15次', '20', '18', '汛期加密'];

test.each([
  //                          headings                                                                                              columns
  ['ministry',                ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'], ['level1', 'level2', 'level3', 'target', 'actual', 'points', 'score', 'deviation']],
  ['points first',            ['一级指标', '二级指标', '三级指标', '分值', '年初目标值', '全年完成值', '自评得分', '偏差原因'],           ['level1', 'level2', 'level3', 'points', 'target', 'actual', 'score', 'deviation']],
  ['weights at the end',      ['一级指标', '二级指标', '指标名称', '预期指标值', '实际完成值', '自评得分', '未完成原因', '权重'],         ['level1', 'level2', 'level3', 'target', 'actual', 'score', 'deviation', 'points']],
  ['a column for remarks',    ['一级指标', '二级指标', '三级指标', '目标值', '备注', '完成值', '权重', '评分', '偏差分析'],               ['level1', 'level2', 'level3', 'target', 'remark', 'actual', 'points', 'score', 'deviation']],
  ['actual before target',    ['一级指标', '二级指标', '三级指标', '全年实际完成值', '年度指标值(A)', '分值（100分）', '得 分', '偏差原因分析'], ['level1', 'level2', 'level3', 'actual', 'target', 'points', 'score', 'deviation']],
] as const)('finds columns by their words: %s', (_case, headings, columns) => {
  const { draft } = recogniseOne([...linesOf('2022年度项目绩效自评表'), tableOf([['项目名称', '河道管护'], headings, columns.map(key => COLUMNS[key])])]);
  expect(draft.indicators.map(rowOf)).toEqual([ROW]);
  expect([draft.year, draft.edition]).toEqual([2022, 'unknown']);
});

test('leaves a column alone whose heading it does not know', async () => {
  const rows = [['项目名称', '河道管护'], ['一级指标', '二级指标', '三级指标', '责任科室', '目标值', '完成值', '得分', '核实人'], ['产出指标', '数量指标', '巡查河道', '水务科', '12', '15', '20', '某某'], ['', '', '清淤', '水务科', '3', '', '0', '某某']];
  const [draft] = await recogniseText(['项目绩效自评表', ...rows.map(row => row.join('\t'))].join('\n'));
  for (const one of [draft, recogniseOne([...linesOf('项目绩效自评表'), tableOf(rows)]).draft]) {
    expect(one?.indicators.map(rowOf)).toEqual([['产出指标', '数量指标', '巡查河道', '12', '15', null, '20', null], ['产出指标', '数量指标', '清淤', '3', '', null, '0', null]]);
  }
});

test('carries no second level over to the next first one', () => {
  const { draft } = recogniseOne([...linesOf('项目绩效自评表'), tableOf([...SMALL_FORM, ['满意度指标', null, '居民满意度', '≥90%', '95%', '10']])]);
  expect(draft.indicators.map(({ level1, level2 }) => [level1, level2])).toEqual([['产出指标', '数量指标'], ['满意度指标', '']]);
});

test('reads a row that divides its cells otherwise than the heading, and asks', () => {
  const { draft, doubts } = recogniseOne([...linesOf('项目绩效自评表'), tableOf([
    ['项目名称', '河道管护', null, null, null, null, null, null],
    ['一级指标', '二级指标', '三级指标', null, null, '目标值', '完成值', '得分'],
    ['产出指标', '数量指标', '巡查河道', '12', null, '15', null, '20'],
  ])]);
  expect(draft.indicators.map(rowOf)).toEqual([['产出指标', '数量指标', '巡查河道', '12', '15', null, '20', null]]);
  expect(doubts).toEqual(['“巡查河道”一行的格子错位，数值按先后顺序读取。']);
});

test('reads a value that is printed in three cells', () => {
  const { draft } = recogniseOne([...linesOf('项目绩效自评表'), tableOf([
    ['项目名称', '河道管护'],
    ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '实际完成值', '得分'],
    ['产出指标', '数量指标', '巡查河道', '≥', '12', '次', '15', '20'],
  ])]);
  expect(draft.indicators[0]?.target.raw).toBe('≥|12|次');
});

test('tells a blank cell from one that is not there', () => {
  const { draft } = recogniseOne([...linesOf('项目绩效自评表'), tableOf([
    ['项目名称', '', '实施单位', '', '项目类别', '延续'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分'],
    ['产出指标', '数量指标', '巡查河道', '≥12次', '', '0'],
  ])]);
  expect([draft.project.name, draft.implementingUnit, draft.project.code, draft.indicators[0]?.actual.raw, draft.indicators[0]?.score, draft.indicators[0]?.points, draft.total, draft.goal, draft.progress])
    .toEqual(['', '', null, '', '0', null, null, null, null]);
});

const SMALL_FORM = [['项目名称', '河道管护'], ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分'], ['产出指标', '数量指标', '巡查河道', '1', '1', '1']] as const;

test.each([
  //                                   lines after the table                     preparer   phone
  ['one line',                         ['填报人：张某　　联系电话：0311-8500'],      'present', 'present'],
  ['no blank between them',            ['填报人:张某联系电话:03118500'],            'present', 'present'],
  ['blanks to write on',               ['填 报 人：　　　　联系电话：'],             'blank',   'blank'],
  ['a number without a colon',         ['填表人：李某某', '联系电话85000000'],       'present', 'present'],
  ['the number in the next line',      ['填报人：', '王某', '联系电话:', '8500 0000'], 'present', 'present'],
  ['the next form is no person',       ['填报人：', '附件'],                       'blank',   'absent'],
  ['another label between',            ['填报人：  联系电话：85001111', '王某'],      'blank',   'present'],
  ['room for a signature',             ['填报人（签字）：______'],                  'blank',   'absent'],
  ['not printed',                      [],                                        'absent',  'absent'],
] as const)('keeps of persons only whether they are named: %s', (_case, lines, preparer, phone) => {
  const { draft } = recogniseOne([...linesOf('项目绩效自评表'), tableOf(SMALL_FORM), ...linesOf(...lines)]);
  expect([draft.preparer, draft.phone]).toEqual([preparer, phone]);
  expect(JSON.stringify(draft)).not.toMatch(/张某|李某某|王某|8500/);
});

test('takes no person below the table of a sheet for an indicator', () => {
  const onSheet = (text: string): readonly string[] => [text, '', '', '', '', ''];
  const { draft } = recogniseOne([tableOf([onSheet('项目绩效自评表'), ...SMALL_FORM, onSheet('审核人：赵某'), onSheet('填报人：张某'), onSheet('85001111')])]);
  expect([draft.indicators.length, draft.groups.length, draft.preparer]).toEqual([1, 1, 'present']);
  expect(JSON.stringify(draft)).not.toMatch(/某|8500/);
});

test.each([
  ['behind its label',  linesOf('项目绩效自评表', '填报单位：河道管理处  金额单位：元')],
  ['in the next line',  linesOf('项目绩效自评表', '填报单位：', '河道管理处', '金额单位：元')],
  ['in a table row',    [...linesOf('项目绩效自评表'), tableOf([['填报单位', '河道管理处', null, '金额单位', '元']], 2)]],
] as const)('finds the reporting unit %s', (_case, head) => {
  const { draft } = recogniseOne([...head, tableOf(SMALL_FORM)]);
  expect([draft.reportingUnit, draft.budget.unit]).toEqual(['河道管理处', '元']);
});

test('does not take a form for a self-evaluation that is none', () => {
  const heading = ['一级指标', '二级指标', '三级指标', '年度指标值'];
  const none = (title: string, headings: readonly string[]) => recogniseDrafts({ format: 'docx', blocks: [...linesOf(title), tableOf([['项目名称', '河道管护'], headings])] }).value;
  expect(none('项目支出绩效目标表', heading)).toEqual([]);
  expect(none('项目支出绩效运行监控表', [...heading, '1-7月执行情况', '全年预计完成情况', '实际完成值'])).toEqual([]);
  expect(none('部门整体支出绩效自评表', [...heading, '实际完成值', '得分'])).toEqual([]);
});

describe('a text whose merged cells dropped out', () => {
  const head = ['区县预算项目绩效自评表', '(2023年度)', '填报单位：河道管理处', '', '一、基本情况\t项目名称\t河道管护\t\t实施单位\t河道管理处\t'];
  const heading = '四、指标\t一级指标\t二级指标\t三级指标\t\t预期指标值\t实际完成值\t自评得分\t';
  const indicatorsOf = async (...lines: readonly string[]) => {
    const [draft] = await recogniseText([...head, heading, ...lines].join('\n'));
    return draft?.indicators.map(rowOf);
  };

  test.each([
    ['as headed',                     '\t产出指标(40)\t数量指标\t指标1：巡查河道\t\t12\t15\t20\t'],
    ['without the part',              '产出指标(40分)\t数量指标\t指标 1 巡查河道\t\t12\t15\t20\t\t'],
    ['values slid to the right',      '\t产出指标（40）\t数量指标\t巡查河道\t\t\t12\t15\t20'],
    ['values slid to the left',       '\t产出指标\t数量指标\t巡查河道\t12\t15\t20\t\t'],
    ['without part and filler',       '产出指标\t数量指标\t巡查河道\t12\t15\t20'],
  ])('reads a row %s', async (_case, line) => {
    expect(await indicatorsOf(line)).toEqual([['产出指标', '数量指标', '巡查河道', '12', '15', null, '20', null]]);
  });

  test('carries levels down to rows that begin further right, and past a torn table', async () => {
    const rows = await indicatorsOf(
      '\t产出指标(40)\t数量指标\t巡查河道\t\t12\t15\t20\t', '指标2：清淤\t\t3\t3\t20', '...\t\t\t', '', '质量指标\t指标1：水质达标率\t\t≥90%\t95%\t20',
      '满意度指标(10分)\t满意度指标\t居民满意度\t\t≥90%\t92%\t10', '总分\t\t\t\t\t\t70\t', '\t产出指标\t数量指标\t不在表内\t\t1\t1\t1\t',
    );
    expect(rows?.map(row => row.slice(0, 5))).toEqual([
      ['产出指标', '数量指标', '巡查河道', '12', '15'], ['产出指标', '数量指标', '清淤', '3', '3'],
      ['产出指标', '质量指标', '水质达标率', '≥90%', '95%'], ['满意度指标', '满意度指标', '居民满意度', '≥90%', '92%'],
    ]);
  });

  test('finds the score when its heading was lost', async () => {
    const lost = heading.replace('自评得分', '');
    const [draft] = await recogniseText([...head, lost, '\t产出指标\t数量指标\t巡查河道\t\t12\t15\t20\t', '\t\t\t清淤\t\t3\t3\t\t'].join('\n'));
    expect(draft?.indicators.map(({ score }) => score)).toEqual(['20', null]);
  });
});

const HUBEI = [
  ['项目名称', '乡村道路养护', null, null, null, null, null],
  ['主管部门', '交通局', null, null, '项目实施单位', '公路段', null],
  ['预算执行情况（万元）（20分）', '', '', '预算数（A）', '执行数（B）', '执行率（B/A）', '得分（20分*执行率）'],
  ['', '年度财政资金总额', null, '500', '480.5', '96.1%', '19.22'],
  ['年度绩效目标（80分）', '一级指标', '二级指标', '三级指标', '年初目标值（A）', '实际完成值（B）', '得分'],
  ['', '产出指标（40分）', '数量指标', '养护里程', '≥120公里', '125公里', '40'],
  ['总分', null, null, null, null, null, '99.22'],
  ['偏差大或目标未完成原因分析', '无偏差', null, null, null, null, null],
] as const;

test('reads a form as Hubei lays it out, from a table and from its text alike', async () => {
  const [fromText] = await recogniseText(['2023年度项目绩效自评表', ...HUBEI.map(row => row.map(text => text ?? '').join('\t'))].join('\n'));
  const { draft } = recogniseOne([...linesOf('2023年度项目绩效自评表'), tableOf(HUBEI)]);
  for (const one of [draft, fromText]) {
    expect(one).toMatchObject({
      edition: 'hubei-2020', year: 2023, implementingUnit: '公路段', budget: { planned: '500', arrived: null, executed: '480.5', unit: '万元', fiscal: { planned: null } },
      executionRate: { target: null, actual: '96.1%', points: '20', score: '19.22' }, groups: [{ level1: '产出指标', points: '40' }], total: '99.22', issues: '无偏差',
    });
    expect(one?.indicators.map(rowOf)).toEqual([['产出指标', '数量指标', '养护里程', '≥120公里', '125公里', null, '40', null]]);
  }
});

test('reads amounts that have a row each', () => {
  const { draft } = recogniseOne([...linesOf('项目绩效自评表'), tableOf([['项目名称', '文化惠民'], ['预算数', '30'], ['到位数', ''], ['执行数', '29.5'], ...SMALL_FORM.slice(1)])]);
  expect(draft.budget).toMatchObject({ planned: '30', arrived: '', executed: '29.5' });
});

describe('money with its labels beside it', () => {
  const moneyOf = (...rows: readonly (readonly (string | null)[])[]) => recogniseOne([...linesOf('项目绩效自评表'), tableOf([['项目名称', '河道管护'], ...rows, ...SMALL_FORM.slice(1)])]);
  const HEADED = ['预算安排情况', null, '资金到位情况', null, '资金执行情况', null, '预算执行进度'] as const;

  test.each([
    //                         rows                                                                                                                 progress
    ['filled in',              [HEADED, ['预算数:', '0', '到位数:', '8', '执行数:', '7.2', '90%'], ['其中:财政资金', '5', '其中:财政资金', '5', '其中:财政资金', '5', null]], '90%'],
    ['blank',                  [HEADED, ['预算数:', '0', '到位数:', '8', '执行数:', '7.2', ''], ['其中:财政资金', '5', '其中:财政资金', '5', '其中:财政资金', '5', null]],    ''],
    ['no such column',         [HEADED.slice(0, 6), ['预算数:', '0', '到位数:', '8', '执行数:', '7.2'], ['其中:财政资金', '5', '其中:财政资金', '5', '其中:财政资金', '5']],  null],
    ['slid one row down',      [HEADED, ['预算数:', '0', '到位数:', '8', '执行数:', '7.2', ''], ['其中:财政资金', '5', '其中:财政资金', '5', '其中:财政资金', '5', '90%']],  '90%'],
  ] as const)('progress %s', (_case, rows, progress) => {
    const { draft } = moneyOf(...rows);
    expect(draft.budget).toMatchObject({ planned: '0', arrived: '8', executed: '7.2', fiscal: { planned: '5', arrived: '5', executed: '5' }, other: { planned: null } });
    expect(draft.progress).toBe(progress);
  });

  test('asks when the progress stands in the row of another source', () => {
    expect(moneyOf(HEADED, ['预算数:', '1', '到位数:', '1', '执行数:', '1', ''], ['其他', '', '其他', '', '其他', '', '100%']).doubts)
      .toEqual(['“100%”落在“其他”一行，按“预算执行进度”读取。']);
  });
});

test('reads the execution rate as a row of its own, not as an indicator', () => {
  const { draft } = recogniseOne([...linesOf('项目绩效自评表'), tableOf([
    ['项目名称', '河道管护'], ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分'],
    ['预算执行率指标（10分）', '预算执行率', '', '100%', '88%', '8.8'], ['产出指标（90分）', '数量指标', '巡查河道', '12', '15', '90'], ['合计', null, null, null, null, '98.8'],
  ])]);
  expect(draft.executionRate).toEqual({ target: '100%', actual: '88%', points: '10', score: '8.8' });
  expect(draft.groups.map(({ level1, points }) => [level1, points])).toEqual([['预算执行率指标', '10'], ['产出指标', '90']]);
  expect([draft.indicators.length, draft.total]).toEqual([1, '98.8']);
});

test('reads several forms of one file apart', async () => {
  const form = (name: string) => `项目绩效自评表\n项目名称\t${name}\n一级指标\t二级指标\t三级指标\t目标值\t完成值\t得分\n产出指标\t数量指标\t次数\t1\t1\t${name.length}\n总分\t\t\t\t\t${name.length}\n存在的问题及改进措施\t${name}没有问题\n`;
  const drafts = await recogniseText([form('甲'), form('乙乙'), form('丙丙丙')].join('\n附件2\n'));
  expect(drafts.map(({ project, total, issues }) => [project.name, total, issues])).toEqual([['甲', '1', '甲没有问题'], ['乙乙', '2', '乙乙没有问题'], ['丙丙丙', '3', '丙丙丙没有问题']]);
  expect(drafts.map(({ span }) => span)).toEqual([[{ line: 1 }, { line: 6 }], [{ line: 9 }, { line: 14 }], [{ line: 17 }, { line: 22 }]]);
});
