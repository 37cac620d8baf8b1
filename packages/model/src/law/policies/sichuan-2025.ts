import { points } from '../../points.ts';
import { chosen, cited } from '../cited.ts';
import { article } from '../documents.ts';
import type { Weights } from '../figures.ts';
import type { PolicyText } from '../policy.ts';
import { percent } from '../share.ts';

// The rules were seen in a summary by others, the form itself as published.
const rules = (clause: string) => article('川财绩〔2025〕5号、8号、10号', clause, { verified: true });
const form = (clause: string) => article('四川省自评表样', clause, { verified: true });

/** 90 points are the preparer's to share out among the dimensions. */
const TEN_AND_NINETY: Weights = {
  total: points('100'),
  execution: points('10'),
  groups: [{ dimensions: ['cost', 'output', 'benefit', 'satisfaction'], points: points('90') }],
};

/** 四川省 2025: the one place seen that draws lines for warnings and gives a time for deciding. */
export const sichuan2025: PolicyText = {
  name: 'SICHUAN-2025',
  title: '四川省（2025年版）',
  since: 2025,
  inherits: 'MOF-2021-101',
  figures: {
    reviewOutcomes: cited([
      { grade: '优', outcome: 'pass' },
      { grade: '良', outcome: 'mend-then-pass' },
      { grade: '中', outcome: 'submit-again' },
      { grade: '差', outcome: 'no-budget' },
    ], 2025, rules('绩效目标审核结果分优、良、中、差')),
    weights: cited(TEN_AND_NINETY, 2023, form('预算执行情况（10分）、绩效指标（90分）')),
    weightsWithCost: chosen(TEN_AND_NINETY, '表样只分10分和90分，有无成本指标都一样'),
    executionReasonBelow: cited(percent(90), 2023, form('预算执行率未达到90%的需说明原因')),
    monitoredMonths: cited([4, 6, 8, 10], 2025, rules('绩效运行监控的预警时点')),
    warningLines: cited([
      { month: 4, executionBelow: percent(25) },
      { month: 6, executionBelow: percent(40) },
      { month: 8, executionBelow: percent(60) },
      { month: 10, executionBelow: percent(80) },
    ], 2025, rules('预算执行进度预警')),
    gapWarnAbove: cited(percent(10), 2025, rules('绩效目标实现程度与预算执行进度相差超过10个百分点预警')),
    warningDecision: cited(
      { workingDays: 10, choices: ['continue', 'adjust', 'cancel'], otherwise: 'suspend' }, 2025, rules('预警后10个工作日内决定继续、调整或取消，逾期暂停')),
    exAnteConclusions: cited(['予以支持', '调整后支持', '不予支持'], 2025, rules('事前绩效评估结论')),
  },
};
