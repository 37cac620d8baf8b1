import { addDecimals, article, compareDecimals, decimal, parseDecimal, printDecimal } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';
import { toldIn } from '../../told-in.ts';

const WHOLE = /(\d+(?:\.\d+)?)\s*(人|名)[：:，,;；]?\s*其中[：:，,]?(.*)$/u;
const PART = /(?:行政|事业|参公|公务员|工勤|编外|聘用|在编|借调)[^，。；、\d]{0,8}?(\d+(?:\.\d+)?)\s*(人|名)/gu;

export default defineRule('evaluation-report', {
  id: 'staff-against-parts',
  title: '人员合计应等于各类人员之和',
  why: '人数是人员经费和人均指标的基础，分类与合计不符，后面的数都不可信。',
  basis: [article('表内勾稽', '合计＝各类人员之和')],

  *check({ draft }) {
    for (const { field, text } of toldIn(draft)) {
      for (const sentence of text.split('。')) {
        const [, wholeText = '', unit = '', rest = ''] = WHOLE.exec(sentence) ?? [];
        const parts = [...rest.matchAll(PART)].flatMap(([, part = '']) => parseDecimal(part) ?? []);
        const whole = parseDecimal(wholeText);
        if (whole === undefined || parts.length < 2) continue; // one 其中 is not all of it
        const sum = parts.reduce(addDecimals, decimal(0));
        if (compareDecimals(sum, whole) === 0) continue;
        yield {
          field, quote: sentence.trim(),
          message: `${parts.map(printDecimal).join(' + ')} = ${printDecimal(sum)}${unit}，写的是 ${wholeText}${unit}。`, remedy: '核对各类人员数，改正不对的一个；有没列出的类别，补上。',
        };
      }
    }
  },

  examples: [
    { name: '合得上', draft: evaluationReport({ staff: { reasons: ['较上年增加 9 人：其中行政人员增加 2 人，事业人员增加 7 人。'] } }), found: [] },
    { name: '只列了一类', draft: evaluationReport({ staff: { reasons: ['年末在职 18 人，其中行政人员 5 人。'] } }), found: [] },
    { name: '正文里合不上', draft: evaluationReport({ paragraphs: ['年末编制 24 人，在职 22 人，其中在编人员 17 人，编外聘用人员 4 人。'] }), found: ['17 + 4 = 21人，写的是 22人。'] },
    { name: '合不上', draft: evaluationReport({ staff: { reasons: ['年末在职 18 人，其中行政人员 5 人，事业人员 12 人。'] } }), found: ['5 + 12 = 17人，写的是 18人。'] },
  ],
});
