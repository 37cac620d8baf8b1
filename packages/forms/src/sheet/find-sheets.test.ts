import type { DraftKind } from '@hengji/model';
import { expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { linesOf, tableOf } from '../test-outline.ts';

const REPORT = linesOf('北山县水利局2023年度部门整体支出绩效自评报告', '一、评价结论', '评价等级为“优”。', '二、存在的问题', '支付偏慢。');
const SCORES = [...linesOf('北山县水利局2023年度部门整体支出绩效评价计分表'), tableOf([['一级指标', '分值', '评分标准', '得分'], ['投入', '20', '按比例', '18']])];
const TARGETS = [...linesOf('项目绩效目标表'), tableOf([['项目名称', '河道保洁'], ['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '保洁次数', '≥300次']])];
const EX_ANTE = [...linesOf('北山县河道保洁项目事前绩效评估报告', '一、立项必要性', '必要。', '六、总体结论', '予以支持。'), tableOf([['评估内容', '评估要点', '分值', '得分', '说明'], ['立项必要性', '依据', '5', '5', '']])];
const REVIEW = [...linesOf('专家评审表'), tableOf([['项目名称', '河道保洁'], ['评审内容', '分值', '得分', '意见'], ['必要性', '20', '18', '']])];
const SUMMARY = [...linesOf('项目绩效评价专家评审意见汇总表'), tableOf([['专家编号', '总分', '评审结论', '主要意见'], ['1', '90', '予以支持', '']])];
const LEDGER = [...linesOf('2023年度绩效评价问题整改台账'), tableOf([['序号', '问题', '来源', '整改措施', '责任科室', '时限', '完成情况', '佐证', '销号'], ['1', '支付偏慢', '自评', '按月调度', '财务科', '9月', '已完成', '台账', '是']])];

const kindsIn = (blocks: Parameters<typeof recogniseDrafts>[0]['blocks']): DraftKind[] => recogniseDrafts({ format: 'docx', blocks }).value.map(({ kind }) => kind);

test.each<[string, typeof REPORT, DraftKind[]]>([
  ['each form by itself',            [...REPORT, ...SCORES, ...EX_ANTE, ...REVIEW, ...SUMMARY, ...LEDGER], ['evaluation-report', 'score-table', 'ex-ante-evaluation', 'expert-review', 'expert-review-summary', 'rectification']],
  ['the other way round',            [...LEDGER, ...SUMMARY, ...REVIEW, ...EX_ANTE, ...SCORES, ...REPORT], ['rectification', 'expert-review-summary', 'expert-review', 'ex-ante-evaluation', 'score-table', 'evaluation-report']],
  ['forms before a target table',    [...REVIEW, ...TARGETS, ...LEDGER],                                   ['expert-review', 'targets', 'rectification']],
  ['two of one form',                [...REVIEW, ...REVIEW],                                               ['expert-review', 'expert-review']],
])('several in one file: %s', (_case, blocks, kinds) => {
  expect(kindsIn(blocks)).toEqual(kinds);
});

test('a sheet ends where another document begins', () => {
  const [sheet, report] = recogniseDrafts({ format: 'docx', blocks: [...EX_ANTE.slice(0, -1), ...REPORT] }).value; // without the table that would end its last chapter
  expect(sheet).toMatchObject({ kind: 'ex-ante-evaluation', texts: { necessity: ['必要。'], conclusion: ['予以支持。'] } });
  expect(report).toMatchObject({ kind: 'evaluation-report', problems: ['支付偏慢。'], paragraphs: { length: 3 } });
});

test('a label within a chapter is prose, and who signs ends the last one', () => {
  const [sheet] = recogniseDrafts({ format: 'docx', blocks: [...linesOf('事前绩效评估报告', '一、立项必要性', '总分：不作为依据。', '六、总体结论', '予以支持。', '评估组组长：'), tableOf([['总分', '89', '结论意见', '予以支持']])] }).value;
  expect(sheet).toMatchObject({ texts: { necessity: ['总分：不作为依据。'], conclusion: ['予以支持。'] }, fields: { total: '89', verdict: '予以支持' }, signatures: 'blank' });
});

test.each([
  ['a list of enclosures',  '附件：专家评审表'],
  ['an item of a list',     '1.专家评审表'],
  ['a sentence',            '请各专家填写，专家评审表'],
])('only naming a form begins none, and ends nothing: %s', (_case, line) => {
  const [report, ...others] = recogniseDrafts({ format: 'docx', blocks: [...REPORT, ...linesOf(line, '按月调度支付。')] }).value;
  expect(others).toEqual([]);
  expect(report?.kind === 'evaluation-report' && report.paragraphs.at(-1)?.text).toBe('按月调度支付。');
});
