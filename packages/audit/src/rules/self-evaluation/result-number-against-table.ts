import { article, compareDecimals } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { findIndicatorOf, isSameQuantity } from '../../indicator-of-quantity.ts';
import { quantitiesIn, type ToldQuantity } from '../../quantities-in-prose.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('self-evaluation', {
  id: 'result-number-against-table',
  title: '具体完成情况里的数应与实际完成值一致',
  why: '同一件事两个数，总有一个没有统计准。',
  basis: [article('表内勾稽', '“具体完成情况”与“实际完成值”说的是同一件事')],

  *check({ draft: { result }, form: { indicators } }) {
    for (const told of quantitiesIn(result ?? '')) {
      const found = findIndicatorOf(told, indicators, 'actual');
      if (found === undefined) continue;
      const isSame = isSameQuantity(told, found.quantity);
      if (isSame === undefined || (isSame ? told.bound === null : isWithin(told, found.quantity.amount))) continue;
      const { field, name, actual } = found.indicator;
      yield {
        field: `${field}.actual`,
        quote: actual.printed,
        message: `“具体完成情况”写“${told.clause.trim()}”，“${name}”的实际完成值却是 ${actual.printed}。`,
        remedy: '按台账核对，把两处改成一样。',
      };
    }
  },

  examples: [
    { name: '两处一样', draft: selfEvaluation({ result: '全年讲解 62 场。' }), found: [] },
    { name: '超过 60，实际 62，不矛盾', draft: selfEvaluation({ result: '全年讲解超过 60 场。' }), found: [] },
    { name: '说的是别的事', draft: selfEvaluation({ result: '布展 3 场。' }), found: [] },
    { name: '数不一样', draft: selfEvaluation({ result: '全年讲解 58 场。' }), found: ['“具体完成情况”写“全年讲解 58 场”，“讲解场次”的实际完成值却是 62场。'] },
    { name: '说超过，实际刚好', draft: selfEvaluation({ result: '全年讲解超 62 场。' }), found: ['“具体完成情况”写“全年讲解超 62 场”，“讲解场次”的实际完成值却是 62场。'] },
  ],
});

function isWithin({ bound, amount }: ToldQuantity, actual: ToldQuantity['amount']): boolean {
  if (bound === null) return false;
  return compareDecimals(actual, amount) === (bound === 'more' ? 1 : -1);
}
