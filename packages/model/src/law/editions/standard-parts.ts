import type { Column, FormLayout, Group } from '../edition.ts';

// Parts that many layouts print alike. What a layout words differently it says itself.

/** The three columns every indicator row begins with. */
export const LEVELS: readonly Column[] = [
  { label: '一级指标', field: 'level1' },
  { label: '二级指标', field: 'level2' },
  { label: '三级指标', field: 'level3' },
];

export const OUTPUT: Group = { level1: '产出指标', level2: ['数量指标', '质量指标', '时效指标'], points: null };
export const OUTPUT_WITH_COST: Group = { ...OUTPUT, level2: [...OUTPUT.level2, '成本指标'] };
export const BENEFIT: Group = { level1: '效益指标', level2: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'], points: null };
export const SATISFACTION: Group = { level1: '满意度指标', level2: ['服务对象满意度指标'], points: null };

/** 年底 as Hebei's forms plan for it, cumulatively. */
export const HEBEI_CHECKPOINTS: NonNullable<FormLayout['plan']>['checkpoints'] = [3, 6, 10, 12].map(month => ({ label: `${month}月底`, month }));

/** A layout that prints nothing but its title and its columns: the ground on which the others stand. */
export const BARE: Omit<FormLayout, 'title' | 'columns' | 'groups'> = {
  titleNames: false, number: null, parts: {}, head: [], money: null, plan: null, goals: [], templateRows: [], executionRate: 'none', total: null, closing: [],
};
