import type { SheetForm } from '../sheet/form.ts';

/** 用款申请单: what a section fills in before money is paid, and what its target has reached by then. */
export const PAYMENT_REQUEST: SheetForm<'payment-request'> = {
  kind: 'payment-request',
  title: '项目用款申请单',
  titled: /^(?:项目|预算|财政|专项)*(?:资金)?(?:用款|支付|拨款)申请[单表书]$/,
  orientation: 'portrait',
  basis: null,
  parts: [
    { kind: 'line', left: { label: '申请单位：', key: 'department.name', others: ['用款单位', '申请部门'] }, right: { label: '金额单位：', key: 'unit', others: ['单位'] } },
    { kind: 'pairs', rows: [
      [{ label: '项目名称', key: 'project.name' }, { label: '项目编码', key: 'project.code', others: ['项目代码'] }],
      [{ label: '预算年度', key: 'year', others: ['年度'] }, { label: '资金来源', key: 'source', others: ['资金性质'] }],
      [{ label: '年度预算数', key: 'budget', others: ['预算数', '批复预算数'] }, { label: '已支付数', key: 'paid', others: ['累计支付', '已支付金额'] }],
      [{ label: '本次申请数', key: 'amount', others: ['申请金额', '本次申请金额'] }, { label: '支付后进度', key: 'progress', others: ['支付进度'] }],
      [{ label: '计划支付日期', key: 'due', others: ['用款时间'] }, { label: '合同编号', key: 'contract', others: ['合同号'] }],
    ] },
    { kind: 'list', key: 'payments', lead: '支付明细', numbered: true, columns: [
      { label: '收款单位', key: 'payee', width: 26, others: ['收款人'], align: 'left' },
      { label: '用途', key: 'use', width: 26, others: ['支付内容', '款项用途'], align: 'left' },
      { label: '金额', key: 'amount', width: 14 },
      { label: '凭据', key: 'voucher', width: 14, others: ['附件', '票据'] },
    ] },
    { kind: 'box', blank: { label: '申请事由', key: 'reason', others: ['用款事由', '申请理由'] }, lines: 3 },
    { kind: 'box', blank: { label: '绩效目标进展', key: 'progressOfTargets', others: ['目标完成情况'] }, lines: 3 },
    { kind: 'box', blank: { label: '审核意见', key: 'opinion', others: ['财务审核意见'] }, lines: 2 },
    { kind: 'signatures', labels: ['经办人：', '科室负责人：', '财务审核：', '单位负责人：'] },
  ],
};
