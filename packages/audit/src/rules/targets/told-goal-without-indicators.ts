import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { told } from '../../examples/told-targets.ts';
import { parseCount } from '../../parse-count.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('targets', {
  id: 'told-goal-without-indicators',
  title: '说明里每个绩效目标都应当有对应的指标',
  why: '指标都归到一个目标名下，另一个目标年底就没有东西可以比。',
  basis: [article('财预〔2015〕88号', '绩效指标是绩效目标的细化和量化')],

  *check({ draft: { told: prose } }) {
    if (prose === null || prose.goals.length < 2) return;
    const served = new Set(prose.groups.flatMap(({ goal }) => parseCount(goal ?? '') ?? []));
    if (served.size === 0) return; // the prose does not say which indicator is for which goal
    const group = prose.groups.findIndex(({ goal }) => goal !== null);
    for (const [index, goal] of prose.goals.entries()) {
      if (served.has(index + 1)) continue;
      yield { field: `told.groups.${group}`, quote: goal, message: `说明把指标都对应到别的目标，目标${index + 1}“${goal}”没有一个指标。`, remedy: '写明哪些指标对应这个目标；没有的补上。' };
    }
  },

  examples: [
    { name: '每个目标都有', draft: targets({ told: told({ goals: ['更新展板', '开展讲解服务'], groups: [['一', '产出指标', '2'], ['二', '产出指标', '2']] }) }), found: [] },
    { name: '没有说对应哪个目标', draft: targets({ told: told({ goals: ['更新展板', '开展讲解服务'], groups: [[null, '产出指标', '4']] }) }), found: [] },
    { name: '第二个没有', draft: targets({ told: told({ goals: ['更新展板', '开展讲解服务'], groups: [['一', '产出指标', '4'], ['一', '满意度指标', '1']] }) }), found: ['说明把指标都对应到别的目标，目标2“开展讲解服务”没有一个指标。'] },
  ],
});
