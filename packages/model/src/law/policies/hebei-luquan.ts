import { cited } from '../cited.ts';
import { article } from '../documents.ts';
import type { PolicyText } from '../policy.ts';

/** 鹿泉区: a district of Shijiazhuang, known by the report it had a department write. */
export const hebeiLuquan: PolicyText = {
  name: 'HEBEI-LUQUAN',
  title: '石家庄市鹿泉区',
  since: 2022,
  inherits: 'HEBEI-SJZ-2022',
  figures: {
    reportSections: cited([
      '部门基本情况', '自评工作开展情况', '部门整体支出绩效目标实现情况及指标分析', '评价结论和评价等级', '存在的问题及改进措施', '评价工作组人员名单及签字',
    ], 2023, article('鹿泉区2023年自评报告', '第一至六部分的标题', { verified: true })),
  },
};
