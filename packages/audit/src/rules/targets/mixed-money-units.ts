import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { quantitiesIn } from '../../quantities-in-prose.ts';
import { defineRule } from '../../rule.ts';

const PRICE = /(?:单价|每|[/／]|标准|人均|按)/;

export default defineRule('targets', {
  id: 'mixed-money-units',
  title: '一张表里的金额用一种单位',
  why: '万元和元混写，核对分项之和时容易差一万倍。',
  basis: [article('表内勾稽', '金额单位以表头所印为准')],

  *check({ draft: { purpose, amounts } }) {
    if (amounts.unit !== '万元' || purpose === null) return;
    const told = quantitiesIn(purpose).filter(({ unit, amount }) => unit.kind === 'money' && amount.digits !== 0);
    const odd = told.find(({ unit, clause }) => unit.name === '元' && !PRICE.test(clause));
    if (odd === undefined || !told.some(({ unit }) => unit.name === '万元')) return;
    yield { field: 'purpose', quote: purpose, message: `表里的金额以万元为单位，资金用途里却写“${odd.printed}”。`, remedy: '换算成万元。' };
  },

  examples: [
    { name: '都用万元', draft: targets({ purpose: '预算数 50 万元，其中灯光 0.96 万元，其余布展。' }), found: [] },
    { name: '单价可以用元', draft: targets({ purpose: '预算数 50 万元，讲解每场 600 元，其余布展 20 万元。' }), found: [] },
    { name: '混写', draft: targets({ purpose: '预算数 50 万元，其中灯光 9800 元，其余布展 20 万元。' }), found: ['表里的金额以万元为单位，资金用途里却写“9800 元”。'] },
  ],
});
