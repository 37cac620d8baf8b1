import { article, parseDimension } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { told } from '../../examples/told-targets.ts';
import { parseCount } from '../../parse-count.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('targets', {
  id: 'told-indicators-counted',
  title: '说明里说的指标数应与表里的行数相同',
  why: '说有五项、表里四项，少的一项是漏填还是删了，谁也不知道。',
  basis: [article('表内勾稽', '说明里的指标数与目标表的行数说的是同样的指标')],

  *check({ draft: { told: prose, indicators } }) {
    if (prose === null || indicators.length === 0) return;
    const stated = parseCount(prose.indicatorCount ?? '');
    if (stated !== undefined && stated !== indicators.length) {
      yield { field: 'told.indicatorCount', quote: prose.indicatorCount ?? '', message: `说明里说有 ${stated} 项绩效指标，表里是 ${indicators.length} 项。`, remedy: '核对后补齐指标或改说明。' };
      return;
    }
    const all = prose.groups.map((group, index) => ({ ...group, index, dimension: parseDimension(group.level1) }));
    for (const dimension of new Set(all.map(group => group.dimension))) {
      const groups = all.filter(group => group.dimension === dimension);
      const ofGoals = groups.filter(({ goal }, order) => groups.findIndex(group => group.goal === goal) === order); // what else is told of a goal is 其中
      const [first] = ofGoals;
      const counts = ofGoals.map(({ count }) => parseCount(count));
      if (dimension === 'unknown' || first === undefined || counts.includes(undefined)) continue;
      const said = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
      const printed = indicators.filter(({ level1 }) => parseDimension(level1) === dimension).length;
      if (said === printed || printed === 0) continue; // a dimension that is missing altogether is another rule's
      yield { field: `told.groups.${first.index}`, quote: first.text, message: `说明里说有 ${said} 项${first.level1}，表里是 ${printed} 项。`, remedy: '核对后补齐指标或改说明。' };
    }
  },

  examples: [
    { name: '数目相同', draft: targets({ told: told({ indicatorCount: '六', groups: [['一', '产出指标', '3'], ['二', '产出指标', '一'], ['二', '满意度指标', '1']] }) }), found: [] },
    { name: '没有说有几项', draft: targets({ told: told({}) }), found: [] },
    { name: '其中数量指标几项，是二级', draft: targets({ told: told({ groups: [[null, '产出指标', '4'], [null, '数量指标', '2']] }) }), found: [] },
    { name: '其中又分', draft: targets({ told: told({ groups: [[null, '满意度指标', '1'], [null, '服务对象满意度指标', '1']] }) }), found: [] },
    { name: '总数不同', draft: targets({ told: told({ indicatorCount: '8' }) }), found: ['说明里说有 8 项绩效指标，表里是 6 项。'] },
    { name: '产出少两项', draft: targets({ told: told({ groups: [[null, '产出指标', '6']] }) }), found: ['说明里说有 6 项产出指标，表里是 4 项。'] },
  ],
});
