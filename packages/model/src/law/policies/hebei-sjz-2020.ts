import { points } from '../../points.ts';
import { cited } from '../cited.ts';
import { article } from '../documents.ts';
import type { PolicyText } from '../policy.ts';
import { BENEFIT_AS_EFFECT, OUTPUT_WITH_COST, SATISFACTION } from '../tree-levels.ts';

const selfEvaluation = (clause: string, verified: boolean) => article('石家庄高新区2020年自评表样', clause, { verified });

/** 石家庄市 2020: known from the forms that departments of its high-tech zone published. */
export const hebeiSjz2020: PolicyText = {
  name: 'HEBEI-SJZ-2020',
  title: '石家庄市（2020年版）',
  since: 2020,
  inherits: 'HEBEI',
  figures: {
    tree: cited([OUTPUT_WITH_COST, BENEFIT_AS_EFFECT, SATISFACTION], 2020, article('石家庄高新区2020年预算公开', '绩效目标表的一级、二级指标栏', { verified: true })),
    // Each form prints the points of its own groups; these are the ones most of them print.
    weights: cited({
      total: points('100'),
      execution: points('10'),
      groups: [
        { dimensions: ['output'], points: points('40') },
        { dimensions: ['benefit'], points: points('40') },
        { dimensions: ['satisfaction'], points: points('10') },
      ],
    }, 2020, selfEvaluation('一级指标栏印的分值，各表不尽相同，多为10、40、40、10', true)),
    // The row of 预算执行率 prints a target of its own (≥95%, 100%); how points follow from it is read from the scores, which do not agree.
    executionRule: cited('full-at-target', 2020, selfEvaluation('预算执行率达到本行预期指标值得满分，否则按执行率计分；由各表得分推定', false)),
  },
};
