import { article, compareDecimals, parseDecimal, type Printed } from '@hengji/model';
import { tableDraft } from '../../examples/table-draft.ts';
import { defineRule } from '../../rule.ts';

const TITLE = /收入支出决算总表|收支总表|收支决算总表/;

export default defineRule('final-account', {
  id: 'final-account-balance',
  title: '决算总表的收入总计应等于支出总计',
  why: '收支总表含年初和年末结转，两边必须平；不平就有一笔没有入账。',
  basis: [article('表内勾稽', '收入总计＝支出总计')],

  *check({ draft: { tables } }) {
    for (const [table, { title, rows }] of tables.entries()) {
      if (!TITLE.test(title ?? '')) continue;
      const row = rows.findIndex(cells => cells.filter(cell => isTotal(cell)).length === 2);
      const sides = totalsOf(rows[row] ?? []);
      const [income, expenditure] = sides;
      if (income === undefined || expenditure === undefined || sides.length !== 2 || compareDecimals(income.value, expenditure.value) === 0) continue;
      yield { field: `tables.${table}.rows.${row}.${expenditure.column}`, quote: expenditure.printed, message: `收入总计 ${income.printed}，支出总计 ${expenditure.printed}，两边不等。`, remedy: '核对年初结转、结余分配和年末结转，改正漏记的一边。' };
    }
  },

  examples: [
    { name: '两边相等', draft: account('612.40', '612.40'), found: [] },
    { name: '一边没有印数', draft: account('612.40', ''), found: [] },
    { name: '别的表不要求平', draft: tableDraft('final-account', { rows: [], tables: [{ title: '支出决算表', rows: [['总计', '600.00', '总计', '20.00']], at: null }] }), found: [] },
    { name: '两边不等', draft: account('612.40', '602.40'), found: ['收入总计 612.40，支出总计 602.40，两边不等。'] },
  ],
});

function isTotal(cell: Printed): boolean {
  return /^总\s*计$/.test((cell ?? '').trim());
}

/** The number that follows each 总计. */
function totalsOf(cells: readonly Printed[]) {
  return cells.flatMap((cell, column) => {
    if (!isTotal(cell)) return [];
    const next = cells.findIndex((other, index) => index > column && /\d/.test(other ?? ''));
    const end = cells.findIndex((other, index) => index > column && isTotal(other));
    const printed = cells[next] ?? '';
    const value = parseDecimal(printed.replaceAll(',', ''));
    return value === undefined || (end >= 0 && next > end) ? [] : [{ value, printed, column: next }];
  });
}

function account(income: string, expenditure: string) {
  return tableDraft('final-account', { rows: [], tables: [{ title: '收入支出决算总表', rows: [['项目', '行次', '金额', '项目', '行次', '金额'], ['总计', null, income, '总计', null, expenditure]], at: null }] });
}
