import { article } from '@hengji/model';
import { brokenEquations } from '../../equations.ts';
import { statement } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';

const FAMILY = ['income-by-source', 'income-equals-expenditure', 'basic-plus-project', 'personnel-plus-operating'];

export default defineRule('budget-statement', {
  id: 'income-against-expenditure',
  title: '收支各数应当相符',
  why: '收入合计、支出合计和各组成部分是一笔账，合不上就有一个数是错的。',
  basis: [article('表内勾稽', '收入合计＝各项收入之和＝支出合计＝基本支出＋项目支出'), article('部门预算公开表样', '收支总表')],

  check: subject => brokenEquations(subject, FAMILY),

  examples: [
    { name: '收支相符', draft: statement({}), found: [] },
    { name: '结转另列，收入加结转等于支出', draft: statement({ income: { total: '600' } }), found: [] },
    { name: '只印支出合计', draft: statement({ income: { total: null }, expenditure: { basic: null, personnel: null, publicUse: null, project: null } }), found: [], unchecked: ['没有印清“收入合计”、“基本支出”、“项目支出”，无法核对。'] },
    { name: '项目支出少列', draft: statement({ expenditure: { project: '190' } }), found: ['420 + 190 = 610，写的是 620，差 10万元。基本支出与项目支出之和等于支出合计。'] },
  ],
});
