/**
 * 区级部门预算项目绩效自评表 as the districts of 石家庄 handed it in for 2020 (edition `sjz-2020`): its fixed words in the order
 * they are printed. Recogniser and paper both stand on them; when reading, full and half width and blanks make no difference.
 */
export const SJZ_2020 = {
  edition: 'sjz-2020',
  attachment: '附件3',
  title: '区级部门预算项目绩效自评表',
  head: { reportingUnit: '填报单位：', unit: '金额单位：' },
  basics: { part: '一、基本情况', name: '项目名称', implementingUnit: '实施(主管)单位' },
  money: {
    part: '二、预算执行情况',
    funds: [
      { key: 'planned', heading: '预算安排情况(调整后)', label: '预算数：' },
      { key: 'arrived', heading: '资金到位情况', label: '到位数：' },
      { key: 'executed', heading: '资金执行情况', label: '执行数：' },
    ],
    fiscal: '其中：财政资金',
    other: '其他',
    progress: '预算执行进度',
  },
  goals: { part: '三、目标完成情况', goal: '年度预期目标', result: '具体完成情况', completion: '总体完成率' },
  indicators: {
    part: '四、年度绩效指标完成情况',
    headings: { level1: '一级指标', level2: '二级指标', level3: '三级指标', target: '预期指标值', actual: '实际完成值', score: '自评得分' },
    groups: [
      { level1: '产出指标', level2: ['数量指标', '质量指标', '时效指标', '成本指标'] },
      { level1: '预算执行率指标', level2: [] },
      { level1: '效益指标', level2: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'] },
      { level1: '满意度指标', level2: ['满意度指标'] },
    ],
    executionRate: { level1: '预算执行率指标', level2: '预算执行率' },
    templateRows: ['指标1', '指标2', '...'], // under each level 2; the rows an indicator does not take stay as they are
    total: '总分',
  },
  issues: {
    part: '五、存在问题、原因及下一步整改措施',
    hint: '（主要填写项目绩效存在问题及原因分析，下一步拟采取的纠偏措施及对策建议，项目绩效目标指标设定存在的问题及修改完善措施）',
  },
  foot: { preparer: '填报人：', phone: '联系电话：' },
} as const;
