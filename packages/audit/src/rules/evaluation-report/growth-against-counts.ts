import { addDecimals, article, compareDecimals, type Decimal, decimal, divideDecimals, multiplyDecimals, negateDecimal, parseDecimal, printDecimal } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';
import { toldIn, type ToldText } from '../../told-in.ts';

const TOLD = /(增加|增长|提高|上升)(?:了|到)?\s*(\d+(?:\.\d+)?)\s*(倍|%)/;
const COUNTS = /(\d+(?:\.\d+)?)\s*(\p{Script=Han})[^。；\d]{0,6}[,，]?\s*(?:较|比)[^。；，,]{0,16}?(?:增加|增长|提高|上升)了?\s*(\d+(?:\.\d+)?)\s*\2/u;
const FROM_TO = /由\s*(\d+(?:\.\d+)?)\s*(\p{Script=Han}{1,4}?)(?:增加|增长|提高|上升|提升)[到至为]\s*(\d+(?:\.\d+)?)\s*\2/u;

export default defineRule('evaluation-report', {
  id: 'growth-against-counts',
  title: '增长的倍数应当与前后的数相符',
  why: '倍数由前后两个数算出；把“是原来的几倍”写成“增加几倍”，就多算了一倍。',
  basis: [article('表内勾稽', '增加的倍数＝增加数÷原有数')],

  *check({ draft }) {
    for (const { field, text } of toldIn(draft).flatMap(inSentences)) {
      const [quote, , told = '', sign] = TOLD.exec(text) ?? [];
      const growth = parseDecimal(told);
      const counts = quote === undefined ? undefined : countsIn(text);
      if (quote === undefined || growth === undefined || counts === undefined || counts.before.digits <= 0) continue;
      const { before, more, unit } = counts;
      const computed = multiplyDecimals(divideDecimals(more, before, 4), decimal(sign === '%' ? 100 : 1));
      if (isSameRounded(growth, computed)) continue;
      yield {
        field, quote,
        message: `写“${quote}”；原有 ${printDecimal(before)}${unit}，增加 ${printDecimal(more)}${unit}，应是增加 ${printDecimal(divideDecimals(computed, decimal(1), 2))}${sign}。`,
        remedy: '核对前后两个数，改正倍数或人数。',
      };
    }
  },

  examples: [
    { name: '算得对', draft: evaluationReport({ staff: { reasons: ['人员增加 2.5 倍。年末在职 21 人，较上年末增加 15 人'] } }), found: [] },
    { name: '取整到一位', draft: evaluationReport({ staff: { reasons: ['场次增长 33.3%。全年 40 场，比上年增加 10 场'] } }), found: [] },
    { name: '半数进一', draft: evaluationReport({ staff: { reasons: ['场次增长 13%。全年 9 场，比上年增加 1 场'] } }), found: [] },
    { name: '把几倍写成增加几倍', draft: evaluationReport({ staff: { reasons: ['讲解员增加 4 倍。年末共 12 人，较上年增加 9 人'] } }), found: ['写“增加 4 倍”；原有 3人，增加 9人，应是增加 3倍。'] },
    { name: '由多少到多少，与百分数对不上', draft: evaluationReport({ paragraphs: ['讲解员收入增长 108%，由 2.1 万元增加到 2.6 万元。'] }), found: ['写“增长 108%”；原有 2.1万元，增加 0.5万元，应是增加 23.81%。'] },
  ],
});

/** A paragraph speaks of many things: only a sentence that tells both ends is sure to speak of one. */
function inSentences(told: ToldText): readonly ToldText[] {
  return told.field.startsWith('paragraphs') ? told.text.split(/[。；;]/).filter(text => FROM_TO.test(text)).map(text => ({ ...told, text })) : [told];
}

/** How many there were, and how many more: 年末 12 人，较上年增加 9 人; 由 2.1 万元增加到 2.6 万元. */
function countsIn(text: string): { readonly before: Decimal; readonly more: Decimal; readonly unit: string } | undefined {
  const [, fromText = '', ofBoth = '', toText = ''] = FROM_TO.exec(text) ?? [];
  const [from, to] = [parseDecimal(fromText), parseDecimal(toText)];
  if (from !== undefined && to !== undefined) return { before: from, more: addDecimals(to, negateDecimal(from)), unit: ofBoth };
  const [, nowText = '', unit = '', moreText = ''] = COUNTS.exec(text) ?? [];
  const [now, more] = [parseDecimal(nowText), parseDecimal(moreText)];
  return now === undefined || more === undefined ? undefined : { before: addDecimals(now, negateDecimal(more)), more, unit };
}

/** Within half of the last printed place. */
function isSameRounded(printed: Decimal, computed: Decimal): boolean {
  const apart = addDecimals(printed, negateDecimal(computed));
  return compareDecimals(decimal(Math.abs(apart.digits), apart.scale), decimal(5, printed.scale + 1)) <= 0;
}
