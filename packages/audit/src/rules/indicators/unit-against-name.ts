import { article } from '@hengji/model';
import { descriptionOf } from '../../description-of.ts';
import { targets } from '../../examples/targets.ts';
import { isCount, isMoneyName, isRate, unitOf } from '../../measured.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';

export default defineRule(INDICATOR_KINDS, {
  id: 'unit-against-name',
  title: '单位应当与所量的东西相符',
  why: '费用用“个”、件数用“%”，多半是从别的行带下来的，这条指标等于没有。',
  basis: [article('表内勾稽', '指标名称与指标值单位所量的应是同一样东西')],

  *check({ form: { indicators } }) {
    for (const row of indicators) {
      const unit = unitOf(row);
      const { field, name, target } = row;
      const description = descriptionOf(row);
      if (unit === null || isRate(name)) continue;
      const isMoney = isMoneyName(name) && !name.endsWith('资金') && unit.kind === 'count'; // 争取资金 3 笔
      const isNumber = (isCount(name) || isCount(description)) && unit.kind === 'share';
      if (!isMoney && !isNumber) continue;
      yield {
        field: `${field}.target`,
        quote: target.printed,
        message: `“${name}”量的是${isMoney ? '钱' : '件数'}，指标值“${showTarget(target)}”的单位却是“${unit.name}”。`,
        remedy: isMoney ? '改为“万元”或“元”，并核对数值。' : '改为“个”“份”“次”等单位，并核对数值；要考核比率的，把名称改成比率。',
      };
    }
  },

  examples: [
    { name: '费用用万元', draft: targets({ indicators: [{ level2: '成本指标', level3: '布展费用', target: '≤18万元' }] }), found: [] },
    { name: '数量增长率用百分号', draft: targets({ indicators: [{ level3: '讲解数量增长率', description: '比上年多出的比例', target: '≥5%' }] }), found: [] },
    { name: '费用用“个”', draft: targets({ indicators: [{ level2: '成本指标', level3: '布展费用', target: '≤18个' }] }), found: ['“布展费用”量的是钱，指标值“≤18个”的单位却是“个”。'] },
    { name: '件数用百分号', draft: targets({ indicators: [{ level3: '展品更新数量', target: '≥6%' }] }), found: ['“展品更新数量”量的是件数，指标值“≥6%”的单位却是“%”。'] },
  ],
});
