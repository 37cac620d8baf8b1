import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { countNames } from '../../name-counts.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { bareText } from '../../text-likeness.ts';

const MEASURE_ALONE = /^(?:完成)?(?:次数|数量|人数|个数|天数|频次|时间|时限|温度|面积|平米|金额|比率|进度|质量|效果|及时率|及时性|完成率|合格率|达标率|覆盖率)$/;

export default defineRule(INDICATOR_KINDS, {
  id: 'name-too-general',
  title: '三级指标应当说出量的是什么',
  why: '光写“次数”“及时率”，离开这张表就没有人知道说的是什么，各年、各项目也无法比较。',
  basis: [article('财预〔2021〕101号', '绩效指标应当细化、可衡量')],

  *check({ form: { indicators } }) {
    const times = countNames(indicators);
    for (const { field, name } of indicators) {
      const bare = bareText(name);
      if (!MEASURE_ALONE.test(bare) || times.get(bare) !== 1) continue; // several of one name are another rule's
      yield { field: `${field}.level3`, quote: name, message: `三级指标只写“${name}”，没有说是什么的${bare}。`, remedy: `写成“……${bare}”，把对象放在前面。` };
    }
  },

  examples: [
    { name: '说出了对象', draft: targets({ indicators: [{ level3: '消防巡检次数', target: '≥24次' }] }), found: [] },
    { name: '重名归另一条管', draft: targets({ indicators: [{ level3: '天数', target: '≥4天' }, { level3: '天数', target: '≥9天' }] }), found: [] },
    { name: '只有量词', draft: targets({ indicators: [{ level3: '频次', target: '≥24次' }] }), found: ['三级指标只写“频次”，没有说是什么的频次。'] },
  ],
});
