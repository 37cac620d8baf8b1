import { article } from '@hengji/model';
import { brokenEquations } from '../../equations.ts';
import { statement } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('budget-statement', {
  id: 'three-publics-sum',
  title: '“三公”经费各项之和应等于合计',
  why: '“三公”经费是公开后最受关注的数，分项与合计必须对得上。',
  basis: [article('表内勾稽', '“三公”经费＝因公出国（境）费＋公务用车购置及运维费＋公务接待费'), article('部门预算公开表样', '一般公共预算“三公”经费支出表')],

  check: subject => brokenEquations(subject, ['three-publics', 'vehicles']),

  examples: [
    { name: '分项合得上', draft: statement({ threePublics: { total: '14.5', abroad: '4.5', vehicles: '7', vehiclePurchase: '0', vehicleRunning: '7', reception: '3' } }), found: [] },
    { name: '没有分购置和运行', draft: statement({ threePublics: { vehiclePurchase: null, vehicleRunning: null } }), found: [] },
    { name: '合计不对，公车费又没有分全：只说不对的', draft: statement({ threePublics: { total: '8', vehiclePurchase: null } }), found: ['0 + 6 + 3 = 9，写的是 8，差 1万元。“三公”经费各项之和等于合计。'] },
    { name: '接待费漏加', draft: statement({ threePublics: { total: '6' } }), found: ['0 + 6 + 3 = 9，写的是 6，差 3万元。“三公”经费各项之和等于合计。'] },
  ],
});
