import { article } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';

const GIVEN = /奖励|奖补|补助|补贴|资助|扶持/;
const OTHER_USE = /培训|会议|考察|采购|购置|装修|活动|宣传/;
const PAID = /奖|补|发放|拨付|兑付|兑现|支付|受益|资助|扶持/;

export default defineRule('evaluation-report', {
  id: 'purpose-not-reported',
  title: '报告的结果应当是资金本来的用途',
  why: '奖补资金报告的是培训、开会，钱有没有发到该得的人手里，看不出来。',
  basis: [article('表内勾稽', '项目名称所说的用途与报告的产出互相对照')],

  *check({ draft: { items } }) {
    for (const [item, { title, claims }] of items.entries()) {
      const index = claims.findIndex(({ dimension }) => /产出/.test(dimension ?? ''));
      const text = claims[index]?.text ?? '';
      const [given, use] = [GIVEN.exec(title)?.[0], OTHER_USE.exec(text)?.[0]];
      if (given === undefined || use === undefined || PAID.test(text) || OTHER_USE.test(title)) continue;
      yield { field: `items.${item}.claims.${index}.text`, quote: text, message: `“${title}”是${given}资金，产出写的是${use}，没有写${given}了谁、多少。`, remedy: `写出${given}的对象、户数和金额；资金改了用途的，写明批准文件。` };
    }
  },

  examples: [
    { name: '写了发放', draft: evaluationReport({ items: [{ title: '参展企业补贴', claims: { 产出指标情况: '组织培训 2 次，发放补贴 36 家、54 万元。' } }] }), found: [] },
    { name: '名称就是培训补贴', draft: evaluationReport({ items: [{ title: '技能培训补贴', claims: { 产出指标情况: '培训 300 人，支出 30 万元。' } }] }), found: [] },
    { name: '补贴资金办了培训', draft: evaluationReport({ items: [{ title: '参展企业补贴', claims: { 产出指标情况: '举办培训 2 次，支出 54 万元。' } }] }), found: ['“参展企业补贴”是补贴资金，产出写的是培训，没有写补贴了谁、多少。'] },
  ],
});
