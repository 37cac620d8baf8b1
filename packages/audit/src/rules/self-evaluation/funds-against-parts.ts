import { article, fen, printFen, type Cell, type Fen } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { defineRule } from '../../rule.ts';

const COLUMNS = [['planned', '预算数'], ['arrived', '到位数'], ['executed', '执行数']] as const;

export default defineRule('self-evaluation', {
  id: 'funds-against-parts',
  title: '财政资金与其他资金之和应等于合计',
  why: '分项与合计对不上，执行率按哪个算都不对。',
  basis: [article('表内勾稽', '合计＝其中：财政资金＋其他')],

  *check({ form: { money } }) {
    let hasRest = false;
    let isFaulty = false;
    for (const [column, name] of COLUMNS) {
      const [total, fiscal, other] = [money[column].cell, money.fiscal[column].cell, money.other[column].cell];
      if (total.kind !== 'value' || fiscal.kind !== 'value') continue;
      const parts = fen(fiscal.value + amountOf(other));
      if (parts < total.value) hasRest = true; // other sources may have rows of their own
      if (parts <= total.value) continue;
      isFaulty = true;
      yield {
        field: money[column].field,
        quote: total.printed,
        message: `${name}合计 ${total.printed}，其中财政资金 ${fiscal.printed}${other.kind === 'value' ? `、其他 ${other.printed}，相加是 ${printFen(parts, money.unit)}` : ''}，比合计多。`,
        remedy: '核对合计和分项，改填错的一处。',
      };
    }
    if (hasRest && !isFaulty) yield { unchecked: '财政资金与其他资金相加少于合计；表上可能另有上年结转等资金，无法核对。' };
  },

  examples: [
    { name: '相加等于合计', draft: selfEvaluation({ budget: { planned: '50', fiscal: { planned: '40' }, other: { planned: '10' } } }), found: [] },
    { name: '只有财政资金', draft: selfEvaluation({ budget: { planned: '50', fiscal: { planned: '50' } } }), found: [] },
    { name: '少了一块，可能是上年结转', draft: selfEvaluation({ budget: { planned: '50', fiscal: { planned: '30' }, other: { planned: '5' } } }), found: [], unchecked: ['财政资金与其他资金相加少于合计；表上可能另有上年结转等资金，无法核对。'] },
    { name: '分项比合计多', draft: selfEvaluation({ budget: { planned: '50', fiscal: { planned: '45' }, other: { planned: '10' } } }), found: ['预算数合计 50，其中财政资金 45、其他 10，相加是 55，比合计多。'] },
  ],
});

function amountOf(cell: Cell<Fen>): number {
  return cell.kind === 'value' ? cell.value : 0;
}
