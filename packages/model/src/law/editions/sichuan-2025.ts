import { cited } from '../cited.ts';
import { article } from '../documents.ts';
import type { Edition } from '../edition.ts';
import { BARE, BENEFIT, LEVELS, OUTPUT_WITH_COST, SATISFACTION } from './standard-parts.ts';

export const sichuanEdition2025: Edition = {
  name: 'sichuan-2025',
  policy: 'SICHUAN-2025',
  forms: {
    'self-evaluation': cited({
      ...BARE,
      title: '部门预算项目支出绩效自评表',
      number: '报表编号：510000_0013zp',
      parts: { basics: '项目基本情况', money: '预算执行情况（10分）', indicators: '绩效指标（90分）' },
      head: [
        { label: '年度', field: 'year' },
        { label: '项目名称', field: 'project.name' }, // its code of 21 characters, a dash, its name
        { label: '主管部门', field: 'department' },
        { label: '实施单位（盖章）', field: 'implementingUnit' },
      ],
      money: {
        rows: [
          { label: '总额', field: 'total' },
          { label: '其中：财政资金', field: 'fiscal' },
          { label: '财政专户管理资金', field: 'fiscal-account' },
          { label: '单位资金', field: 'own' },
          { label: '其他资金', field: 'other' },
        ],
        figures: [
          { label: '年初预算', field: 'original' },
          { label: '调整后预算数', field: 'planned' },
          { label: '预算执行数', field: 'executed' },
          { label: '预算执行率', field: 'rate' },
          { label: '权重', field: 'points' },
          { label: '得分', field: 'score' },
          { label: '原因', field: 'reason' },
        ],
      },
      goals: [{ label: '项目年度目标', field: 'goal' }, { label: '年度目标完成情况', field: 'result' }, { label: '项目实施内容及过程概述', field: 'course' }],
      columns: [
        ...LEVELS,
        { label: '指标性质', field: 'target.operator' },
        { label: '指标值', field: 'target.value' },
        { label: '度量单位', field: 'target.unit' },
        { label: '完成值', field: 'actual' },
        { label: '权重', field: 'points' },
        { label: '得分', field: 'score' },
        { label: '未完成原因分析', field: 'deviation' },
      ],
      groups: [OUTPUT_WITH_COST, BENEFIT, SATISFACTION], // the 90 points are shared out row by row
      executionRate: 'money',
      total: '合计',
      closing: [
        { label: '评价结论', field: 'conclusion' },
        { label: '存在问题', field: 'issues' },
        { label: '改进措施', field: 'measures' },
        { label: '项目负责人：', field: 'leader' },
        { label: '财务负责人：', field: 'accountant' },
      ],
    }, 2023, article('四川省自评表样', '全表', { verified: true })),
  },
};
