import { article } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';

const RANK = /(全国|全省|全市|全区|全县|全州|本省|本市)[^，。；、\d]{0,12}?第\s*(\d{1,3}|[一二三四五六七八九十]{1,3})(?!\s*(?:季|届|批|期|次|产业))/gu;

export default defineRule('evaluation-report', {
  id: 'ranks-apart',
  title: '一个项目不应有两个不同的名次',
  why: '同一范围内两个名次相差，必须说清各是什么排名，否则是互相矛盾。',
  basis: [article('表内勾稽', '同一项目的名次前后一致')],

  *check({ draft: { items } }) {
    for (const [item, { title, claims }] of items.entries()) {
      const seen = new Map<string, { readonly rank: string; readonly quote: string }>();
      for (const [index, { text }] of claims.entries()) {
        for (const [quote, scope = '', rank = ''] of text.matchAll(RANK)) {
          const first = seen.get(scope);
          if (first === undefined) seen.set(scope, { rank, quote });
          if (first === undefined || first.rank === rank) continue;
          yield { field: `items.${item}.claims.${index}.text`, quote, message: `“${title}”前面写“${first.quote}”，这里写“${quote}”。`, remedy: '写明各是哪一项排名、依据哪份通报；同一排名只留正确的一个。' };
        }
      }
    }
  },

  examples: [
    { name: '前后一致', draft: evaluationReport({ items: [{ title: '会展', claims: { 产出指标情况: '办展数量全省第 3。', 效益指标情况: '成交额 3000 万元，全省排名第 3。' } }] }), found: [] },
    { name: '范围不同', draft: evaluationReport({ items: [{ title: '会展', claims: { 产出指标情况: '办展数量全市第 1。', 效益指标情况: '成交额全省第 5。' } }] }), found: [] },
    { name: '说的是季度', draft: evaluationReport({ items: [{ title: '会展', claims: { 产出指标情况: '全市第 1 季度通报表扬，全市第 4。' } }] }), found: [] },
    { name: '一个第一，一个第七', draft: evaluationReport({ items: [{ title: '会展', claims: { 产出指标情况: '办展工作全市排名第 1。', 效益指标情况: '会展经济全市排名第 7。' } }] }), found: ['“会展”前面写“全市排名第 1”，这里写“全市排名第 7”。'] },
  ],
});
