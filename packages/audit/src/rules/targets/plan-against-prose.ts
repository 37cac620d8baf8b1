import { article, compareDecimals, type Decimal, parseDecimal, printDecimal } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';

const TOLD = /(\d{1,2})\s*月(?:底|末|份|份?前)?[^。；;%\d]{0,24}?(\d{1,3}(?:\.\d+)?)\s*%/g;

export default defineRule('targets', {
  id: 'plan-against-prose',
  title: '支出计划应当与资金用途里说的进度一致',
  why: '一处说年底支完、一处空着，监控时按哪个都不对。',
  basis: [article('表内勾稽', '资金支出计划一栏与资金用途的文字说的是同一个进度')],

  *check({ draft: { purpose, plan } }) {
    if (Object.keys(plan).length === 0) return;
    for (const [quote, month = '', share = ''] of (purpose ?? '').normalize('NFKC').matchAll(TOLD)) {
      const told = parseDecimal(share);
      const printed = plan[String(Number(month))] ?? '';
      const planned = parseDecimal(printed.replace(/%\s*$/, '').trim());
      if (told === undefined || isSame(told, planned, printed)) continue;
      const stands = printed.trim() === '' ? '支出计划这一格没有数' : `支出计划写的是“${printed}”`;
      yield { field: `plan.${Number(month)}`, quote: printed === '' ? quote : printed, message: `资金用途里说 ${Number(month)} 月达到 ${printDecimal(told)}%，${stands}。`, remedy: '按实际安排定一个数，两处写成一样。' };
    }
  },

  examples: [
    { name: '说的和填的一样', draft: targets({ purpose: '展厅维护 50 万元。3 月底达到 25%，6 月底达到 50%，10 月底达到 85%，12 月底达到 100%。' }), found: [] },
    { name: '文字说 0，格子空着', draft: targets({ purpose: '展厅维护。3 月底支出进度达到 0%。', plan: { 3: '', 6: '40', 10: '80', 12: '100' } }), found: [] },
    { name: '月份后面的百分比是别的事', draft: targets({ purpose: '6 月举办展会，邀请外地企业，场馆租金按合同支付，其中定金占 30%。' }), found: [] },
    { name: '年底一格空着', draft: targets({ purpose: '展厅维护。12 月底支出进度达到 100%。', plan: { 3: '25', 6: '50', 10: '80' } }), found: ['资金用途里说 12 月达到 100%，支出计划这一格没有数。'] },
    { name: '两处不同', draft: targets({ purpose: '展厅维护。6 月底支出进度达到 60%。' }), found: ['资金用途里说 6 月达到 60%，支出计划写的是“50”。'] },
  ],
});

/** An empty cell says nothing is to be spent yet. */
function isSame(told: Decimal, planned: Decimal | undefined, printed: string): boolean {
  if (planned !== undefined) return compareDecimals(told, planned) === 0;
  return printed.trim() !== '' || told.digits === 0; // what is no number is another rule's
}
