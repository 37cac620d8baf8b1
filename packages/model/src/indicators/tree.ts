import type { Aspect, Dimension } from './indicator.ts';

/** The tree before 财预〔2021〕101号, where cost is an aspect of output, and after it, where cost comes first with aspects of its own. */
export type Vintage = 'cost-under-output' | 'cost-first';

/** Aspects of each dimension, in the order of the forms. 可持续影响 is no longer asked for after 101号 but still allowed. */
export const TREES: Readonly<Record<Vintage, Readonly<Partial<Record<Dimension, readonly Aspect[]>>>>> = {
  'cost-under-output': {
    output: ['quantity', 'quality', 'timeliness', 'cost'],
    benefit: ['economic', 'social', 'ecological', 'sustained'],
    satisfaction: ['served'],
  },
  'cost-first': {
    cost: ['economic-cost', 'social-cost', 'ecological-cost'],
    output: ['quantity', 'quality', 'timeliness'],
    benefit: ['economic', 'social', 'ecological', 'sustained'],
    satisfaction: ['served'],
  },
};

export const DIMENSION_NAMES: Readonly<Record<Dimension, string>> = { output: '产出指标', benefit: '效益指标', satisfaction: '满意度指标', cost: '成本指标' };

export const ASPECT_NAMES: Readonly<Record<Aspect, string>> = {
  quantity: '数量指标', quality: '质量指标', timeliness: '时效指标', cost: '成本指标',
  economic: '经济效益指标', social: '社会效益指标', ecological: '生态效益指标', sustained: '可持续影响指标',
  served: '服务对象满意度指标',
  'economic-cost': '经济成本指标', 'social-cost': '社会成本指标', 'ecological-cost': '生态环境成本指标',
};

/** The dimension an aspect stands under; `undefined`: that tree does not have it. */
export function findDimension(aspect: Aspect, vintage: Vintage): Dimension | undefined {
  const dimensions: readonly Dimension[] = ['cost', 'output', 'benefit', 'satisfaction'];
  return dimensions.find(dimension => TREES[vintage][dimension]?.includes(aspect));
}
