import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { promisesOf } from '../../promises-of.ts';
import { defineRule } from '../../rule.ts';
import { isSameTarget, sameIndicators } from '../../same-indicator.ts';
import { formsOfProject } from '../../same-project.ts';

const LEAST_INDICATORS = 3;

export default defineRule('targets', {
  id: 'targets-never-move',
  title: '指标值不应年年照搬',
  why: '每年一个数，预算变了、上年完成了多少都不看，目标就起不到作用。',
  basis: [article('财预〔2015〕88号', '绩效目标应当结合以前年度完成情况'), article('本产品的约定', '三条以上指标与上年全部相同的要说明')],

  *check({ draft, form: { indicators }, batch }) {
    if (draft.year === null) return;
    for (const entry of formsOfProject(draft, batch, 'targets', draft.year - 1)) {
      const pairs = sameIndicators(indicators, promisesOf(entry.draft)).map(([one, other]) => isSameTarget(one.target, other.target));
      const same = pairs.filter(isSame => isSame === true).length;
      if (same < LEAST_INDICATORS || pairs.includes(false)) continue;
      yield {
        field: 'indicators.0.target', quote: indicators[0]?.target.printed ?? '', message: `${same} 条有数的指标，指标值与 ${draft.year - 1} 年全部相同。`,
        remedy: '对照上年实际完成值重新定；确实不变的，在指标值确定依据里写明理由。', related: [{ entry, field: 'indicators.0.target', quote: entry.draft.indicators[0]?.target.raw ?? '' }],
      };
    }
  },

  examples: [
    { name: '没有上年的表', draft: targets({ plan: { 3: '20', 6: '50', 10: '85', 12: '100' } }), found: [] },
    { name: '有一条动了', draft: targets({}), beside: [targets({ year: 2022, indicators: [{ target: '≥55场' }, { level3: '设备完好率', target: '≥95%' }, { level3: '故障修复时限', target: '≤2天' }, { level3: '观众满意度', target: '≥90%' }] })], found: [] },
    { name: '全部照搬上年', draft: targets({}), beside: [targets({ year: 2022 })], found: ['6 条有数的指标，指标值与 2022 年全部相同。'] },
  ],
});
