import { article, parseAspect, parseDimension, parseUnit } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';

const EXECUTED = /执行率|支出率|支付率|执行数|支出数|支付(?:资金|金额)/;

export default defineRule('evaluation-report', {
  id: 'project-money-missing',
  title: '各项目应当写出预算和支出',
  why: '绩效是花了多少钱办成了什么事；只写事不写钱，看不出值不值。',
  basis: [article('财预〔2020〕10号', '资金投入、使用和产出对照'), article('本产品的约定', '半数以上项目没有金额的，提出一次')],

  *check({ draft: { items } }) {
    const projects = items.map((item, index) => ({ ...item, index })).filter(({ title }) => !isChapter(title));
    const without = projects.filter(({ claims }) => claims.length > 0 && !claims.some(({ text, numbers }) => EXECUTED.test(text) || numbers.some(isSpent)));
    const [first] = without;
    if (first === undefined || 2 * without.length < projects.length) return;
    const names = without.slice(0, 3).map(({ title }) => `“${title}”`).join('、');
    yield {
      field: `items.${first.index}.title`, quote: first.title,
      message: `${projects.length} 个项目里有 ${without.length} 个没有写预算和支出：${names}${without.length > 3 ? '等' : ''}。`, remedy: '每个项目写出预算数、支出数和执行率，再对照目标写产出和效益。',
    };
  },

  examples: [
    { name: '都写了金额', draft: evaluationReport({ staff: { total: '33' } }), found: [] },
    { name: '写了执行率', draft: evaluationReport({ items: [{ title: '会务', claims: { 产出指标情况: '预算执行率 98%，办会 6 次。' } }] }), found: [] },
    { name: '按指标分章，没有分项目', draft: evaluationReport({ items: [{ title: '产出指标完成情况', claims: { 数量指标: '办会 6 次。' } }, { title: '效益指标完成情况', claims: { 社会效益指标: '参会 900 人次。' } }] }), found: [] },
    { name: '两个项目都没有', draft: evaluationReport({ items: [{ title: '会务', claims: { 产出指标情况: '办会 6 次。' } }, { title: '讲解', claims: { 产出指标情况: '讲解 70 场。' } }] }), found: ['2 个项目里有 2 个没有写预算和支出：“会务”、“讲解”。'] },
  ],
});

/** 产出指标完成情况 is a chapter about all projects together. */
function isChapter(title: string): boolean {
  const named = title.replace(/(?:完成|实现|达成|分析|情况)+$/, '');
  return parseDimension(named) !== 'unknown' || parseAspect(named) !== 'unknown';
}

/** 亿元 are what a project brings about, not what it costs. */
function isSpent({ unit }: { readonly unit: string }): boolean {
  return parseUnit(unit).kind === 'money' && !unit.includes('亿');
}
