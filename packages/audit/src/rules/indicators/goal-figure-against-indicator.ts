import { article, compareQuantities, printQuantity, type Quantity } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { goalsOf } from '../../goals-of.ts';
import { isWrittenOut } from '../../indicator-of-quantity.ts';
import { isMoneyName } from '../../measured.ts';
import { quantitiesIn, type ToldQuantity } from '../../quantities-in-prose.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';
import { bareText } from '../../text-likeness.ts';

const PAID = /(?:资金|补贴|补助|奖励|拨付|发放|兑付|支持)/;

export default defineRule(INDICATOR_KINDS, {
  id: 'goal-figure-against-indicator',
  title: '目标里的数应与指标值一致',
  why: '一件事两个数，按哪个评价都说得通，也都说不通。',
  basis: [article('表内勾稽', '年度目标与绩效指标说的是同一件事')],

  *check({ draft, form: { indicators } }) {
    const told = goalsOf(draft).flatMap(({ text }) => quantitiesIn(text));
    for (const { field, name, target } of indicators) {
      if (target.kind !== 'quantity') continue;
      const { unit } = target.quantity;
      const onSame = told.filter(quantity => speaksOf(quantity, name) && (unit.kind === 'bare' || unit.measure === quantity.unit.measure));
      const [only, ...others] = onSame;
      if (only === undefined || others.length > 0) continue; // which of several is meant, a person sees
      const promised: Quantity = unit.kind === 'bare' ? { ...target.quantity, unit: only.unit } : target.quantity;
      if (compareQuantities(only, promised) === 0 || isWrittenOut(target.quantity, only)) continue;
      yield {
        field: `${field}.target`,
        quote: target.printed,
        message: `目标里写“${only.printed}”，指标“${name}”的指标值却是“${showTarget(target)}”。`,
        remedy: `核实后改成一致：${printQuantity(only)} 或 ${printQuantity(promised)}。`,
      };
    }
  },

  examples: [
    { name: '两处一致', draft: targets({ goals: ['全年开放天数不少于 300 天，讲解场次 60 场。'], indicators: [{ level3: '讲解场次', target: '≥60场' }] }), found: [] },
    { name: '说的是另一件事', draft: targets({ goals: ['更换展板 40 块。'], indicators: [{ level3: '讲解批次', target: '≥60批' }] }), found: [] },
    { name: '一句里有几个数，说不准是哪个', draft: targets({ goals: ['编写展览文稿 3 篇、新闻稿 10 篇。'], indicators: [{ level3: '展览文稿', target: '≥10篇' }] }), found: [] },
    { name: '两万册写成 20000', draft: targets({ goals: ['编印参观手册 2 万册。'], indicators: [{ level3: '编印参观手册', target: '20000' }] }), found: [] },
    { name: '件数不一', draft: targets({ goals: ['全年讲解场次 80 场。'], indicators: [{ level3: '讲解场次', target: '≥60场' }] }), found: ['目标里写“80 场”，指标“讲解场次”的指标值却是“≥60场”。'] },
    { name: '金额不一', draft: targets({ goals: ['发放展陈补助 40 万元。'], indicators: [{ level3: '补助资金', target: '≥45万元' }] }), found: ['目标里写“40 万元”，指标“补助资金”的指标值却是“≥45万元”。'] },
  ],
});

/** The clause names what the indicator measures, or both speak of money that is paid out. */
function speaksOf({ clause, unit }: ToldQuantity, name: string): boolean {
  const [said, named] = [bareText(clause), bareText(name)];
  if (named.length >= 4 && said.includes(named)) return true;
  return unit.kind === 'money' && isMoneyName(name) && PAID.test(named) && PAID.test(said);
}
