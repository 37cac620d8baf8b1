import { article, findUnitInName } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { isRate } from '../../measured.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';

export default defineRule(INDICATOR_KINDS, {
  id: 'percent-sign-missing',
  title: '比率应当带百分号',
  why: '“满意度 95”是 95% 还是 95 分，评价时说不清。',
  basis: [article('本产品的约定', '比率、满意度写成百分数')],

  *check({ draft, form: { indicators } }) {
    for (const { field, name, target } of indicators) {
      if (target.kind !== 'quantity' || target.quantity.unit.kind !== 'bare' || target.quantity.amount.digits === 0 || !isRate(name) || findUnitInName(name) !== undefined) continue;
      yield { field: `${field}.target`, quote: target.printed, message: `“${name}”是比率，指标值“${showTarget(target)}”没有百分号。`, remedy: `写成“${showTarget(target)}%”。` };
    }
    if (draft.kind === 'self-evaluation' && /^\d+(?:\.\d+)?$/.test(draft.completion?.trim() ?? '')) {
      yield { field: 'completion', quote: draft.completion ?? '', message: `“总体完成率”写成“${draft.completion}”，没有百分号。`, remedy: `写成“${draft.completion}%”。` };
    }
  },

  examples: [
    { name: '一个也没有，就是零', draft: targets({ indicators: [{ level2: '质量指标', level3: '展品丢失率', target: '=0' }] }), found: [] },
    { name: '有百分号', draft: targets({ indicators: [{ level2: '质量指标', level3: '展品完好率', target: '≥97%' }] }), found: [] },
    { name: '百分号在名称里', draft: targets({ indicators: [{ level2: '质量指标', level3: '展品完好率（%）', target: '≥97' }] }), found: [] },
    { name: '没有百分号', draft: targets({ indicators: [{ level2: '质量指标', level3: '展品完好率', target: '≥97' }] }), found: ['“展品完好率”是比率，指标值“≥97”没有百分号。'] },
  ],
});
