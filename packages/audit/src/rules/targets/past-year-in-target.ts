import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';

const PERIOD = /(较|比|同比|自|从|以|于|与|超过|不低于)?\s*((?:19|20)\d{2})\s*年(?:度|底|末)?(?:上半年|下半年|第?[一二三四]季度|\d{1,2}\s*月)?(?!(?:以来|基数|水平|同期|相比|末?数|[度的]?[^，。；]{0,12}(?:的通知|办法|方案|计划|总结|文件)))/g;

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
        const stale = [...text.matchAll(PERIOD)].find(([, compared, printed]) => compared === undefined && Number(printed) < year)?.[2];
        if (stale === undefined) continue;
        yield { field: `${field}.${cell}`, quote: text, message: `这是 ${year} 年的表，“${name}”的期限却写着 ${stale} 年。`, remedy: `改为 ${year} 年的期限，并核对其中的数。` };
      }
    }
  },

  examples: [
    { name: '期限在本年', draft: targets({ indicators: [{ level3: '展板更新', description: '2023年6月前更新的展板', target: '≥16块' }] }), found: [] },
    { name: '拿往年作比较', draft: targets({ indicators: [{ level3: '观众增长率', description: '全年观众比2022年增加的比例', target: '≥4%' }] }), found: [] },
    { name: '期限在往年', draft: targets({ indicators: [{ level3: '展板更新', description: '2022年下半年更新展板', target: '≥16块' }] }), found: ['这是 2023 年的表，“展板更新”的期限却写着 2022 年。'] },
  ],
});
