import { article, ASPECT_NAMES, type Target } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { isBadThing, isMoneyName, unitOf } from '../../measured.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';

const OTHER_ASPECTS: ReadonlySet<string> = new Set(['quality', 'timeliness', 'cost']);
const TELLS_QUALITY = /(?:获奖|奖项|达标|合格|优秀|优良|一流|通过|采纳|标准|问题)/;

export default defineRule(INDICATOR_KINDS, {
  id: 'count-outside-quantity',
  title: '质量、时效、成本指标不应是件数',
  why: '件数说的是做多少；放在质量、时效或成本下，那一方面就没有人管了。',
  basis: [article('财预〔2020〕10号', '产出指标：数量、质量、时效、成本')],

  *check({ form: { indicators } }) {
    for (const row of indicators) {
      const { field, name, aspect, level2, target } = row;
      if (aspect === 'unknown' || !OTHER_ASPECTS.has(aspect) || unitOf(row)?.kind !== 'count' || isMoneyName(name) || isCeiling(target) || isBadThing(name) || TELLS_QUALITY.test(name)) continue;
      yield {
        field: `${field}.level3`,
        quote: name,
        message: `“${name}”（${showTarget(target)}）数的是件数，却列在“${level2}”下。`,
        remedy: `移到数量指标；${ASPECT_NAMES[aspect]}另设一条。`,
      };
    }
  },

  examples: [
    { name: '时效指标是期限', draft: targets({ indicators: [{ level2: '时效指标', level3: '报修响应时限', target: '≤4小时' }] }), found: [] },
    { name: '差错起数说的是质量', draft: targets({ indicators: [{ level2: '质量指标', level3: '讲解差错起数', target: '≤3起' }] }), found: [] },
    { name: '容许的上限说的是质量', draft: targets({ indicators: [{ level2: '质量指标', level3: '停电', target: '≤2次' }] }), found: [] },
    { name: '获奖数说的是质量', draft: targets({ indicators: [{ level2: '质量指标', level3: '获省级以上奖项数', target: '≥2项' }] }), found: [] },
    { name: '人数列在时效指标下', draft: targets({ indicators: [{ level2: '时效指标', level3: '到场观众', target: '≥900人' }] }), found: ['“到场观众”（≥900人）数的是件数，却列在“时效指标”下。'] },
  ],
});

/** At most so many, or none: of a thing that should not be. */
function isCeiling(target: Target): boolean {
  return target.kind === 'quantity' && (target.operator.startsWith('<') || target.quantity.amount.digits === 0);
}
