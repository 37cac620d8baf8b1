import type { SheetForm } from '../sheet/form.ts';

/** 事前绩效评估报告: a new project argues for itself on five dimensions, and is scored on them (中发〔2018〕34号 asks for the evaluation, no document we saw for this layout). */
export const EX_ANTE_EVALUATION: SheetForm<'ex-ante-evaluation'> = {
  kind: 'ex-ante-evaluation',
  title: '事前绩效评估报告',
  titled: /^.{0,40}事前(?:绩效)?评估报告(?:\([^()]*\))?$/,
  orientation: 'portrait',
  basis: null,
  parts: [
    { kind: 'pairs', rows: [
      [{ label: '项目名称', key: 'project.name' }, { label: '项目编码', key: 'project.code', others: ['项目代码'] }],
      [{ label: '项目单位', key: 'department.name', others: ['申报单位', '实施单位'] }, { label: '预算年度', key: 'year', others: ['年度'] }],
      [{ label: '申请资金', key: 'amount', others: ['申请金额', '资金总额'] }, { label: '其中财政资金', key: 'fiscal', others: ['财政资金'] }],
      [{ label: '评估方式', key: 'method' }, { label: '评估日期', key: 'date', others: ['评估时间'] }],
    ] },
    { kind: 'chapter', number: '一', title: '立项必要性', key: 'necessity', others: ['项目立项必要性', '设立必要性'] },
    { kind: 'chapter', number: '二', title: '投入经济性', key: 'economy', others: ['项目投入经济性'] },
    { kind: 'chapter', number: '三', title: '绩效目标合理性', key: 'targets', others: ['目标合理性'] },
    { kind: 'chapter', number: '四', title: '实施方案可行性', key: 'feasibility', others: ['方案可行性'] },
    { kind: 'chapter', number: '五', title: '筹资合规性', key: 'compliance', others: ['资金合规性', '项目筹资合规性'] },
    { kind: 'chapter', number: '六', title: '总体结论', key: 'conclusion', others: ['评估结论', '总体评估结论'] },
    { kind: 'list', key: 'scores', numbered: true, columns: [
      { label: '评估内容', key: 'dimension', width: 20, others: ['评估维度'] },
      { label: '评估要点', key: 'item', width: 28, align: 'left' },
      { label: '分值', key: 'points', width: 9, others: ['满分'] },
      { label: '得分', key: 'score', width: 9, others: ['评分'] },
      { label: '说明', key: 'note', width: 28, others: ['评分说明', '扣分原因'], align: 'left' },
    ] },
    { kind: 'pairs', rows: [[{ label: '总分', key: 'total', others: ['合计得分'] }, { label: '结论意见', key: 'verdict' }]] },
    { kind: 'signatures', labels: ['评估组组长：', '单位负责人：'] },
  ],
};
