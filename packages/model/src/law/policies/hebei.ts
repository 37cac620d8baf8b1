import { chosen, cited } from '../cited.ts';
import { article } from '../documents.ts';
import type { PolicyText } from '../policy.ts';

/** 河北省: what its forms have in common from city to city. The text of its own rules was not seen. */
export const hebei: PolicyText = {
  name: 'HEBEI',
  title: '河北省',
  since: 2019,
  inherits: 'MOF-2020',
  figures: {
    planCheckpoints: cited([3, 6, 10, 12], 2020, article('承德高新区2020年绩效文本', '资金支出计划（累计进度%）：3月底、6月底、10月底、12月底', { verified: true })),
    monitoredMonths: chosen([3, 6, 10, 12], '河北表样有支出计划的四个时点，监控就按这四个时点对照'),
    statementSections: cited([
      ['部门职责及机构设置情况'],
      ['部门预算安排的总体情况'],
      ['机关运行经费安排情况'],
      ['财政拨款“三公”经费预算情况及增减变化原因'],
      ['预算绩效信息', '绩效预算信息'], // the second in 2020
      ['政府采购预算情况'],
      ['国有资产信息'],
      ['名词解释'],
      ['其他需要说明的事项'],
    ], 2020, article('石家庄高新区2020年预算公开', '第一至九部分的标题', { verified: true })),
  },
};
