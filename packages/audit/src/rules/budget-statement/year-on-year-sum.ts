import { article } from '@hengji/model';
import { brokenEquations } from '../../equations.ts';
import { statement } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('budget-statement', {
  id: 'year-on-year-sum',
  title: '比上年增减的各数应当相符',
  why: '增减额、增减百分比和分项增减由同两年的数算出，互相合不上就看不出钱是多了还是少了。',
  basis: [article('表内勾稽', '总增减＝基本支出增减＋项目支出增减；百分比＝增减额÷上年数')],

  check: subject => brokenEquations(subject, ['change-by-part', 'change-percent']),

  examples: [
    { name: '一增一减', draft: statement({ change: { delta: '6', percent: '0.98', basicDelta: '-12', projectDelta: '18' } }), found: [] },
    { name: '没有写百分比', draft: statement({ change: { percent: null } }), found: [] },
    { name: '百分比除错了', draft: statement({ change: { percent: '4.84' } }), found: ['30 ÷ （620 − 30） = 5.08，写的是 4.84%。增减额除以上年数等于增减百分比。'] },
    { name: '分项不等于总数', draft: statement({ change: { projectDelta: '28' } }), found: ['12 + 28 = 40，写的是 30，差 10万元。基本支出与项目支出的增减之和等于总增减。'] },
  ],
});
