import { article, type Entry, type Fen } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { defineRule, type Fault } from '../../rule.ts';

export default defineRule('self-evaluation', {
  id: 'spent-beyond-money',
  title: '执行数不得超过预算数和到位数',
  why: '没有预算、没有到位的钱花不出去；超出的部分来路不明。',
  basis: [article('中华人民共和国预算法', '各部门、各单位的支出必须按照预算执行'), article('表内勾稽', '执行数不大于到位数，到位数不大于预算数')],

  *check({ form: { money: { planned, arrived, executed } } }) {
    yield* compare('执行数', executed, '预算数', planned);
    yield* compare('执行数', executed, '到位数', arrived);
    yield* compare('到位数', arrived, '预算数', planned);
  },

  examples: [
    { name: '花得比预算少', draft: selfEvaluation({ budget: { planned: '30', arrived: '30', executed: '28' } }), found: [] },
    { name: '到位数空着，只看预算', draft: selfEvaluation({ budget: { planned: '30', arrived: '', executed: '30' } }), found: [] },
    { name: '花的比到位的多', draft: selfEvaluation({ budget: { planned: '30', arrived: '20', executed: '25' } }), found: ['执行数 25 大于到位数 20。'] },
    { name: '超预算', draft: selfEvaluation({ budget: { planned: '30', arrived: '', executed: '33' } }), found: ['执行数 33 大于预算数 30。'] },
  ],
});

function* compare(name: string, more: Entry<Fen>, other: string, most: Entry<Fen>): Generator<Fault> {
  if (more.cell.kind !== 'value' || most.cell.kind !== 'value' || more.cell.value <= most.cell.value) return;
  yield {
    field: more.field, quote: more.cell.printed,
    message: `${name} ${more.cell.printed} 大于${other} ${most.cell.printed}。`,
    remedy: '核对账面数；年中调整过的，预算数填调整后的数。',
  };
}
