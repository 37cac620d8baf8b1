import { article } from '@hengji/model';
import { brokenEquations } from '../../equations.ts';
import { COMPUTERS, procured, statement, summed } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';

const FAMILY = [
  'procurement-rows', 'procurement-stated', 'procurement-quantity-times-price', 'procurement-by-source', 'procurement-small-firms', 'procurement-subtotal',
];

export default defineRule('budget-statement', {
  id: 'procurement-sums',
  title: '政府采购预算表应当算得平',
  why: '采购按表执行，单价、数量、来源和合计有一处不平，就不知道该买多少、花哪笔钱。',
  basis: [article('表内勾稽', '金额＝数量×单价＝各资金来源之和；小计、合计＝所属各行之和'), article('石家庄高新区2022年预算公开', '政府采购预算表', { verified: true })],

  check: subject => brokenEquations(subject, FAMILY),

  examples: [
    { name: '表内算平', draft: statement({ procurement: { total: '29.00', rows: [summed('total', '合计', '29.00'), procured({})] } }), found: [] },
    { name: '单价取整，差在取整之内', draft: statement({ procurement: { total: '1.00', rows: [summed('total', '合计', '1.00'), procured({ item: '办公椅', catalog: 'A0603', quantity: '3', unitPrice: '0.33', total: '1.00', general: '1.00', smeReserved: '1.00' })] } }), found: [] },
    {
      name: '数量乘单价不等于金额', draft: statement({ procurement: { rows: [summed('total', '合计', '32.60'), procured({}), { ...COMPUTERS, quantity: '9' }] } }),
      found: ['“台式计算机”：9 × 0.45 = 4.05，写的是 3.60，差 0.45万元。数量乘单价等于金额。'],
    },
    { name: '文字与表不符', draft: statement({ procurement: { total: '35.60' } }), found: ['29.00 + 3.60 = 32.6，写的是 35.60，差 3万元。政府采购各行金额之和等于文字所述总额。'] },
  ],
});
