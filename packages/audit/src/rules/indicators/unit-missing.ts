import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { isRate, unitOf } from '../../measured.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';

const DAYS = /天数$/; // the name is the unit

export default defineRule(INDICATOR_KINDS, {
  id: 'unit-missing',
  title: '数值应当带单位',
  why: '没有单位的数不能与实际完成值比较，也不能汇总。',
  basis: [article('本产品的约定', '指标值或指标名称写明计量单位')],

  *check({ form: { indicators } }) {
    for (const row of indicators) {
      const { field, name, target } = row;
      if (isRate(name) || DAYS.test(name)) continue; // its percent sign is another rule's; days are days
      const unit = unitOf(row);
      if (unit?.kind !== 'bare' || (target.kind === 'quantity' && target.note !== null)) continue; // a word that is in no dictionary may be its unit
      yield { field: `${field}.target`, quote: target.printed, message: `“${name}”的指标值“${showTarget(target)}”没有单位，名称里也没有。`, remedy: '在数后面补单位。' };
    }
  },

  examples: [
    { name: '单位在数后面', draft: targets({ indicators: [{ level3: '印发简报数', target: '≥24期' }] }), found: [] },
    { name: '单位在名称里', draft: targets({ indicators: [{ level3: '展厅面积（平方米）', target: '≥800' }] }), found: [] },
    { name: '天数的单位就是天', draft: targets({ indicators: [{ level3: '免费开放天数', target: '≥310' }] }), found: [] },
    { name: '少见的单位也是单位', draft: targets({ indicators: [{ level3: '换季摆花', target: '≥2万盆' }] }), found: [] },
    { name: '名称和数都没有单位', draft: targets({ indicators: [{ level3: '印发简报', target: '≥24' }] }), found: ['“印发简报”的指标值“≥24”没有单位，名称里也没有。'] },
  ],
});
