import { article } from '@hengji/model';
import { brokenEquations } from '../../equations.ts';
import { statement } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('budget-statement', {
  id: 'assets-sum',
  title: '固定资产各类之和应等于总额',
  why: '资产总额、分类金额和文字所述是同一批资产，数不同就有漏登或错登。',
  basis: [article('表内勾稽', '资产总额＝各类固定资产之和＝文字所述金额'), article('石家庄高新区2022年预算公开', '固定资产占用情况表', { verified: true })],

  check: subject => brokenEquations(subject, ['assets-by-part', 'assets-stated']),

  examples: [
    { name: '各类合得上', draft: statement({ assets: { total: '96.10', rows: [{ item: '资产总额', quantity: '--', value: '96.10' }, { item: '1、车辆（台、辆）', quantity: '1', value: '16.10' }, { item: '2、其他固定资产', quantity: '--', value: '80.00' }] } }), found: [] },
    {
      name: '其中数不重复计算',
      draft: statement({ assets: { total: '230.00', rows: [{ item: '资产总额', quantity: '--', value: '230.00' }, { item: '1、房屋（平方米）', quantity: '900', value: '150.00' }, { item: '其中：办公用房（平方米）', quantity: '600', value: '90.00' }, { item: '2、其他固定资产', quantity: '--', value: '80.00' }] } }),
      found: [],
    },
    { name: '文字多写了', draft: statement({ assets: { total: '286.40' } }), found: ['268.40，写的是 286.40，差 18万元。资产总额等于文字所述金额。'] },
  ],
});
