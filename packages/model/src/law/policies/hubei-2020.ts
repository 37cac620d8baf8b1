import { points } from '../../points.ts';
import { cited } from '../cited.ts';
import { article } from '../documents.ts';
import type { PolicyText } from '../policy.ts';
import { percent } from '../share.ts';

const form = (clause: string) => article('湖北省自评表样', clause, { verified: true });

/** 湖北省: twice the ministry's weight on the execution rate, and a lower bound of 50 % for what was partly reached. */
export const hubei2020: PolicyText = {
  name: 'HUBEI-2020',
  title: '湖北省（2020年版）',
  since: 2020,
  inherits: 'MOF-2020',
  figures: {
    weights: cited({
      total: points('100'),
      execution: points('20'),
      groups: [
        { dimensions: ['output'], points: points('40') },
        { dimensions: ['benefit', 'satisfaction'], points: points('40') },
      ],
    }, 2020, form('预算执行20分、产出40分、效益和满意度40分')),
    qualitativeBands: cited([
      { words: ['达成预期指标', '达成'], from: percent(80), upTo: percent(100) },
      { words: ['部分达成预期指标', '部分达成'], from: percent(50), upTo: percent(80) },
      { words: ['未达成预期指标', '未达成'], from: percent(0), upTo: percent(50) },
    ], 2020, form('备注：定性指标计分原则')),
    executionBase: cited('adjusted-with-carry-over', 2020, form('备注：预算数为调整后财政资金总额，包括上年结余结转')),
    executionRule: cited('linear', 2020, form('预算执行得分＝20分×执行率')),
  },
};
