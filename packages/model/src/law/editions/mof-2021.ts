import { points } from '../../points.ts';
import { cited } from '../cited.ts';
import { article } from '../documents.ts';
import type { Edition, Group } from '../edition.ts';
import { MOF_FUNDS, MOF_HEAD, MOF_SELF_EVALUATION } from './mof-2020.ts';
import { BARE, BENEFIT, LEVELS, OUTPUT, SATISFACTION } from './standard-parts.ts';

const COST: Group = { level1: '成本指标', level2: ['经济成本指标', '社会成本指标', '生态环境成本指标'], points: null };
const OUTCOME: Group = { ...BENEFIT, level2: BENEFIT.level2.filter(level2 => level2 !== '可持续影响指标') };

/** Neither form was seen: both are put together from what the guide is known to ask, and are marked so. */
export const mofEdition2021: Edition = {
  name: 'mof-2021',
  policy: 'MOF-2021-101',
  forms: {
    'targets': cited({
      ...BARE,
      title: '项目支出绩效目标表',
      parts: { indicators: '绩效指标' },
      head: MOF_HEAD,
      money: { rows: MOF_FUNDS, figures: [{ label: '项目资金（万元）', field: 'planned' }] },
      goals: [{ label: '年度总体目标', field: 'goals' }],
      columns: [...LEVELS, { label: '指标值', field: 'target' }, { label: '分值权重', field: 'points' }],
      groups: [COST, OUTPUT, OUTCOME, SATISFACTION],
    }, 2021, article('财预〔2021〕101号', '附件2的栏目')),

    'self-evaluation': cited({
      ...MOF_SELF_EVALUATION,
      groups: [
        { ...COST, points: points('20') },
        { ...OUTPUT, points: points('40') },
        { ...OUTCOME, points: points('20') },
        { ...SATISFACTION, points: points('10') },
      ],
    }, 2021, article('财预〔2021〕101号', '2020年的自评表加上成本一组')),
  },
};
