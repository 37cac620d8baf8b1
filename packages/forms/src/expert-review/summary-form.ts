import type { SheetForm } from '../sheet/form.ts';

/** 专家评审意见汇总表: a row an expert, by number. */
export const EXPERT_REVIEW_SUMMARY: SheetForm<'expert-review-summary'> = {
  kind: 'expert-review-summary',
  title: '专家评审意见汇总表',
  titled: /^.{0,40}专家(?:评审)?(?:意见|评分|结果)?汇总表(?:\([^()]*\))?$/,
  orientation: 'portrait',
  basis: null,
  parts: [
    { kind: 'line', left: { label: '组织单位：', key: 'department.name', others: ['委托单位'] }, right: { label: '评审日期：', key: 'date', others: ['评审时间'] } },
    { kind: 'pairs', rows: [
      [{ label: '项目名称', key: 'project.name' }, { label: '项目编码', key: 'project.code', others: ['项目代码'] }],
      [{ label: '预算年度', key: 'year', others: ['年度'] }, { label: '评审事项', key: 'matter', others: ['评审类型'] }],
    ] },
    { kind: 'list', key: 'experts', numbered: false, columns: [
      { label: '专家编号', key: 'expert', width: 12 },
      { label: '总分', key: 'total', width: 10, others: ['得分', '评分'] },
      { label: '评审结论', key: 'conclusion', width: 20, others: ['结论'] },
      { label: '主要意见', key: 'opinion', width: 48, others: ['评审意见', '意见和建议'], align: 'left' },
    ] },
    { kind: 'pairs', rows: [
      [{ label: '专家人数', key: 'experts' }, { label: '打分人数', key: 'scored' }],
      [{ label: '最高分', key: 'highest' }, { label: '最低分', key: 'lowest' }],
      [{ label: '平均分', key: 'average' }, { label: '分差', key: 'spread', others: ['最高最低分差'] }],
    ] },
    { kind: 'box', blank: { label: '结论统计', key: 'conclusions' }, lines: 1 },
    { kind: 'box', blank: { label: '汇总意见', key: 'summary', others: ['综合意见'] }, lines: 4 },
    { kind: 'signatures', labels: ['专家组组长签字：', '记录人：'] },
  ],
};
