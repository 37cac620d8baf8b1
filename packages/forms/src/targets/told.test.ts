import { describe, expect, test } from 'vitest';
import { linesOf, tableOf } from '../test-outline.ts';
import { oneOf, recogniseBlocks, recogniseLines } from './test-tables.ts';

const TABLE = [
  ['项目编码', 'A-7', '项目名称', '校车补助', null],
  ['绩效目标', '目标1', '接送学生平安', null, null],
  ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值'],
  ['产出指标', '数量指标', '运行车辆', '投入运行的校车', '≥12辆'],
] as const;

const PROSE = [
  '某市教育局', '关于校车补助项目', '绩效目标指标的说明', '一、基本情况', '（一）项目概况', '校车补助用于十二辆校车的运行。', '（二）资金安排情况', '2023年该项目安排财政资金共计15.5万元。',
  '绩效目标指标设置情况', '（一）绩效目标', '该项目设置了2项绩效目标：一是接送学生平安；二是家长满意。', '（二）绩效指标',
  '对应目标一设置产出指标2项，分别是：运行车辆不少于12辆、全年安全事故为0起。对应目标二设置1项满意度指标：家长满意度超过90%。', '（三）评价标准', '目标一的评价标准是车辆检验合格率达到100%。', '项目绩效情况表如下：',
];

describe('prose in chapters before a table', () => {
  const { told } = oneOf(recogniseBlocks(...linesOf(...PROSE), tableOf(TABLE)).drafts);

  test('says whose it is and how much', () => {
    expect(told).toMatchObject({ title: '关于校车补助项目绩效目标指标的说明', project: '校车补助', amount: { total: '15.5', unit: '万元' } });
  });

  test('has its chapters as printed, also one that lost its number', () => {
    expect(told?.sections.map(({ number, title }) => `${number} ${title}`)).toEqual(['一 基本情况', '（一） 项目概况', '（二） 资金安排情况', ' 绩效目标指标设置情况', '（一） 绩效目标', '（二） 绩效指标', '（三） 评价标准']);
  });

  test('stands under its chapters', () => {
    expect(told?.paragraphs.map((text, index) => [told.sections[told.sectionOf[index] ?? -1]?.title, text.slice(0, 4)])).toEqual([
      ['项目概况', '校车补助'], ['资金安排情况', '2023'], ['绩效目标', '该项目设'], ['绩效指标', '对应目标'], ['评价标准', '目标一的'],
    ]);
  });

  test('tells goals, how many indicators of each kind they have, and what is promised', () => {
    expect(told).toMatchObject({ goalCount: '2', goals: ['接送学生平安', '家长满意'], indicatorCount: null });
    expect(told?.groups.map(({ goal, level1, count }) => [goal, level1, count])).toEqual([['一', '产出指标', '2'], ['二', '满意度指标', '1']]);
    expect(told?.values.map(({ name, target: { operator, value, unit } }) => [name, operator, value, unit])).toEqual([
      ['运行车辆', '>=', '12', '辆'], ['全年安全事故', 'none', '0', '起'], ['家长满意度', '>', '90', '%'], ['车辆检验合格率', 'none', '100', '%'],
    ]);
  });

  test('knows where each stands, and leaves the table its span', () => {
    const { places, span } = oneOf(recogniseBlocks(...linesOf(...PROSE), tableOf(TABLE)).drafts);
    expect(places).toMatchObject({ 'told.title': { paragraph: 2 }, 'told.sections.3': { paragraph: 9 }, 'told.amount.total': { paragraph: 8 }, 'told.goals.1': { paragraph: 11 }, 'told.groups.1': { paragraph: 13 }, 'told.values.3': { paragraph: 15 } });
    expect(span?.[0]).toEqual({ table: 1, row: 1, column: 1 });
  });
});

test.each([
  ['goals a paragraph each',       ['（一）绩效目标', '1.清淤十公里，岸坡平整。', '2.水质达标，不黑不臭。'],   null, ['清淤十公里，岸坡平整', '水质达标，不黑不臭']],
  ['goals numbered in a sentence', ['（一）绩效目标', '共设置两个绩效目标：1、清淤十公里。2、水质达标。'],    '两', ['清淤十公里', '水质达标']],
  ['one goal without a count',     ['（一）绩效目标', '保障河道畅通，水质达标。'],                            null, ['保障河道畅通，水质达标']],
  ['that there are none',          ['（一）绩效目标', '该项目未设置绩效目标。'],                                null, []],
  ['a count without goals',        ['（一）绩效目标', '本项目共设置3项绩效目标，详见附表。'],                 '3',  []],
])('reads %s', (_case, lines, goalCount, goals) => {
  const { told } = oneOf(recogniseBlocks(...linesOf('一、项目概况', '疏浚河道。', ...lines), tableOf(TABLE)).drafts);
  expect(told).toMatchObject({ goalCount, goals, title: null, project: null });
});

test.each([
  ['one amount told twice',      '2023年该项目安排财政资金共计15.5万元，项目资金合计15.5万元。',        '15.5'],
  ['that of the year before',    '2022年该项目安排资金12万元，2023年该项目安排资金15.5万元。',          '15.5'],
  ['only that of last year',     '上年该项目安排资金12万元。',                                          null],
  ['amounts that are different', '2023年该项目安排资金15.5万元，其中活动经费安排3万元。',               null],
])('of the money %s is kept as %s', (_case, sentence, total) => {
  expect(oneOf(recogniseBlocks(...linesOf('一、资金安排', sentence, '二、绩效目标', '学生平安。'), tableOf(TABLE)).drafts).told?.amount.total).toBe(total);
});

test.each([
  ['chapters of a budget statement', ['一、部门职责', '管理校车。', '二、绩效目标', '校车平安。', '三、绩效指标', '运行车辆12辆。']],
  ['the goals of its department',    ['一、总体绩效目标', '办好教育。', '二、分项绩效目标', '1.校车', '绩效目标：接送平安。']],
  ['a note',                         ['单位：万元']],
  ['nothing',                        []],
])('a project has no prose of its own where %s stands before its table', (_case, lines) => {
  expect(oneOf(recogniseBlocks(...linesOf(...lines), tableOf(TABLE)).drafts).told).toBeNull();
});

test.each(['对应目标一设置产出指标1项', '目标一设置产出指标1项', '目标一对应1项产出指标'])('%s is an indicator of the first goal', sentence => {
  const { told } = oneOf(recogniseBlocks(...linesOf('一、绩效目标', '水质达标。', '二、绩效指标', `${sentence}：清淤长度。`, '三、资金安排'), tableOf(TABLE)).drafts);
  expect(told?.groups).toEqual([expect.objectContaining({ goal: '一', level1: '产出指标', count: '1' })]);
});

test('a line that ran into the title is no part of it', async () => {
  const { drafts } = await recogniseLines('（一）项目名称：农村学生校车安全补助', '关于农村学生校车安全补助项目绩效目标的说明', '一、绩效目标', '学生平安。', '二、绩效指标设置', '其中运行车辆不少于12辆。', '', '项目编码\tA-7\t项目名称\t校车补助', '一级指标\t二级指标\t三级指标\t指标值', '产出指标\t数量指标\t运行车辆\t≥12辆');
  expect(oneOf(drafts).told).toMatchObject({ title: '关于农村学生校车安全补助项目绩效目标的说明', project: '农村学生校车安全补助', values: [{ name: '运行车辆' }] });
});

test.each(['二、绩效目标设定情况', '绩效目标设定情况'])('a chapter named like a table, %s, is a chapter where prose follows it', chapter => {
  const { drafts } = recogniseBlocks(...linesOf('一、项目概况', '疏浚河道。', chapter, '（一）绩效目标', '水质达标。', '三、绩效指标', '清淤不少于10公里。'), tableOf(TABLE));
  expect(oneOf(drafts)).toMatchObject({ project: { name: '校车补助' }, told: { goals: ['水质达标'] } });
  expect(oneOf(drafts).span?.[0]).toEqual({ table: 1, row: 1, column: 1 });
});

test('what stands alone in a row that nobody filled in is kept, and is no indicator', () => {
  const rows = [['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '分值'], ['产出指标', '数量指标', '运行车辆', '≥', '12', '辆', '10'], ['', '质量指标', '', '＝', '', '', ''], ['', '', '', '', '', '', '5'], ['', '', '指标2：', '≥', '', '', ''], ['', '', '', '', '', '', '']];
  const draft = oneOf(recogniseBlocks(...linesOf('校车补助绩效目标表'), tableOf(rows)).drafts);
  expect(draft).toMatchObject({ orphans: ['＝', '5'], places: { 'orphans.0': { table: 1, row: 3, column: 4 }, 'orphans.1': { table: 1, row: 4, column: 7 } } });
  expect(draft.indicators).toHaveLength(1);
});

test('a name without its label is told', async () => {
  const head = ['预算项目绩效表', '项目编码\tA-7\t校车补助\t', '一级指标\t二级指标\t三级指标\t指标值', '产出指标\t数量指标\t运行车辆\t≥12辆'];
  expect(oneOf((await recogniseLines(...head)).drafts)).toMatchObject({ project: { name: '校车补助' }, unlabelled: ['project.name'] });
  expect(oneOf((await recogniseLines(...head.with(1, '项目编码\tA-7\t项目名称\t校车补助'))).drafts)).toMatchObject({ project: { name: '校车补助' }, unlabelled: [] });
});
