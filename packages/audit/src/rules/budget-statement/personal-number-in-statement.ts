import { article } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { personalNumbers } from '../../personal-numbers.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('budget-statement', {
  id: 'personal-number-in-statement',
  title: '公开的预算说明不应有个人的手机号和身份证号',
  why: '说明挂在网上谁都看得到，个人号码一经公开收不回来。',
  basis: [article('财预〔2016〕143号', '公开内容不得涉及个人隐私')],

  check: ({ draft }) => personalNumbers(draft.paragraphs),

  examples: [
    { name: '没有号码', draft: statement({ paragraphs: ['监督电话 12388。'] }), found: [] },
    { name: '单位电话不是个人号码', draft: statement({ paragraphs: ['如有疑问，请拨打 0311-85000000。'] }), found: [] },
    { name: '写了手机号和身份证号', draft: statement({ paragraphs: ['联系人电话 〔手机号〕，身份证号 〔身份证号〕。'] }), found: ['这一段印了一个手机号。', '这一段印了一个身份证号。'] },
  ],
});
