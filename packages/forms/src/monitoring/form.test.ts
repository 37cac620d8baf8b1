import { readDocument, writeDocx, writePdf, writeXlsx, type Paper } from '@hengji/document';
import { Refusal, type MonitoringDraft } from '@hengji/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { linesOf, tableOf } from '../test-outline.ts';
import { arbitraryMonitoring } from './arbitrary-monitoring.ts';
import { paperOfMonitoring } from './paper.ts';

const WRITERS = { docx: writeDocx, xlsx: writeXlsx } as const;

test.each(['docx', 'xlsx'] as const)('a form printed as %s reads back as the same form', async format => {
  await fc.assert(fc.asyncProperty(arbitraryMonitoring(), async draft => {
    expect(await readBack(draft, WRITERS[format], format)).toEqual([said(draft)]);
  }), { numRuns: 40, interruptAfterTimeLimit: 10_000 });
});

test('a form printed as pdf reads back as the same form', async () => {
  for (const draft of fc.sample(arbitraryMonitoring(), { numRuns: 8, seed: 2024 })) {
    const printable: MonitoringDraft = JSON.parse(JSON.stringify(draft).replaceAll('𠮷', '𠳐').replaceAll('😀', '𡎚')); // the same shape, in characters the packaged fonts hold
    expect(await readBack(printable, writePdf, 'pdf')).toEqual([said(printable)]);
  }
}, 60_000);

test('causes and likelihoods that are ticked in columns of their own are read as words', () => {
  const { value } = recogniseDrafts({ format: 'docx', blocks: [...linesOf('项目支出绩效运行监控表', '（2024年度）'), tableOf([
    ['项目名称', '河道保洁', null, null, null, null, null, null, null],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '1-7月完成情况', '偏差原因分析', null, null, '完成目标可能性', null],
    ['', '', '', '', '', '经费保障', '人员保障', '原因说明', '确定能', '有可能'],
    ['产出指标', '数量指标', '保洁河道', '50公里', '20公里', '', '√', '汛期停工', '', '√'],
  ])] });
  expect(value).toMatchObject([{ kind: 'monitoring', form: { months: '1-7月', indicators: [{ level3: '保洁河道', progress: '20公里', causes: '人员保障；汛期停工', likelihood: '有可能' }] } }]);
});

test('a report on monitoring has no form to print', () => {
  const [draft] = fc.sample(arbitraryMonitoring(), { numRuns: 1, seed: 1 });
  if (draft === undefined) throw new Error('no draft');
  const { form: _, ...report } = draft;
  expect(() => paperOfMonitoring(report)).toThrow(Refusal);
  expect(() => paperOfMonitoring({ ...draft, edition: 'hubei-2020' })).toThrow(new Refusal('edition-without-layout', '没有“hubei-2020”版式的绩效运行监控表。现有版式：mof-2020。'));
});

async function readBack(draft: MonitoringDraft, write: (paper: Paper) => Uint8Array | Promise<Uint8Array>, format: string) {
  const { value } = await readDocument(await write(paperOfMonitoring(draft)), `监控表.${format}`);
  return recogniseDrafts(value).value.map(read => (read.kind === 'monitoring' ? said(read) : read.kind));
}

/** What a form says; where it stood, and its tables as rows of words, are the file's. */
function said({ year, department, project, form }: MonitoringDraft) {
  return { year, department, project, form: form && { ...form, indicators: form.indicators.map(({ target, ...row }) => ({ ...row, at: null, target: target.raw })) } };
}
