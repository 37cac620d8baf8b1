import { cited } from '../cited.ts';
import { article } from '../documents.ts';
import type { Column, Edition } from '../edition.ts';
import { BARE, BENEFIT, HEBEI_CHECKPOINTS, LEVELS, OUTPUT_WITH_COST, SATISFACTION } from './standard-parts.ts';

const EFFECT = { ...BENEFIT, level1: '效果指标' };

/** The value stands in three cells; of a target in words (文字描述) the middle one stays blank. */
const COLUMNS: readonly Column[] = [
  ...LEVELS,
  { label: '绩效指标描述', field: 'description' },
  { under: '指标值', label: '符号', field: 'target.operator' },
  { under: '指标值', label: '值', field: 'target.value' },
  { under: '指标值', label: '单位（文字描述）', field: 'target.unit' },
  { label: '指标值确定依据', field: 'basis' },
];

export const chengde2020: Edition = {
  name: 'chengde-2020',
  policy: 'HEBEI-CHENGDE-2020',
  forms: {
    'targets': cited({
      ...BARE, // no money: the amount stands in the prose before the table
      title: '预算项目绩效表',
      head: [{ label: '项目编码', field: 'project.code' }, { label: '项目名称', field: 'project.name' }, { label: '项目绩效模板', field: 'template' }],
      plan: { label: '资金支出计划（累计进度%）', checkpoints: HEBEI_CHECKPOINTS },
      goals: [{ label: '资金用途', field: 'purpose' }, { label: '绩效目标', field: 'goals' }, { label: '目标', field: 'goal' }], // a row each: 目标1, 目标2
      columns: COLUMNS,
      groups: [OUTPUT_WITH_COST, EFFECT, SATISFACTION],
    }, 2020, article('承德高新区2020年绩效文本', '第三部分所附预算项目绩效表', { verified: true })),

    'department-targets': cited({
      ...BARE,
      title: '部门整体支出绩效指标情况',
      columns: COLUMNS,
      groups: [OUTPUT_WITH_COST, EFFECT, SATISFACTION].map(group => ({ ...group, level2: [] })), // its 二级指标 column holds numbers
    }, 2020, article('承德高新区2020年绩效文本', '第一部分所附部门整体支出绩效指标情况', { verified: true })),
  },
};
