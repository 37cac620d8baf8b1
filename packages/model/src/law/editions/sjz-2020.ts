import { cited } from '../cited.ts';
import { article } from '../documents.ts';
import type { Edition } from '../edition.ts';
import { BARE, BENEFIT, HEBEI_CHECKPOINTS, LEVELS, OUTPUT_WITH_COST, SATISFACTION } from './standard-parts.ts';

export const sjz2020: Edition = {
  name: 'sjz-2020',
  policy: 'HEBEI-SJZ-2020',
  forms: {
    'targets': cited({
      ...BARE,
      title: '绩效目标表',
      titleNames: true,
      head: [
        { label: '', field: 'unit' }, // 435002 某管理处
        { label: '单位：', field: 'amountUnit' },
        { label: '项目编码', field: 'project.code' },
        { label: '项目名称', field: 'project.name' },
      ],
      money: {
        rows: [{ label: '预算数', field: 'total' }, { label: '其中 财政资金', field: 'fiscal' }, { label: '其他资金', field: 'other' }],
        figures: [{ label: '', field: 'planned' }],
      },
      plan: { label: '资金支出计划（%）', checkpoints: HEBEI_CHECKPOINTS },
      goals: [{ label: '预算规模及资金用途', field: 'purpose' }, { label: '绩效目标', field: 'goals' }],
      columns: [
        ...LEVELS,
        { label: '绩效指标描述', field: 'description' },
        { label: '指标值', field: 'target' },
        { label: '指标值确定依据', field: 'basis' },
      ],
      groups: [OUTPUT_WITH_COST, { ...BENEFIT, level1: '效果指标' }, SATISFACTION],
    }, 2020, article('石家庄高新区2020年预算公开', '第五部分所附绩效目标表', { verified: true })),

    'self-evaluation': cited({
      ...BARE,
      title: '区级部门预算项目绩效自评表',
      number: '附件3',
      parts: { basics: '一、基本情况', money: '二、预算执行情况', goals: '三、目标完成情况', indicators: '四、年度绩效指标完成情况' },
      head: [
        { label: '年度', field: 'year' },
        { label: '填报单位：', field: 'reportingUnit' },
        { label: '金额单位：', field: 'amountUnit' },
        { label: '项目名称', field: 'project.name' },
        { label: '实施(主管)单位', field: 'implementingUnit' },
      ],
      money: {
        rows: [{ label: '', field: 'total' }, { label: '其中：财政资金', field: 'fiscal' }, { label: '其他', field: 'other' }],
        figures: [
          { label: '预算安排情况(调整后)', field: 'planned', beside: '预算数：' },
          { label: '资金到位情况', field: 'arrived', beside: '到位数：' },
          { label: '资金执行情况', field: 'executed', beside: '执行数：' },
          { label: '预算执行进度', field: 'rate' },
        ],
      },
      goals: [{ label: '年度预期目标', field: 'goal' }, { label: '具体完成情况', field: 'result' }, { label: '总体完成率', field: 'completion' }],
      columns: [...LEVELS, { label: '预期指标值', field: 'target' }, { label: '实际完成值', field: 'actual' }, { label: '自评得分', field: 'score' }],
      groups: [ // each form prints points of its own behind these words
        OUTPUT_WITH_COST,
        { level1: '预算执行率指标', level2: ['预算执行率'], points: null },
        BENEFIT,
        { ...SATISFACTION, level2: ['满意度指标'] },
      ],
      templateRows: ['指标1', '指标2', '...'],
      executionRate: 'row',
      total: '总分',
      closing: [{ label: '五、存在问题、原因及下一步整改措施', field: 'issues' }, { label: '填报人：', field: 'preparer' }, { label: '联系电话：', field: 'phone' }],
    }, 2020, article('石家庄高新区2020年自评表样', '全表', { verified: true })),
  },
};
