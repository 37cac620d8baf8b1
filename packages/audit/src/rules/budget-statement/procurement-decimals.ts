import { article } from '@hengji/model';
import { COMPUTERS, procured, statement } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('budget-statement', {
  id: 'procurement-decimals',
  title: '同一张表的金额应当保留同样的小数',
  why: '有的两位小数、有的取整，看不出是整数还是取了整，合计也难核对。',
  basis: [article('本产品的约定', '一张表的金额小数位数一致')],

  *check({ draft: { procurement: { rows } } }) {
    const places = rows.map(row => decimalsOf(row['total'] ?? ''));
    const known = places.filter(count => count !== null);
    const most = Math.max(...known);
    const odd = places.findIndex(count => count === 0);
    if (most < 2 || odd < 0 || known.some(count => count !== 0 && count !== most)) return; // amounts that merely leave out zeros at their end follow no rule
    const printed = rows[odd]?.['total'] ?? '';
    const other = rows[places.indexOf(most)]?.['total'] ?? '';
    yield { field: `procurement.rows.${odd}.total`, quote: printed, message: `同一张采购表里有的金额写“${printed}”，有的写“${other}”。`, remedy: '金额统一保留两位小数。' };
  },

  examples: [
    { name: '都是两位小数', draft: statement({ procurement: { rows: [procured({}), COMPUTERS] } }), found: [] },
    { name: '都写到有效的一位', draft: statement({ procurement: { rows: [procured({ total: '29' }), procured({ total: '3.6' }), procured({ total: '0.25' })] } }), found: [] },
    { name: '有的取整', draft: statement({ procurement: { rows: [procured({}), procured({ total: '6' })] } }), found: ['同一张采购表里有的金额写“6”，有的写“29.00”。'] },
  ],
});

function decimalsOf(printed: string): number | null {
  const [, decimals] = /^\d+(?:\.(\d+))?$/.exec(printed.trim()) ?? [];
  return /^\d/.test(printed.trim()) ? decimals?.length ?? 0 : null;
}
