import { readFileSync } from 'node:fs';
import { readDocument } from '@hengji/document';
import { describe, expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { linesOf, recogniseOne, recogniseText, rowOf, selfEvaluationsOf, SMALL_FORM, tableOf } from '../test-outline.ts';

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

test('tells a blank cell from one that is not there', () => {
  const { draft } = recogniseOne([...linesOf('项目绩效自评表'), tableOf([
    ['项目名称', '', '实施单位', '', '项目类别', '延续'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分'],
    ['产出指标', '数量指标', '巡查河道', '≥12次', '', '0'],
  ])]);
  expect([draft.project.name, draft.implementingUnit, draft.project.code, draft.indicators[0]?.actual.raw, draft.indicators[0]?.score, draft.indicators[0]?.points, draft.total, draft.goal, draft.progress])
    .toEqual(['', '', null, '', '0', null, null, null, null]);
});

test('does not take a form for a self-evaluation that is none', () => {
  const heading = ['一级指标', '二级指标', '三级指标', '年度指标值'];
  const none = (title: string, headings: readonly string[]) => selfEvaluationsOf(recogniseDrafts({ format: 'docx', blocks: [...linesOf(title), tableOf([['项目名称', '河道管护'], headings])] }).value);
  expect(none('项目支出绩效目标表', heading)).toEqual([]);
  expect(none('项目支出绩效运行监控表', [...heading, '1-7月执行情况', '全年预计完成情况', '实际完成值'])).toEqual([]);
  expect(none('部门整体支出绩效自评表', [...heading, '实际完成值', '得分'])).toEqual([]);
});

test('reads the sample the same from text, docx and xlsx', async () => {
  const [text, docx, xlsx] = await Promise.all(['txt', 'docx', 'xlsx'].map(async extension => {
    const name = `original.${extension}`;
    const { value } = await readDocument(readFileSync(new URL(`../../../../samples/self-evaluation-translation-fee/${name}`, import.meta.url)), name);
    const [draft] = selfEvaluationsOf(recogniseDrafts(value).value);
    return draft && { ...draft, span: null, places: {}, indicators: draft.indicators.map(indicator => ({ ...indicator, at: null })) };
  }));
  expect(docx).toEqual(text);
  expect(xlsx).toEqual(text);
  expect(text).toMatchObject({
    edition: 'sjz-2020', year: 2020, project: { code: null, name: '翻译费' }, budget: { planned: '4', arrived: '4', executed: '3.94', unit: '万元', other: { executed: '' } },
    progress: '', completion: '完成预算目标', executionRate: { target: '>=95%', actual: '98.5%', points: '10', score: '10' }, total: '100', preparer: 'blank', phone: 'blank',
  });
  expect(text?.indicators.map(rowOf)).toEqual([
    ['产出指标', '数量指标', '完成专题材料翻译数量', '4', '6', null, '40', null],
    ['效益指标', '社会效益指标', '翻译准确率%', '>=90%', '98%', null, '40', null],
    ['满意度指标', '满意度指标', '翻译满意度(%)', '>=95%', '100%', null, '10', null],
  ]);
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

test('finds the total behind what else there is to say', async () => {
  const rows = [['转移支付（项目）名称', '河道管护', '', '', '', ''], ...SMALL_FORM.slice(1), ['说明', '', '', '', '', '']].map(row => [...row]);
  const said = [...rows.slice(0, -1), ['说明', '无', '', '', '', ''], ['总分', '', '', '', '', '98']];
  const [text] = await recogniseText(['转移支付绩效自评表', ...said.map(row => row.join('\t'))].join('\n'));
  for (const one of [text, recogniseOne([...linesOf('转移支付绩效自评表'), tableOf(said)]).draft]) {
    expect(one).toMatchObject({ project: { name: '河道管护' }, issues: '无', total: '98', indicators: [{ level3: '巡查河道' }] });
  }
  expect(recogniseOne([...linesOf('转移支付绩效自评表'), tableOf(rows)]).draft).toMatchObject({ issues: '', total: null });
});

test('asks about a form whose indicators it does not find', () => {
  const { value, doubts } = recogniseDrafts({ format: 'docx', blocks: [...linesOf('项目绩效自评表'), tableOf([['项目名称', '河道管护'], ['指标', '情况']])] });
  expect([value, doubts]).toEqual([[], [{ at: { paragraph: 1 }, message: '“项目绩效自评表”没有找到指标的表头，没有读取。' }]]);
});

test('reads several forms of one file apart', async () => {
  const form = (name: string) => `项目绩效自评表\n项目名称\t${name}\n一级指标\t二级指标\t三级指标\t目标值\t完成值\t得分\n产出指标\t数量指标\t次数\t1\t1\t${name.length}\n总分\t\t\t\t\t${name.length}\n存在的问题及改进措施\t${name}没有问题\n`;
  const drafts = await recogniseText([form('甲'), form('乙乙'), form('丙丙丙')].join('\n附件2\n'));
  expect(drafts.map(({ project, total, issues }) => [project.name, total, issues])).toEqual([['甲', '1', '甲没有问题'], ['乙乙', '2', '乙乙没有问题'], ['丙丙丙', '3', '丙丙丙没有问题']]);
  expect(drafts.map(({ span }) => span)).toEqual([[{ line: 1 }, { line: 6 }], [{ line: 9 }, { line: 14 }], [{ line: 17 }, { line: 22 }]]);
});
