import type { SheetForm } from '../sheet/form.ts';

/** 专家评审表: what one expert gives each item, and why. The expert goes by a number and signs on paper. */
export const EXPERT_REVIEW: SheetForm<'expert-review'> = {
  kind: 'expert-review',
  title: '专家评审表',
  titled: /^.{0,40}专家(?:个人)?评审(?:意见)?表(?:\([^()]*\))?$/,
  orientation: 'portrait',
  basis: null,
  parts: [
    { kind: 'line', left: { label: '组织单位：', key: 'department.name', others: ['委托单位'] }, right: { label: '评审日期：', key: 'date', others: ['评审时间'] } },
    { kind: 'pairs', rows: [
      [{ label: '项目名称', key: 'project.name' }, { label: '项目编码', key: 'project.code', others: ['项目代码'] }],
      [{ label: '预算年度', key: 'year', others: ['年度'] }, { label: '评审事项', key: 'matter', others: ['评审类型', '评审内容类别'] }],
      [{ label: '申报金额', key: 'amount', others: ['预算金额', '申请金额'] }, { label: '专家编号', key: 'expert' }],
    ] },
    { kind: 'list', key: 'items', numbered: true, columns: [
      { label: '评审内容', key: 'content', width: 26, others: ['评审项目', '评审要点'], align: 'left' },
      { label: '分值', key: 'points', width: 9, others: ['满分'] },
      { label: '得分', key: 'score', width: 9, others: ['评分'] },
      { label: '意见', key: 'opinion', width: 38, others: ['评审意见', '扣分原因'], align: 'left' },
    ] },
    { kind: 'pairs', rows: [[{ label: '总分', key: 'total', others: ['合计得分'] }, { label: '评审结论', key: 'conclusion' }]] },
    { kind: 'box', blank: { label: '修改建议', key: 'advice', others: ['完善建议'] }, lines: 4 },
    { kind: 'signatures', labels: ['专家签字：'] },
  ],
};
