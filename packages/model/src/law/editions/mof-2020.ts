import { points } from '../../points.ts';
import { cited } from '../cited.ts';
import { article } from '../documents.ts';
import type { Edition, FormLayout, FundRow, HeadField, Label } from '../edition.ts';
import { BARE, BENEFIT, LEVELS, OUTPUT_WITH_COST, SATISFACTION } from './standard-parts.ts';

export const MOF_HEAD: readonly Label<HeadField>[] = [
  { label: '年度', field: 'year' },
  { label: '项目名称', field: 'project.name' },
  { label: '主管部门', field: 'department' },
  { label: '实施单位', field: 'implementingUnit' },
];

export const MOF_FUNDS: readonly Label<FundRow>[] = [
  { label: '年度资金总额', field: 'total' },
  { label: '其中：当年财政拨款', field: 'fiscal' },
  { label: '上年结转资金', field: 'carry-over' },
  { label: '其他资金', field: 'other' },
];

export const MOF_SELF_EVALUATION: FormLayout = {
  ...BARE,
  title: '项目支出绩效自评表',
  parts: { money: '项目资金（万元）', goals: '年度总体目标', indicators: '绩效指标' },
  head: MOF_HEAD,
  money: {
    rows: MOF_FUNDS,
    figures: [
      { label: '年初预算数', field: 'original' },
      { label: '全年预算数', field: 'planned' },
      { label: '全年执行数', field: 'executed' },
      { label: '分值', field: 'points' },
      { label: '执行率', field: 'rate' },
      { label: '得分', field: 'score' },
    ],
  },
  goals: [{ label: '预期目标', field: 'goal' }, { label: '实际完成情况', field: 'result' }],
  columns: [
    ...LEVELS,
    { label: '年度指标值', field: 'target' },
    { label: '实际完成值', field: 'actual' },
    { label: '分值', field: 'points' },
    { label: '得分', field: 'score' },
    { label: '偏差原因分析及改进措施', field: 'deviation' },
  ],
  groups: [{ ...OUTPUT_WITH_COST, points: points('50') }, { ...BENEFIT, points: points('30') }, { ...SATISFACTION, points: points('10') }],
  executionRate: 'money',
  total: '总分',
};

export const mofEdition2020: Edition = {
  name: 'mof-2020',
  policy: 'MOF-2020',
  forms: {
    'targets': cited({
      ...BARE,
      title: '绩效目标申报表',
      parts: { indicators: '绩效指标' },
      head: [...MOF_HEAD, { label: '项目负责人及电话', field: 'project.leader' }],
      money: {
        rows: [{ label: '年度资金总额', field: 'total' }, { label: '其中：财政拨款', field: 'fiscal' }, { label: '其他资金', field: 'other' }],
        figures: [{ label: '资金情况（万元）', field: 'planned' }],
      },
      goals: [{ label: '总体目标', field: 'goals' }],
      columns: [...LEVELS, { label: '指标值', field: 'target' }],
      groups: [OUTPUT_WITH_COST, BENEFIT, SATISFACTION],
    }, 2020, article('绩效目标申报表参考模板', '全表', { verified: true })),

    'self-evaluation': cited(MOF_SELF_EVALUATION, 2020, article('公布的自评表样', '全表', { verified: true })),

    'monitoring': cited({
      ...BARE,
      title: '项目支出绩效运行监控表',
      parts: { money: '项目资金（万元）', indicators: '绩效指标' },
      head: MOF_HEAD,
      money: {
        rows: MOF_FUNDS,
        figures: [
          { label: '年初预算数', field: 'original' },
          { label: '执行数', field: 'executed' }, // 1—7月执行数: the months are part of the printed heading
          { label: '执行率', field: 'rate' },
          { label: '全年预计执行数', field: 'forecast' },
        ],
      },
      goals: [{ label: '年度总体目标', field: 'goal' }],
      columns: [
        ...LEVELS,
        { label: '年度指标值', field: 'target' },
        { label: '完成情况', field: 'progress' }, // 1—7月完成情况
        { label: '全年预计完成情况', field: 'forecast' },
        { label: '偏差原因分析', field: 'causes' },
        { label: '完成目标可能性', field: 'likelihood' },
        { label: '备注', field: 'note' },
      ],
      groups: [OUTPUT_WITH_COST, BENEFIT, SATISFACTION],
    }, 2019, article('财预〔2019〕136号', '所附监控表的栏目')), // the causes and the likelihoods alone were seen, in a module's form
  },
};
