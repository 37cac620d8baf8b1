import { cited } from '../cited.ts';
import { article } from '../documents.ts';
import type { Edition } from '../edition.ts';
import { BARE, BENEFIT, LEVELS, OUTPUT_WITH_COST, SATISFACTION } from './standard-parts.ts';

/** The rows of indicators may repeat for each 年度绩效目标; what must be explained stands below, not beside them. */
export const hubeiEdition2020: Edition = {
  name: 'hubei-2020',
  policy: 'HUBEI-2020',
  forms: {
    'self-evaluation': cited({
      ...BARE,
      title: '项目自评表',
      titleNames: true,
      parts: { money: '预算执行情况（万元）（20分）' },
      head: [
        { label: '单位名称：', field: 'reportingUnit' },
        { label: '填报日期：', field: 'reportedOn' },
        { label: '项目名称', field: 'project.name' },
        { label: '主管部门', field: 'department' },
        { label: '项目实施单位', field: 'implementingUnit' },
        { label: '项目类别', field: 'project.category' }, // boxes: 部门预算项目, 专项, 转移支付
        { label: '项目属性', field: 'project.nature' }, // 持续性, 新增性
        { label: '项目类型', field: 'project.duration' }, // 常年性, 延续性, 一次性
      ],
      money: {
        rows: [{ label: '年度财政资金总额', field: 'total' }],
        figures: [
          { label: '预算数(A)', field: 'planned' },
          { label: '执行数(B)', field: 'executed' },
          { label: '执行率(B/A)', field: 'rate' },
          { label: '得分(20分*执行率)', field: 'score' },
        ],
      },
      goals: [{ label: '年度绩效目标', field: 'goals' }],
      columns: [...LEVELS, { label: '年初目标值(A)', field: 'target' }, { label: '实际完成值(B)', field: 'actual' }, { label: '得分', field: 'score' }],
      groups: [OUTPUT_WITH_COST, BENEFIT, SATISFACTION],
      executionRate: 'money',
      total: '总分',
      closing: [{ label: '偏差大或目标未完成原因分析', field: 'issues' }, { label: '改进措施及结果应用方案', field: 'measures' }],
    }, 2020, article('湖北省自评表样', '全表', { verified: true })),
  },
};
