import { article } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';

const END = /[。；;，,、]/;
const LEAST_LENGTH = 8;

export default defineRule('evaluation-report', {
  id: 'result-claimed-twice',
  title: '一个结果不应算作几个项目的效益',
  why: '同一结果记在几个项目名下，每个项目的效益都虚高，钱该不该花看不出来。',
  basis: [article('财预〔2020〕10号', '绩效评价结果应当真实、与支出有直接联系')],

  *check({ draft: { items } }) {
    const told = new Map<string, string>(); // the first project to tell a result
    for (const [item, { title, claims }] of items.entries()) {
      for (const [index, { text, dimension }] of claims.entries()) {
        if (/满意/.test(dimension ?? '')) continue; // the same share of satisfied may be two surveys
        const results = text.normalize('NFKC').split(END).map(part => part.replace(/\s/g, '')).filter(part => part.length >= LEAST_LENGTH && /\d/.test(part) && !part.includes('满意'));
        const first = results.map(result => told.get(result)).find(other => other !== undefined && other !== title);
        const repeated = results.filter(result => told.get(result) === first).join('、');
        for (const result of results) if (!told.has(result)) told.set(result, title);
        if (first === undefined) continue;
        yield { field: `items.${item}.claims.${index}.text`, quote: text, message: `“${title}”的“${repeated}”，“${first}”也写了同一句。`, remedy: '按支出与结果的直接联系，只记在一个项目名下；共同取得的，写明各占多少。' };
      }
    }
  },

  examples: [
    { name: '各有各的结果', draft: evaluationReport({ items: [{ title: '会展', claims: { 效益指标情况: '现场成交 3200 万元。' } }, { title: '接待', claims: { 效益指标情况: '促成落地项目 6 个。' } }] }), found: [] },
    { name: '满意度碰巧一样', draft: evaluationReport({ items: [{ title: '会展', claims: { 满意度指标: '服务对象满意度达到 95%。' } }, { title: '接待', claims: { 满意度指标: '服务对象满意度达到 95%。' } }] }), found: [] },
    {
      name: '两个项目一个结果', draft: evaluationReport({ items: [{ title: '会展', claims: { 效益指标情况: '带动住宿餐饮消费 1.2 亿元。' } }, { title: '接待', claims: { 效益指标情况: '带动住宿餐饮消费1.2亿元，效益指标达标。' } }] }),
      found: ['“接待”的“带动住宿餐饮消费1.2亿元”，“会展”也写了同一句。'],
    },
  ],
});
