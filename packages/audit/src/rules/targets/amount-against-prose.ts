import { article, compareDecimals, parseDecimal } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { told as prose } from '../../examples/told-targets.ts';
import { defineRule } from '../../rule.ts';

const TOLD = /预算数?(?:总额|金额|额度|资金)?(?:预计|约|共计|共|为|是|[:：])*\s*(\d[\d,]*(?:\.\d+)?)\s*(万?元)/;

export default defineRule('targets', {
  id: 'amount-against-prose',
  title: '文字里的预算数应当与预算数一栏相同',
  why: '一张表两个数，批复按哪个、评价按哪个都会有争议。',
  basis: [article('表内勾稽', '预算数一栏与资金用途、表前说明的文字说的是同一个数')],

  *check({ draft: { purpose, amounts, told } }) {
    const stated = parseDecimal((amounts.total ?? '').trim());
    const unit = amounts.unit ?? '万元';
    if (stated === undefined) return;
    const differs = (printed: string) => {
      const said = parseDecimal(printed.replaceAll(',', ''));
      return said !== undefined && compareDecimals(said, stated) !== 0;
    };
    const column = `预算数一栏是 ${amounts.total ?? ''}${unit}`;
    const remedy = '按批复的数改成一样；批复到元的，两处保留同样的小数。';
    const [quote, inPurpose = '', itsUnit] = TOLD.exec(purpose ?? '') ?? [];
    if (quote !== undefined && itsUnit === unit && differs(inPurpose)) yield { field: 'purpose', quote, message: `${column}，资金用途里写“${quote}”。`, remedy };
    const { total = null, unit: toldUnit = null } = told?.amount ?? {};
    if (total !== null && toldUnit === unit && differs(total)) yield { field: 'told.amount.total', quote: `${total}${toldUnit}`, message: `${column}，表前的说明写“${total}${toldUnit}”。`, remedy };
  },

  examples: [
    { name: '数相同，小数位不同', draft: targets({ amounts: { total: '50.00' }, purpose: '预算数 50 万元，用于展厅维护。' }), found: [] },
    { name: '文字里是其中一部分', draft: targets({ purpose: '用于展厅维护 30 万元、讲解服务 20 万元。' }), found: [] },
    { name: '单位是元，不比', draft: targets({ purpose: '预算 500000 元，用于展厅维护。' }), found: [] },
    { name: '表前的说明是同一个数', draft: targets({ told: prose({ amount: { total: '50.00', unit: '万元' } }) }), found: [] },
    { name: '文字多出零头', draft: targets({ purpose: '预算数预计 50.0286 万元，用于展厅维护。' }), found: ['预算数一栏是 50万元，资金用途里写“预算数预计 50.0286 万元”。'] },
    { name: '表前的说明是另一个数', draft: targets({ told: prose({ amount: { total: '56', unit: '万元' } }) }), found: ['预算数一栏是 50万元，表前的说明写“56万元”。'] },
  ],
});
