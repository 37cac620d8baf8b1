import { article, compareDecimals, decimal, fen, printFen, type ProcurementRow } from '@hengji/model';
import { COMPUTERS, procured, statement } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';

const USED_UP = /消耗|耗材|易耗|用品|用纸|复印纸|材料|食品|燃料|药品/;

export default defineRule('budget-statement', {
  id: 'asset-purchases-not-procured',
  title: '拟购置的固定资产应当列入政府采购预算',
  why: '先编采购预算才能买；文字说要购置、表上没有，不是漏编就是数写错了。',
  basis: [article('表内勾稽', '拟购置固定资产总额不大于政府采购预算中的资产类金额'), article('石家庄高新区2022年预算公开', '国有资产信息', { verified: true })],

  *check({ form: { assets: { planned }, procurement: { rows }, unit } }) {
    if (planned.cell.kind !== 'value' || rows.length === 0) return;
    const items = rows.filter(({ kind }) => kind === 'item');
    if (items.some(({ amount }) => amount.cell.kind !== 'value')) {
      yield { unchecked: '政府采购预算有的行没有印清金额。' };
      return;
    }
    const bought = fen(items.filter(mayBeAsset).reduce((sum, { amount: { cell } }) => sum + (cell.kind === 'value' ? cell.value : 0), 0));
    if (compareDecimals(decimal(planned.cell.value), decimal(bought)) <= 0) return;
    const listed = bought === 0 ? '没有能成为固定资产的' : `能成为固定资产的只有 ${printFen(bought, unit)}${unit}`;
    yield {
      field: planned.field, quote: planned.cell.printed,
      message: `拟购置固定资产 ${planned.cell.printed}${unit}，政府采购预算里${listed}。`,
      remedy: '把拟购置的资产逐项补进政府采购预算；金额写错的改正。',
    };
  },

  examples: [
    { name: '拟购置的都在表上', draft: statement({ assets: { planned: '3.6' } }), found: [] },
    { name: '表上还有更新改造的货物', draft: statement({ assets: { planned: '2.00' } }), found: [] },
    { name: '没有印采购表', draft: statement({ procurement: { rows: [] }, assets: { planned: '8.00' } }), found: [] },
    {
      name: '表上只有服务和耗材', draft: statement({ procurement: { rows: [procured({}), procured({ item: '办公消耗用品', catalog: 'A0999', total: '3.60' })] } }),
      found: ['拟购置固定资产 3.60万元，政府采购预算里没有能成为固定资产的。'],
    },
    { name: '购置多于采购', draft: statement({ procurement: { rows: [procured({}), COMPUTERS] }, assets: { planned: '13.6' } }), found: ['拟购置固定资产 13.6万元，政府采购预算里能成为固定资产的只有 3.6万元。'] },
  ],
});

/** Goods that are not used up, and works. What has no code may be anything. */
function mayBeAsset({ catalogue: { cell }, item }: ProcurementRow): boolean {
  return !USED_UP.test(item.replace(/\s/g, '')) && (cell.kind !== 'value' || cell.value.kind !== 'services');
}
