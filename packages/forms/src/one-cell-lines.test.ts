import { readDocument } from '@hengji/document';
import { expect, test } from 'vitest';
import { recogniseDrafts } from './recognise.ts';
import { recogniseText, rowOf, selfEvaluationsOf } from './test-outline.ts';

const HEADINGS = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析'];
const HEAD = ['项目支出绩效自评表', '（2023年度）', '项目名称', '河道管护', '实施单位', '河道管理处', '项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分', '年度资金总额', '30', '28', '27', '10', '96.4%', '9.6', '其中：财政拨款', '30', '28', '27', '年度总体目标', '预期目标', '实际完成情况', '河道清洁', '基本清洁'];
const ROWS = ['产出指标', '数量指标', '巡查河道', '≥12次', '10次', '20', '18', '汛期停巡', '清理垃圾', '8', '9', '30', '30', '质量指标', '水质', 'Ⅲ类', 'Ⅲ类', '30', '30', '满意度指标', '服务对象满意度指标', '居民满意度', '≥90%', '95%', '10', '10'];
const FOOT = ['总分', '100', '97.6', '存在的问题及改进措施', '增派人手'];

const read = async (lines: readonly string[]) => recogniseDrafts((await readDocument(Buffer.from(lines.join('\n')), '自评.txt')).value);

test('a form whose cells stand one a line is put back into rows', async () => {
  const { value, doubts } = await read([...HEAD, '绩效指标', ...HEADINGS, ...ROWS, ...FOOT]);
  const [draft] = selfEvaluationsOf(value);
  expect(draft).toMatchObject({
    year: 2023, project: { name: '河道管护' }, implementingUnit: '河道管理处', goal: '河道清洁', result: '基本清洁', total: '97.6', issues: '增派人手',
    budget: { planned: '28', executed: '27', unit: '万元', fiscal: { planned: '28', executed: '27' } }, executionRate: { actual: '96.4%', points: '10', score: '9.6' },
  });
  expect(draft?.indicators.map(rowOf)).toEqual([
    ['产出指标', '数量指标', '巡查河道', '≥12次', '10次', '20', '18', '汛期停巡'], ['产出指标', '数量指标', '清理垃圾', '8', '9', '30', '30', ''],
    ['产出指标', '质量指标', '水质', 'Ⅲ类', 'Ⅲ类', '30', '30', ''], ['满意度指标', '服务对象满意度指标', '居民满意度', '≥90%', '95%', '10', '10', ''],
  ]);
  expect(draft?.places['indicators.2.score']).toEqual({ line: HEAD.length + 1 + HEADINGS.length + 19 });
  expect(doubts).toEqual([]);
});

test('rows that are numbered, and columns that are not ours', async () => {
  const [draft] = await recogniseText([...HEAD, '序号', ...HEADINGS.slice(0, 7), '责任科室', '1', ...ROWS.slice(0, 8), '2', ...ROWS.slice(8, 13), '水务科', ...FOOT].join('\n'));
  expect(draft?.indicators.map(({ level3, score, deviation }) => [level3, score, deviation])).toEqual([['巡查河道', '18', null], ['清理垃圾', '30', null]]);
});

test('a blank within a row is asked about', async () => {
  const { value, doubts } = await read([...HEAD, ...HEADINGS, ...ROWS, '效益指标', '社会效益指标', '水面洁净', '明显改善', '10', '10', ...FOOT]);
  expect(selfEvaluationsOf(value)[0]?.indicators.map(rowOf).at(-1)).toEqual(['效益指标', '社会效益指标', '水面洁净', '明显改善', '', '10', '10', '']);
  expect(doubts.map(({ message }) => message)).toEqual(['“效益指标”一行的空格没有留下位置，各格按内容归位。']);
});

test('where the lines do not come out even, it says from where on nothing was read', async () => {
  const { value, doubts } = await read([...HEAD, ...HEADINGS, ...ROWS.slice(0, 19), '巡查水库', '说不清', '又一行', ...ROWS.slice(19), ...FOOT]);
  expect([selfEvaluationsOf(value)[0]?.indicators.length, doubts.map(({ message }) => message)]).toEqual([2, ['一格一行的文字从“质量指标”起对不上表头，以下没有读取。']]);
});

test.each([
  ['a notice that lists the headings', ['填报要求', ...HEADINGS, '各单位应当如实填写', '不得漏项', '分值合计一百分']],
  ['headings alone',                   ['项目支出绩效自评表', ...HEADINGS]],
])('%s is no form', async (_case, lines) => expect((await read(lines)).value).toEqual([]));
