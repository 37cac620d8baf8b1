import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';

// A stretch of a year in which something is to be done; a bare year may name a plan, a fund or what one compares with.
const PERIOD = /([较比期自从以于与过]?)\s*((?:19|20)\d{2})\s*年度?(?:上半年|下半年|年?底前?|年内|第?[一二三四1-4]季度|\d{1,2}\s*月)(?!以来|同期)/g;

export default defineRule('targets', {
  id: 'past-year-in-target',
  title: '目标的期限应在本年',
  why: '期限写着往年，多半是抄去年的表没有改；照字面说，做没做早已定了。',
  basis: [article('表内勾稽', '目标的年份与表头的预算年度一致')],

  *check({ draft: { year }, form: { indicators } }) {
    if (year === null) return;
    for (const { field, name, description, target } of indicators) {
      const texts = [['description', description.kind === 'value' ? description.value : ''], ['target', target.printed]] as const;
      for (const [cell, text] of texts) {
        const stale = [...text.matchAll(PERIOD)].find(([, compared, printed]) => compared === '' && Number(printed) < year)?.[2];
        if (stale === undefined) continue;
        yield { field: `${field}.${cell}`, quote: text, message: `这是 ${year} 年的表，“${name}”的期限却写着 ${stale} 年。`, remedy: `改为 ${year} 年的期限，并核对其中的数。` };
      }
    }
  },

  examples: [
    { name: '期限在本年', draft: targets({ indicators: [{ level3: '展板更新', description: '2023年6月前更新的展板', target: '≥16块' }] }), found: [] },
    { name: '拿往年作比较', draft: targets({ indicators: [{ level3: '观众增长率', description: '全年观众比2022年底增加的比例', target: '≥4%' }] }), found: [] },
    { name: '期限在往年', draft: targets({ indicators: [{ level3: '展板更新', description: '2022年下半年更新展板', target: '≥16块' }] }), found: ['这是 2023 年的表，“展板更新”的期限却写着 2022 年。'] },
  ],
});
