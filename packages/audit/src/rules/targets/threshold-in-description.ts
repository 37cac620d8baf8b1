import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';

const VERDICT = /^(?:合格|达标|完成|优秀|良好|符合|是)$/;
const THRESHOLD = /\d.*(?:为|算|视为)(?:合格|达标|完成|优秀|良好)/;

export default defineRule('targets', {
  id: 'threshold-in-description',
  title: '数应当写在指标值里',
  why: '指标值只写“合格”，真正的数藏在描述里，汇总和比较都取不到。',
  basis: [article('本产品的约定', '指标值栏写承诺的数，描述栏写怎么数')],

  *check({ form: { indicators } }) {
    for (const { field, name, target, description } of indicators) {
      if (description.kind !== 'value' || !VERDICT.test(target.printed.trim()) || !THRESHOLD.test(description.value)) continue;
      yield { field: `${field}.target`, quote: target.printed, message: `“${name}”的指标值只写“${showTarget(target)}”，数写在描述里：“${description.value}”。`, remedy: '把描述里的数移到指标值，如“上半年≥1次，全年≥3次”。' };
    }
  },

  examples: [
    { name: '数在指标值里', draft: targets({ indicators: [{ level3: '外展场次', description: '到外地办展的场次', target: '上半年≥1场，全年≥3场' }] }), found: [] },
    { name: '有国家标准的“合格”', draft: targets({ indicators: [{ level2: '质量指标', level3: '消防检测', description: '按现行消防技术规范检测', target: '合格' }] }), found: [] },
    { name: '数藏在描述里', draft: targets({ indicators: [{ level3: '外展场次', description: '全年办 3 场为合格', target: '合格' }] }), found: ['“外展场次”的指标值只写“合格”，数写在描述里：“全年办 3 场为合格”。'] },
  ],
});
