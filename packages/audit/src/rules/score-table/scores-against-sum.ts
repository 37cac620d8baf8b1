import { addDecimals, article, compareDecimals, type Decimal, decimal, printDecimal } from '@hengji/model';
import { tableDraft } from '../../examples/table-draft.ts';
import { defineRule } from '../../rule.ts';
import { type HeadedRow, rowsUnder } from '../../table-columns.ts';

const COLUMNS = { worth: /^(?:标准|指标|设定)?分值?$|^满分$|^权重$/, given: /^(?:评价|自评|实际)?得分$/ };
const TOTAL = /总分|合计|总计|总得分/;

type Row = HeadedRow<keyof typeof COLUMNS>;

export default defineRule('score-table', {
  id: 'scores-against-sum',
  title: '各行之和应等于合计',
  why: '总分由各项得分加成，合不上就有一项漏了或错了。',
  basis: [article('表内勾稽', '分值合计＝各项分值之和；得分合计＝各项得分之和')],

  *check({ draft: { tables } }) {
    for (const [table, printed] of tables.entries()) {
      const rows = rowsUnder(printed, COLUMNS);
      const at = rows.findIndex(({ row }) => (printed.rows[row] ?? []).some(cell => TOTAL.test(cell ?? '')));
      const [total, parts] = [rows[at], rows.filter((_, index) => index !== at)];
      if (total === undefined || parts.some(isSubtotalOrOpen)) continue;
      for (const [key, word] of [['worth', '分值'], ['given', '得分']] as const) {
        const { value, column, printed: told } = total.cells[key];
        const sum = sumOf(parts, key);
        if (value === undefined || compareDecimals(sum, value) === 0) continue;
        yield { field: `tables.${table}.rows.${total.row}.${column}`, quote: told, message: `各项${word}之和是 ${printDecimal(sum)}，合计写的是 ${told}。`, remedy: `逐项核对${word}，改正不对的一个。` };
      }
    }
  },

  examples: [
    { name: '合得上', draft: scoreTable(['预算编制', '40', '38'], ['履职效果', '60', '55.5'], ['总分', '100', '93.5']), found: [] },
    { name: '有一行没有打分，不加', draft: scoreTable(['预算编制', '40', '38'], ['履职效果', '60', ''], ['总分', '100', '93.5']), found: [] },
    { name: '没有合计行', draft: scoreTable(['预算编制', '40', '38'], ['履职效果', '60', '55']), found: [] },
    { name: '合不上', draft: scoreTable(['预算编制', '40', '38'], ['履职效果', '60', '55'], ['合计', '100', '95']), found: ['各项得分之和是 93，合计写的是 95。'] },
  ],
});

/** 小计 would be counted twice, and a row without points may be worth anything. */
function isSubtotalOrOpen({ name, cells: { worth, given } }: Row): boolean {
  return name.includes('小计') || worth.value === undefined || given.value === undefined;
}

function sumOf(rows: readonly Row[], key: keyof typeof COLUMNS): Decimal {
  return rows.reduce((sum, { cells }) => addDecimals(sum, cells[key].value ?? decimal(0)), decimal(0));
}

function scoreTable(...rows: readonly (readonly string[])[]) {
  return tableDraft('score-table', { rows: [['指标', '分值', '得分'], ...rows] });
}
