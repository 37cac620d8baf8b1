import { article } from '@hengji/model';
import { descriptionOf } from '../../description-of.ts';
import { targets } from '../../examples/targets.ts';
import { isCount, isMoneyName, isRate, unitOf } from '../../measured.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';
import { bareText } from '../../text-likeness.ts';

// Words that say what is counted, and units by which that is never counted.
const OTHERS: readonly (readonly [says: RegExp, units: ReadonlySet<string>])[] = [
  [/(?:次数|场次|班次|频次)$/, new Set(['人', '户', '家', '面积', '长度', '重量', '人民币'])],
  [/人数$/, new Set(['次', '场', '家', '户', '件', '份', '面积', '长度', '人民币'])],
  [/(?:面积|绿地)$/, new Set(['个', '次', '人', '家', '长度', '人民币'])],
  [/(?:里程|长度)$/, new Set(['次', '人', '家', '面积', '人民币'])],
];

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
      const isOther = !isMoney && !isNumber && OTHERS.some(([says, units]) => says.test(bareText(name)) && units.has(unit.measure));
      if (!isMoney && !isNumber && !isOther) continue;
      yield {
        field: `${field}.target`,
        quote: target.printed,
        message: `“${name}”${isOther ? '不是这样数的' : `量的是${isMoney ? '钱' : '件数'}`}，指标值“${showTarget(target)}”的单位却是“${unit.name}”。`,
        remedy: isMoney ? '改为“万元”或“元”，并核对数值。' : isOther ? '改成名称所说的单位，或改名称，并核对数值。' : '改为“个”“份”“次”等单位，并核对数值；要考核比率的，把名称改成比率。',
      };
    }
  },

  examples: [
    { name: '费用用万元', draft: targets({ indicators: [{ level2: '成本指标', level3: '布展费用', target: '≤18万元' }] }), found: [] },
    { name: '数量增长率用百分号', draft: targets({ indicators: [{ level3: '讲解数量增长率', description: '比上年多出的比例', target: '≥5%' }] }), found: [] },
    { name: '户数用“户”', draft: targets({ indicators: [{ level3: '受益户数', target: '≥80户' }] }), found: [] },
    { name: '场次用“人”', draft: targets({ indicators: [{ level3: '巡回讲解场次', target: '≥30人' }] }), found: ['“巡回讲解场次”不是这样数的，指标值“≥30人”的单位却是“人”。'] },
    { name: '费用用“个”', draft: targets({ indicators: [{ level2: '成本指标', level3: '布展费用', target: '≤18个' }] }), found: ['“布展费用”量的是钱，指标值“≤18个”的单位却是“个”。'] },
    { name: '件数用百分号', draft: targets({ indicators: [{ level3: '展品更新数量', target: '≥6%' }] }), found: ['“展品更新数量”量的是件数，指标值“≥6%”的单位却是“%”。'] },
  ],
});
