import { points } from '../../points.ts';
import { cited } from '../cited.ts';
import { article } from '../documents.ts';
import type { PolicyText } from '../policy.ts';
import { percent } from '../share.ts';
import { BENEFIT, COST, OUTPUT, SATISFACTION } from '../tree-levels.ts';

// Only the beginning of the guide was seen; its figures stand unverified.
const guide = (clause: string) => article('财预〔2021〕101号', clause);

/**
 * 财政部 2021: cost becomes a first level, and target forms carry points. Written for central units; others follow it as they choose. Its pass
 * line, its steps of satisfaction and its bands of execution are known here and not in use: nothing unverified takes points from anyone by itself.
 */
export const mof2021: PolicyText = {
  name: 'MOF-2021-101',
  title: '财政部（财预〔2021〕101号）',
  since: 2021,
  inherits: 'MOF-2020',
  figures: {
    tree: cited([COST, OUTPUT, BENEFIT, SATISFACTION], 2021, guide('指标的类型和设置要求')),
    requiredDimensions: cited(['output', 'benefit'], 2021, guide('产出、效益为必设，工程、修缮、采购类另设成本')),
    targetFormTotal: cited(points('90'), 2021, guide('指标分值合计90分，另10分为预算执行率')),
    weights: cited({
      total: points('100'),
      execution: points('10'),
      groups: [
        { dimensions: ['output'], points: points('50') },
        { dimensions: ['benefit'], points: points('30') },
        { dimensions: ['satisfaction'], points: points('10') },
      ],
    }, 2021, guide('未设成本指标的分值')),
    weightsWithCost: cited({
      total: points('100'),
      execution: points('10'),
      groups: [
        { dimensions: ['cost'], points: points('20') },
        { dimensions: ['output'], points: points('40') },
        { dimensions: ['benefit'], points: points('20') },
        { dimensions: ['satisfaction'], points: points('10') },
      ],
    }, 2021, guide('设置成本指标的分值')),
    satisfactionPointsGoTo: cited('benefit', 2021, guide('满意度指标不适用的，分值调至效益指标')),
    passLine: cited(percent(60), 2021, guide('完成比例低于60%不得分')),
    yesNo: cited({ yes: percent(100), no: percent(0) }, 2021, guide('直接赋分')),
    satisfactionSteps: cited([
      { from: percent(90), earns: percent(100) },
      { from: percent(80), earns: percent(80) },
      { from: percent(60), earns: percent(50) },
      { from: percent(0), earns: percent(0) },
    ], 2021, guide('满意度赋分')),
    executionBands: cited([
      { from: percent(100), earns: percent(100), earnsUpTo: percent(100) },
      { from: percent(80), earns: percent(70), earnsUpTo: percent(100) },
      { from: percent(60), earns: percent(50), earnsUpTo: percent(70) },
      { from: percent(0), earns: percent(0), earnsUpTo: percent(0) },
    ], 2021, guide('预算执行率赋分')),
  },
};
