import { article, type Cell, decimal, divideDecimals, type Fen, multiplyDecimals, printDecimal } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';
import { isBelow } from '../../executed-share.ts';

// What is left of a reason without these says why; 增加人员经费 only says again what grew.
const SAYS_NOTHING = /主要|原因|为了?|是|由于|因|较|上年|同比|增加|减少|增长|下降|压缩|变动|变化|有所|预算|安排|支出|收入|经费|资金|人员|日常|公用|基本|项目|部分|各项|相关|等|和|与|及|的|了|[\d.%]+|万?元|\P{Script=Han}/gu;

export default defineRule('budget-statement', {
  id: 'change-without-reason',
  title: '较大的增减应当说出原因',
  why: '“增加是因为增加了经费”等于没有说；增减大的，公众和财政都要问为什么。',
  basis: [article('财预〔2016〕143号', '收支增减变化的说明'), article('本产品的约定', '增减达到上年两成的要说出事由')],

  *check({ form: { change: { basic, project }, expenditure }, thresholds }) {
    const parts = [
      { name: '基本支出', now: expenditure.basic.total.cell, ...basic },
      { name: '项目支出', now: expenditure.project.cell, ...project },
    ];
    for (const { name, now, delta, reason } of parts) {
      const percent = percentOfLastYear(now, delta.cell);
      if (percent === null || isBelow(percent, thresholds.changeToExplain)) continue;
      const told = reason.cell.kind === 'value' ? reason.cell.printed : '';
      if (told.replace(SAYS_NOTHING, '').length >= 2) continue;
      yield {
        field: told === '' ? delta.field : reason.field, quote: told,
        message: `${name}比上年增减 ${printDecimal(percent)}%，${told === '' ? '没有写原因' : `只写“${told}”，没有说为什么`}。`,
        remedy: '写出具体事由：增减了几个人、哪项政策、哪个项目、多少钱。',
      };
    }
  },

  examples: [
    { name: '增得多，说了事由', draft: statement({ change: { basicDelta: '120', basicReason: '机构改革划入职工 14 人' } }), found: [] },
    { name: '增得少，说得笼统', draft: statement({ change: { basicDelta: '15', basicReason: '主要为增加人员经费' } }), found: [] },
    { name: '增得多，说得笼统', draft: statement({ change: { basicDelta: '120', basicReason: '主要是人员经费支出增加' } }), found: ['基本支出比上年增减 40%，只写“主要是人员经费支出增加”，没有说为什么。'] },
    { name: '减得多，没有说', draft: statement({ change: { projectDelta: '-100', projectReason: null } }), found: ['项目支出比上年增减 33.33%，没有写原因。'] },
  ],
});

/** How large the change is of what was there before, in percent; `null` where there was nothing or no one knows. */
function percentOfLastYear(now: Cell<Fen>, delta: Cell<Fen>) {
  if (now.kind !== 'value' || delta.kind !== 'value' || now.value <= delta.value) return null;
  return multiplyDecimals(divideDecimals(decimal(Math.abs(delta.value)), decimal(now.value - delta.value), 4), decimal(100));
}
