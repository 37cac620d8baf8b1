import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { countNames } from '../../name-counts.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { bareText } from '../../text-likeness.ts';

export default defineRule(INDICATOR_KINDS, {
  id: 'name-duplicated',
  title: '一张表里的指标不应重名',
  why: '两条指标同名，监控、自评时分不清说的是哪一条。',
  basis: [article('表内勾稽', '三级指标以名称区分')],

  *check({ form: { indicators } }) {
    const times = countNames(indicators);
    for (const { field, name } of indicators) {
      const count = times.get(bareText(name)) ?? 0;
      times.delete(bareText(name)); // said once, at the first
      if (bareText(name) === '' || count < 2) continue;
      yield {
        field: `${field}.level3`,
        quote: name,
        message: `三级指标“${name}”在这张表里用了 ${count} 次。`,
        remedy: '把数的是什么写进名称，各条不同。',
      };
    }
  },

  examples: [
    { name: '各条不同名', draft: targets({ indicators: [{ level3: '巡检次数', target: '≥12次' }, { level3: '培训次数', target: '≥2次' }] }), found: [] },
    { name: '相近而不相同', draft: targets({ indicators: [{ level3: '巡检人数', target: '≥4人' }, { level3: '巡检人次', target: '≥48人次' }] }), found: [] },
    { name: '两条同名', draft: targets({ indicators: [{ level3: '人次', target: '≥48人次' }, { level3: '人次', target: '≥90人次' }] }), found: ['三级指标“人次”在这张表里用了 2 次。'] },
  ],
});
