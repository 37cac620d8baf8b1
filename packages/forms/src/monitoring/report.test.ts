import { readDocument, writeDocx, type Paper } from '@hengji/document';
import { parseTarget, printedTarget, type MonitoredFunds, type MonitoredRow, type MonitoringDraft } from '@hengji/model';
import { expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { papersOfMonitoringReport } from './report.ts';

test('a report is told from the forms of its department and year', () => {
  const texts = textsOf(reportOf([
    monitored('河道保洁', [{ original: '100', executed: '45' }], [{ level3: '保洁河道', progress: '20公里', causes: '汛期停工', likelihood: '有可能' }, { level3: '按期完成', progress: '是', likelihood: '确定能' }]),
    monitored('水库保洁', [{ original: '50.5', executed: '0' }], [{ level3: '保洁水库', progress: '', likelihood: '' }]),
  ]));
  expect(texts).toEqual([
    '水利局2024年绩效运行监控报告',
    '一、总体情况', '本次监控项目2个，监控期间为1—7月，设绩效指标3项，其中2项填写了完成情况。',
    '二、资金执行情况', '年初预算合计150.5万元，已执行45万元，执行率29.9%。各项目情况见下表。',
    '三、绩效目标完成情况', '按完成年度目标的可能性分：有可能完成的1项，确定能完成的1项，没有填写可能性的1项。',
    '河道保洁设绩效指标2项：保洁河道，目标50公里，完成20公里；按期完成，目标50公里，完成是。', '水库保洁设绩效指标1项：保洁水库，目标50公里，完成未填。',
    '四、偏差及原因', '河道保洁——保洁河道：汛期停工',
    '五、下一步措施', '下列1项指标不能确定完成，逐项写明纠偏措施和完成时限。', `河道保洁——保洁河道：措施：${'　'.repeat(16)}`,
  ]);
});

test.each([
  //                       money                                                     sentence
  ['an amount blank',      [{ original: '100', executed: '' }],                      '各项目的资金执行情况见下表。有的项目没有填全金额或金额单位，不汇总合计。'],
  ['no money at all',      [],                                                       '各项目的资金执行情况见下表。有的项目没有填全金额或金额单位，不汇总合计。'],
  ['nothing budgeted',     [{ original: '0', executed: '0' }],                       '年初预算合计0万元，已执行0万元，年初没有安排预算，不计算执行率。各项目情况见下表。'],
])('with %s the sum is worded so', (_case, money, sentence) => expect(textsOf(reportOf([monitored('河道保洁', money, [])]))).toContain(sentence));

test('what no form says is said to be unsaid', () => {
  expect(textsOf(reportOf([monitored('河道保洁', [], [])]))).toEqual(expect.arrayContaining([
    '各项目的监控表没有填写绩效指标。', '各项目的监控表没有填写偏差原因。', '监控表中没有填写为“有可能”或“完全不可能”完成的指标。',
  ]));
});

test('departments and years have a report each, and papers without a form have none', () => {
  const draft = monitored('河道保洁', [], []);
  const { form: _, ...report } = draft;
  expect(papersOfMonitoringReport([draft, { ...draft, year: 2023 }, report]).map(({ name }) => name)).toEqual(['水利局2024年绩效运行监控报告', '水利局2023年绩效运行监控报告']);
});

test('a report reads back as one, with its chapters', async () => {
  const bytes = await writeDocx(reportOf([monitored('河道保洁', [{ original: '100', executed: '45' }], [{ level3: '保洁河道', progress: '20公里' }])]));
  expect(recogniseDrafts((await readDocument(bytes, '报告.docx')).value).value).toMatchObject([
    { kind: 'monitoring', year: 2024, department: { name: '水利局' }, sections: ['总体情况', '资金执行情况', '绩效目标完成情况', '偏差及原因', '下一步措施'].map(title => ({ title })) },
  ]);
});

function reportOf(drafts: readonly MonitoringDraft[]): Paper {
  const [paper] = papersOfMonitoringReport(drafts);
  if (paper === undefined) throw new Error('no report');
  return paper;
}

function textsOf({ blocks }: Paper): readonly string[] {
  return blocks.flatMap(block => (block.kind === 'heading' || block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : []));
}

function monitored(name: string, money: readonly Partial<MonitoredFunds>[], rows: readonly Partial<MonitoredRow>[]): MonitoringDraft {
  return {
    kind: 'monitoring', edition: 'unknown', span: null, year: 2024, department: { code: null, name: '水利局' }, project: { code: null, name }, totals: {}, sections: [], tables: [], places: {},
    form: {
      months: '1—7月', implementingUnit: null, unit: '万元', goal: null,
      money: money.map(own => ({ label: '年度资金总额', original: null, executed: null, rate: null, forecast: null, ...own })),
      indicators: rows.map(own => ({ level1: '产出指标', level2: '数量指标', level3: '', target: printedTarget(parseTarget('50公里')), progress: null, forecast: null, causes: null, likelihood: null, note: null, at: null, ...own })),
    },
  };
}
