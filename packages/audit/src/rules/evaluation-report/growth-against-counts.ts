import { addDecimals, article, compareDecimals, type Decimal, decimal, divideDecimals, multiplyDecimals, negateDecimal, parseDecimal, printDecimal } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';

const TOLD = /(增加|增长|提高|上升)(?:了|到)?\s*(\d+(?:\.\d+)?)\s*(倍|%)/;
const COUNTS = /(\d+(?:\.\d+)?)\s*(\p{Script=Han})[^。；\d]{0,6}[,，]?\s*(?:较|比)[^。；，,]{0,16}?(?:增加|增长|提高|上升)了?\s*(\d+(?:\.\d+)?)\s*\2/u;

export default defineRule('evaluation-report', {
  id: 'growth-against-counts',
  title: '增长的倍数应当与前后的数相符',
  why: '倍数由前后两个数算出；把“是原来的几倍”写成“增加几倍”，就多算了一倍。',
  basis: [article('表内勾稽', '增加的倍数＝增加数÷原有数')],

  *check({ draft: { staff } }) {
    for (const [index, reason] of staff.reasons.entries()) {
      const [quote, , told = '', sign] = TOLD.exec(reason) ?? [];
      const [, nowText = '', unit = '', moreText = ''] = COUNTS.exec(reason) ?? [];
      const [growth, now, more] = [parseDecimal(told), parseDecimal(nowText), parseDecimal(moreText)];
      if (quote === undefined || growth === undefined || now === undefined || more === undefined) continue;
      const before = addDecimals(now, negateDecimal(more));
      if (before.digits <= 0) continue;
      const computed = multiplyDecimals(divideDecimals(more, before, 4), decimal(sign === '%' ? 100 : 1));
      if (isSameRounded(growth, computed)) continue;
      yield {
        field: `staff.reasons.${index}`, quote,
        message: `写“${quote}”；由 ${nowText}${unit}、增加 ${moreText}${unit}，原有 ${printDecimal(before)}${unit}，应是增加 ${printDecimal(divideDecimals(computed, decimal(1), 2))}${sign}。`,
        remedy: '核对前后两个数，改正倍数或人数。',
      };
    }
  },

  examples: [
    { name: '算得对', draft: evaluationReport({ staff: { reasons: ['人员增加 2.5 倍。年末在职 21 人，较上年末增加 15 人'] } }), found: [] },
    { name: '取整到一位', draft: evaluationReport({ staff: { reasons: ['场次增长 33.3%。全年 40 场，比上年增加 10 场'] } }), found: [] },
    { name: '半数进一', draft: evaluationReport({ staff: { reasons: ['场次增长 13%。全年 9 场，比上年增加 1 场'] } }), found: [] },
    { name: '把几倍写成增加几倍', draft: evaluationReport({ staff: { reasons: ['讲解员增加 4 倍。年末共 12 人，较上年增加 9 人'] } }), found: ['写“增加 4 倍”；由 12人、增加 9人，原有 3人，应是增加 3倍。'] },
  ],
});

/** Within half of the last printed place. */
function isSameRounded(printed: Decimal, computed: Decimal): boolean {
  const apart = addDecimals(printed, negateDecimal(computed));
  return compareDecimals(decimal(Math.abs(apart.digits), apart.scale), decimal(5, printed.scale + 1)) <= 0;
}
