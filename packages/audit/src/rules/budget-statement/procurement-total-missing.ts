import { article } from '@hengji/model';
import { COMPUTERS, procured, statement, summed } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('budget-statement', {
  id: 'procurement-total-missing',
  title: '政府采购预算应当有合计',
  why: '没有合计，采购总额要读的人自己去加，也看不出有没有漏行。',
  basis: [article('石家庄高新区2020年预算公开', '政府采购预算表的合计行', { verified: true })],

  *check({ form: { procurement: { rows, total } } }) {
    const items = rows.filter(({ kind }) => kind === 'item').length;
    if (items < 2 || total.cell.kind === 'value' || rows.some(({ kind }) => kind === 'total')) return;
    yield { field: 'procurement.rows.0.total', quote: '', message: `政府采购预算列了 ${items} 项，没有合计，文字里也没有总额。`, remedy: '在表上加一行合计，有下属单位的每个单位加一行小计。' };
  },

  examples: [
    { name: '有合计行', draft: statement({ procurement: { total: null } }), found: [] },
    { name: '只有一项', draft: statement({ procurement: { total: null, rows: [procured({})] } }), found: [] },
    { name: '没有合计行，文字写了总额', draft: statement({ procurement: { rows: [procured({}), COMPUTERS] } }), found: [] },
    {
      name: '只有下属单位的小计', draft: statement({ procurement: { total: null, rows: [procured({}), summed('subtotal', '展览馆小计', '3.60'), COMPUTERS] } }),
      found: ['政府采购预算列了 2 项，没有合计，文字里也没有总额。'],
    },
  ],
});
