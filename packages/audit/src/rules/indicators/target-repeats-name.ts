import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { bareText } from '../../text-likeness.ts';

export default defineRule(INDICATOR_KINDS, {
  id: 'target-repeats-name',
  title: '指标值不应重复指标名称',
  why: '把名称再抄一遍，没有说做到什么程度，怎么做都算完成。',
  basis: [article('财预〔2021〕101号', '定性指标应当可衡量')],

  *check({ form: { indicators } }) {
    for (const { field, name, target } of indicators) {
      if (target.kind !== 'words') continue;
      const [text, named] = [bareText(target.text), bareText(name)];
      if (text.length < 4 || named.length < 4 || /\d/.test(text) || !text.includes(named)) continue;
      yield {
        field: `${field}.target`,
        quote: target.printed,
        message: `指标值“${target.text}”只是把名称“${name}”又说了一遍。`,
        remedy: '写明做到什么程度：数、比率、日期，或可以查到的结果。',
      };
    }
  },

  examples: [
    { name: '指标值是数', draft: targets({ indicators: [{ level3: '扩大展览影响', target: '≥5000人次' }] }), found: [] },
    { name: '名称里的一部分不算照抄', draft: targets({ indicators: [{ level3: '展柜照明改造如期完成', target: '如期完成' }] }), found: [] },
    { name: '名称之外说了结果', draft: targets({ indicators: [{ level3: '展览方案', target: '报上级批复同意' }] }), found: [] },
    { name: '照抄名称', draft: targets({ indicators: [{ level3: '扩大展览影响', target: '不断扩大展览影响' }] }), found: ['指标值“不断扩大展览影响”只是把名称“扩大展览影响”又说了一遍。'] },
  ],
});
