import { describe, expect, test } from 'vitest';
import { recogniseDrafts } from './recognise.ts';
import { linesOf, recogniseOne, recogniseText, rowOf, selfEvaluationsOf, SMALL_FORM, tableOf } from './test-outline.ts';

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

describe('a heading of two rows', () => {
  const UPPER = ['绩效指标', null, null, '年度指标值', null, null, '实际完成值', '分值', '得分', '偏差原因分析'];
  const LOWER = ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', null, null, null, null];
  const rows = [['项目名称', '河道管护', ...Array(8).fill(null)], ['年度目标', '巡查', ...Array(8).fill(null)], UPPER, LOWER, ['产出指标', '数量指标', '巡查河道', '≥', '12', '次', '15次', '20', '18', '汛期加密']];
  const read = [['产出指标', '数量指标', '巡查河道', '≥|12|次', '15次', '20', '18', '汛期加密']];

  test('is read as one, from a table and from its text', async () => {
    const { draft, doubts } = recogniseOne([...linesOf('项目绩效自评表'), tableOf(rows)]);
    const [text] = await recogniseText(['项目绩效自评表', ...rows.map(row => row.map(cell => cell ?? '').join('\t'))].join('\n'));
    for (const one of [draft, text]) expect([one?.goal, one?.indicators.map(rowOf)]).toEqual(['巡查', read]);
    expect(doubts).toEqual([]);
  });

  test('may have its levels in the upper one', () => {
    const { draft, doubts } = recogniseOne([...linesOf('项目绩效自评表'), tableOf(rows.with(2, ['一级指标', '二级指标', '三级指标', ...UPPER.slice(3)]).with(3, [null, null, null, '符号', '值', '单位', null, null, null, null]))]);
    expect([draft.indicators.map(rowOf), doubts]).toEqual([read, []]);
  });

  test('tells a form of monitoring by both', () => {
    const monitored = rows.with(2, UPPER.with(9, '1-7月执行情况'));
    expect(selfEvaluationsOf(recogniseDrafts({ format: 'docx', blocks: [...linesOf('项目绩效自评表'), tableOf(monitored)] }).value)).toEqual([]);
  });
});

test('leaves out the sums of groups and goes on behind them', async () => {
  const rows = [...SMALL_FORM, ['小计', '', '', '', '', '1'], ['满意度指标', '满意度', '居民', '≥90%', '95%', '9'], ['产出指标小计', '', '', '', '', '9'], ['总分', '', '', '', '', '10']];
  const [text] = await recogniseText(['项目绩效自评表', ...rows.map(row => row.join('\t'))].join('\n'));
  for (const one of [text, recogniseOne([...linesOf('项目绩效自评表'), tableOf(rows)]).draft]) {
    expect([one?.indicators.map(({ level1, level3 }) => [level1, level3]), one?.total]).toEqual([[['产出指标', '巡查河道'], ['满意度指标', '居民']], '10']);
  }
});

test('takes of equal headings the first one behind the name of the indicator', () => {
  const { draft, doubts } = recogniseOne([...linesOf('项目绩效自评表'), tableOf([
    ['项目名称', '河道管护', null, null, null, null, null, null, null, null],
    ['一级指标', '分值', '二级指标', '三级指标', '分值', '目标值', '完成值', '得分', '未完成原因', '责任科室'],
    ['产出指标', '50', '数量指标', '巡查河道', '20', '≥12次', '15次', '18', '汛期加密', '增派人手'],
    ['', '', '质量指标', '水质', '30', 'Ⅲ类', 'Ⅲ类', '30', '', ''],
  ])]);
  expect(draft.indicators.map(rowOf)).toEqual([ROW, ['产出指标', '质量指标', '水质', 'Ⅲ类', 'Ⅲ类', '30', '30', '']]);
  expect(doubts).toEqual([]);
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
