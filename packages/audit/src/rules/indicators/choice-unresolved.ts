import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';

const EITHER = /\d\s*[%％\p{Script=Han}]{1,4}?或者?(?!以[上下内前后]|更|不)[^，,；;]{2,}/u; // 20日或以上 offers no choice

export default defineRule(INDICATOR_KINDS, {
  id: 'choice-unresolved',
  title: '可选的指标值应当选定',
  why: '两个选项都留着，等于没有承诺。',
  basis: [article('表内勾稽', '一条指标一个指标值')],

  *check({ form: { indicators } }) {
    for (const { field, name, target } of indicators) {
      if (target.kind === 'graded' && target.expected === null && target.scale.length >= 2) {
        yield {
          field: `${field}.target`,
          quote: target.printed,
          message: `“${name}”的指标值写成“${showTarget(target)}”，几个选项没有选定。`,
          remedy: `从“${target.scale.join('”“')}”中选定一个，最好改成数或比率。`,
        };
      } else if (EITHER.test(target.printed)) {
        yield { field: `${field}.target`, quote: target.printed, message: `“${name}”的指标值写成“${showTarget(target)}”，做到哪一样算完成没有说。`, remedy: '留下一个；两样都要做到的，分成两条指标。' };
      }
    }
  },

  examples: [
    { name: '选定了一个', draft: targets({ indicators: [{ level3: '服务能力', target: '显著' }] }), found: [] },
    { name: '斜线是单位的一部分', draft: targets({ indicators: [{ level3: '讲解单价', target: '≤80元/场' }] }), found: [] },
    { name: '“或以上”不是选项', draft: targets({ indicators: [{ level3: '讲解批次', target: '20批或以上' }] }), found: [] },
    { name: '一个数，或者一句话', draft: targets({ indicators: [{ level2: '质量指标', level3: '展品完好率', target: '≥95%或达到馆藏标准' }] }), found: ['“展品完好率”的指标值写成“≥95%或达到馆藏标准”，做到哪一样算完成没有说。'] },
    { name: '都留着', draft: targets({ indicators: [{ level3: '服务能力', target: '显著/非显著' }] }), found: ['“服务能力”的指标值写成“显著/非显著”，几个选项没有选定。'] },
  ],
});
