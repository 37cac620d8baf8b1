import { addDecimals, article, compareDecimals, decimal, divideDecimals, multiplyDecimals, negateDecimal, printDecimal } from '@hengji/model';
import { tableDraft } from '../../examples/table-draft.ts';
import { defineRule } from '../../rule.ts';
import { rowsUnder } from '../../table-columns.ts';

const COLUMNS = { planned: /^(?:年初|全年|调整后)?预算数?$/, executed: /^(?:\d+[-—~至]?\d*月)?(?:累计)?(?:预算)?执行数$/, rate: /执行率$/ };

export default defineRule('monitoring', {
  id: 'monitored-rate-computed',
  title: '监控表的执行率应当由执行数除以预算数得出',
  why: '执行率错了，该预警的不预警，不该预警的要白跑一趟。',
  basis: [article('财预〔2019〕136号', '预算执行情况的监控'), article('表内勾稽', '执行率＝执行数÷预算数')],

  *check({ draft: { tables } }) {
    for (const [table, printed] of tables.entries()) {
      for (const { row, name, cells: { planned, executed, rate } } of rowsUnder(printed, COLUMNS)) {
        if (planned.value === undefined || executed.value === undefined || rate.value === undefined || planned.value.digits <= 0) continue;
        const computed = multiplyDecimals(divideDecimals(executed.value, planned.value, 6), decimal(100));
        const apart = addDecimals(computed, negateDecimal(rate.value));
        if (compareDecimals(decimal(Math.abs(apart.digits), apart.scale), decimal(5, rate.value.scale + 1)) <= 0) continue;
        const due = printDecimal(divideDecimals(computed, decimal(1), 2));
        yield { field: `tables.${table}.rows.${row}.${rate.column}`, quote: rate.printed, message: `“${name}”执行 ${executed.printed}，预算 ${planned.printed}，执行率应为 ${due}%，写的是 ${rate.printed}。`, remedy: `执行率改为 ${due}%；预算数或执行数写错的改正后重算。` };
      }
    }
  },

  examples: [
    { name: '算得对', draft: monitored('50', '20.3', '40.6%'), found: [] },
    { name: '取整到个位', draft: monitored('30', '20', '67%'), found: [] },
    { name: '没有预算数', draft: monitored('0', '0', '0%'), found: [] },
    { name: '算错了', draft: monitored('50', '20', '45%'), found: ['“年度资金总额”执行 20，预算 50，执行率应为 40%，写的是 45%。'] },
  ],
});

function monitored(planned: string, executed: string, rate: string) {
  return tableDraft('monitoring', { rows: [['资金', '年初预算数', '1-7月执行数', '执行率'], ['年度资金总额', planned, executed, rate]] });
}
