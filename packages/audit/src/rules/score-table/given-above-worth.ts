import { article, compareDecimals } from '@hengji/model';
import { tableDraft } from '../../examples/table-draft.ts';
import { defineRule } from '../../rule.ts';
import { rowsUnder } from '../../table-columns.ts';

const COLUMNS = { worth: /^(?:标准|指标|设定)?分值?$|^满分$|^权重$/, given: /^(?:评价|自评|实际)?得分$/ };

export default defineRule('score-table', {
  id: 'given-above-worth',
  title: '得分不应高于分值',
  why: '得分超过分值，合计就会超过满分，等级随之失真。',
  basis: [article('表内勾稽', '得分不大于分值')],

  *check({ draft: { tables } }) {
    for (const [table, printed] of tables.entries()) {
      for (const { row, name, cells: { worth, given } } of rowsUnder(printed, COLUMNS)) {
        if (worth.value === undefined || given.value === undefined || compareDecimals(given.value, worth.value) <= 0) continue;
        yield { field: `tables.${table}.rows.${row}.${given.column}`, quote: given.printed, message: `“${name}”得 ${given.printed} 分，分值只有 ${worth.printed} 分。`, remedy: '改正得分，合计随之重算。' };
      }
    }
  },

  examples: [
    { name: '没有超过', draft: scoreTable(['预算编制', '10', '9.5']), found: [] },
    { name: '刚好满分', draft: scoreTable(['预算编制', '10', '10.00']), found: [] },
    { name: '还没有打分', draft: scoreTable(['预算编制', '10', '']), found: [] },
    { name: '两栏得分，不知比哪一栏', draft: tableDraft('score-table', { rows: [['指标', '分值', '自评得分', '评价得分'], ['预算编制', '8', '9', '7']] }), found: [] },
    { name: '超过了', draft: scoreTable(['预算编制', '8', '9']), found: ['“预算编制”得 9 分，分值只有 8 分。'] },
  ],
});

function scoreTable(row: readonly string[]) {
  return tableDraft('score-table', { rows: [['三级指标', '分值', '得分'], row] });
}
