import { article, compareDecimals, parseDecimal } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';

const NAMES = { basic: '基本支出', project: '项目支出' } as const;

export default defineRule('budget-statement', {
  id: 'amount-told-twice',
  title: '同一笔预算前后应是一个数',
  why: '总数相同，分到基本支出和项目支出的数却前后不同，其中一个必是错的。',
  basis: [article('表内勾稽', '支出说明与增减情况说的是同一笔支出')],

  *check({ draft: { restated, expenditure } }) {
    for (const [index, { part, printed }] of restated.entries()) {
      const first = expenditure[part] ?? '';
      const [one, other] = [parseDecimal(first), parseDecimal(printed)];
      if (one === undefined || other === undefined || compareDecimals(one, other) === 0) continue;
      yield {
        field: `restated.${index}`, quote: printed,
        message: `${NAMES[part]}在这里是 ${printed}，前面写的是 ${first}。`,
        remedy: '与预算表核对，把两处改成同一个数；取整的，两处取到同一位。',
      };
    }
  },

  examples: [
    { name: '前后一致', draft: statement({ restated: [{ part: 'project', printed: '200' }] }), found: [] },
    { name: '只是末尾的零不同', draft: statement({ restated: [{ part: 'basic', printed: '420.00' }] }), found: [] },
    { name: '只说了一次', draft: statement({ restated: [] }), found: [] },
    { name: '前后不同', draft: statement({ expenditure: { project: '200' }, restated: [{ part: 'project', printed: '200.36' }] }), found: ['项目支出在这里是 200.36，前面写的是 200。'] },
  ],
});
