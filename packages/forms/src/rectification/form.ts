import type { SheetForm } from '../sheet/form.ts';

/** 整改台账: each problem with who mends it, by when, and the proof. */
export const RECTIFICATION: SheetForm<'rectification'> = {
  kind: 'rectification',
  title: '绩效问题整改台账',
  titled: /^.{0,40}整改(?:落实)?(?:情况)?(?:工作)?台账(?:\([^()]*\))?$/,
  orientation: 'landscape',
  basis: null,
  parts: [
    { kind: 'line', left: { label: '填报单位：', key: 'department.name', others: ['填报部门', '整改单位'] }, right: { label: '年度：', key: 'year' } },
    { kind: 'list', key: 'problems', numbered: true, columns: [
      { label: '问题', key: 'problem', width: 22, others: ['存在问题', '存在的问题', '问题描述', '具体问题'], align: 'left' },
      { label: '来源', key: 'source', width: 10, others: ['问题来源'] },
      { label: '整改措施', key: 'measures', width: 22, others: ['措施'], align: 'left' },
      { label: '责任科室', key: 'section', width: 9, others: ['责任单位', '责任部门'] },
      { label: '时限', key: 'due', width: 9, others: ['整改时限', '完成时限'] },
      { label: '完成情况', key: 'progress', width: 16, others: ['整改情况', '整改完成情况'], align: 'left' },
      { label: '佐证', key: 'evidence', width: 12, others: ['佐证材料'], align: 'left' },
      { label: '销号', key: 'closed', width: 7, others: ['是否销号', '销号情况'] },
    ] },
    { kind: 'signatures', labels: ['填报人：', '审核人：', '单位负责人：'] },
  ],
};
