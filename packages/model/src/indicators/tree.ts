import type { TreeLevel } from '../law/figures.ts';
import type { Aspect, Dimension } from './indicator.ts';

export const DIMENSION_NAMES: Readonly<Record<Dimension, string>> = { output: '产出指标', benefit: '效益指标', satisfaction: '满意度指标', cost: '成本指标' };

export const ASPECT_NAMES: Readonly<Record<Aspect, string>> = {
  quantity: '数量指标', quality: '质量指标', timeliness: '时效指标', cost: '成本指标',
  economic: '经济效益指标', social: '社会效益指标', ecological: '生态效益指标', sustained: '可持续影响指标',
  served: '服务对象满意度指标',
  'economic-cost': '经济成本指标', 'social-cost': '社会成本指标', 'ecological-cost': '生态环境成本指标',
};

/** The dimension an aspect stands under in a policy's tree; `undefined`: that tree does not have it. */
export function findDimension(aspect: Aspect, tree: readonly TreeLevel[]): Dimension | undefined {
  return tree.find(({ aspects }) => aspects.some(level => level.aspect === aspect))?.dimension;
}
