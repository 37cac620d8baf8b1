import { readDocument } from '@hengji/document';
import type { EvaluationReportDraft } from '@hengji/model';
import { expect, test } from 'vitest';
import { recogniseTitled } from '../prose/recognise.ts';
import { rowsOf } from '../rows.ts';
import { linesOf, tableOf } from '../test-outline.ts';

async function draftsOf(...lines: readonly string[]) {
  const { value } = await readDocument(new TextEncoder().encode(lines.join('\n')), '报告.txt');
  return recogniseTitled(rowsOf(value)).value;
}

async function reportOf(...lines: readonly string[]): Promise<EvaluationReportDraft> {
  const [draft, ...others] = await draftsOf(...lines);
  if (draft?.kind !== 'evaluation-report' || others.length > 0) throw new Error('not one report');
  return draft;
}

const REPORT = [
  '附件2', '北山县水利局2023年度部门整体支出', '绩效自评报告',
  '一、部门概况', '（一）部门基本情况', '1.主要职能。负责水资源管理。', '2.人员情况。年末实有在职人员86人，其中行政人员20人。',
  '（二）收支情况', '2023年部门收入合计4,512.6万元，较上年增加32.1万元；支出合计4,498.3万元，较上年减少300.2万元，主要原因：一是项目资金减少；二是人员退休。',
  '（三）绩效目标', '1.河道治理', '绩效目标：治理中小河流。',
  '二、绩效目标实现情况', '1、河道治理费完成情况：', '（1）产出指标情况：治理12.5公里，全市排名第 3，2023年6月完工。', '（2）满意度指标：群众满意度为90%。', '2.机关运转项目完成情况', '效益指标完成情况：保障3.2万人用水。',
  '三、评价结论', '自评得分95.6分，评价等级为“优”。',
  '四、存在的问题及改进措施', '（一）存在的主要问题', '1.预算编制不够精准。', '2.支付偏慢。', '（二）针对问题的改进措施', '细化预算编制。',
];

test('reads sums, people, goals, items with their claims, conclusion, problems and measures', async () => {
  const draft = await reportOf(...REPORT);
  expect(draft).toMatchObject({
    year: 2023, department: { code: null, name: '北山县水利局' }, span: [{ line: 2 }, { line: 26 }],
    income: { total: '4,512.6', change: '32.1' }, expenditure: { total: '4,498.3', change: '减少300.2' },
    staff: { total: '86', reasons: ['项目资金减少', '人员退休'] },
    goals: [{ title: '河道治理', goal: '治理中小河流。', indicators: null }],
    conclusion: '自评得分95.6分，评价等级为“优”。', grade: '优',
    problems: ['1.预算编制不够精准。', '2.支付偏慢。'], measures: ['细化预算编制。'], signatures: 'absent',
  });
  expect(draft.items.map(({ title, claims }) => [title, claims.map(({ dimension, numbers }) => [dimension, numbers.map(({ raw, value, unit }) => [raw, value, unit])])])).toEqual([
    ['河道治理费', [['产出指标情况', [['12.5公里', '12.5', '公里'], ['第 3', '3', ''], ['6月', '6', '月']]], ['满意度指标', [['90%', '90', '%']]]]],
    ['机关运转项目', [['效益指标完成情况', [['3.2万人', '3.2', '万人']]]]],
  ]);
  expect(draft.places).toMatchObject({ 'items.0.claims.1.text': { line: 16 }, 'grade': { line: 20 }, 'expenditure.change': { line: 9 } });
});

test.each(['主要原因是项目减少。', '主要原因：项目减少。', '原因为项目减少；人员未变。'])('one reason stands without the words that lead to it: %s', async sentence => {
  const { staff } = await reportOf('部门整体绩效评价报告', '一、收支情况', `2023年部门收入合计100万元，较上年减少20万元，${sentence}`, '二、存在的问题', '无。');
  expect(staff.reasons).toEqual(['项目减少']);
});

test('keeps all prose with the chapter it stands in, and where', async () => {
  const { paragraphs, sections, places } = await reportOf('部门整体绩效评价报告', '按照要求，形成本报告。', '一、评价工作', '（一）组织', '1.成立专班', '2.自评组织情况：2024年3月开展自评。', '二、存在的问题', '1.支付偏慢。', '填表人：张三', '三、评价组成员名单', '李四 王五');
  expect(paragraphs).toEqual([
    { section: null, text: '部门整体绩效评价报告' }, { section: null, text: '按照要求，形成本报告。' }, { section: 1, text: '1.成立专班' }, { section: 1, text: '2.自评组织情况：2024年3月开展自评。' },
    { section: 2, text: '1.支付偏慢。' }, { section: 2, text: '填表人：某某' },
  ]);
  expect(sections.map(({ title }) => title)).toEqual(['评价工作', '组织', '存在的问题', '评价组成员名单']);
  expect(places).toMatchObject({ 'sections.1': { line: 4 }, 'paragraphs.2': { line: 5 }, 'paragraphs.4': { line: 8 } });
});

test.each([
  ['（一）产出指标完成情况'],
  ['（一）绩效目标及完成情况'],
  ['（一）整体绩效目标实现情况'],
])('a claim without numbers has none, and a title that names no item stays whole: %s', async title => {
  const { items } = await reportOf('部门整体绩效评价报告', '一、绩效分析', title, '1.数量指标：全部达标。', '二、存在的问题', '无。');
  expect(items).toMatchObject([{ title: title.slice(3), claims: [{ dimension: '数量指标', text: '全部达标。', numbers: [] }] }]);
});

test.each([
  ['a list with names', [['姓名', '职务'], ['某某', '局长']], 'present'],
  ['a list to be filled in', [['姓名', '职务'], ['', '']], 'blank'],
] as const)('of persons only this is kept: %s', (_case, rows, signatures) => {
  const blocks = [...linesOf('部门整体绩效评价报告', '一、存在的问题', '无。', '二、评价组人员名单及签字'), tableOf(rows)];
  const [draft] = recogniseTitled(rowsOf({ format: 'docx', blocks })).value;
  expect(draft).toMatchObject({ signatures });
  expect(JSON.stringify(draft)).not.toContain('某某');
});

test('what is about reports, and what is a report on something else, is none', async () => {
  expect(await draftsOf('部门整体支出绩效评价管理办法', '第一章 总则', '第二章 评价结论', '评价等级为优。')).toEqual([]);
  expect(await draftsOf('北山县水利局2023年工作总结报告', '一、存在的问题', '人手不足。', '二、改进措施', '增加人员。')).toEqual([]);
  expect(await draftsOf('部门整体支出绩效自评报告', '见附件。')).toEqual([]);
});
