import { article, ASPECT_NAMES, type Aspect } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';

const OUTPUT: readonly Aspect[] = ['quantity', 'quality', 'timeliness', 'cost'];

export default defineRule('evaluation-report', {
  id: 'output-aspect-unreported',
  title: '产出应当报告数量、质量、时效和成本',
  why: '列了其余几项、独缺一项，多半是这一项没有做到或没有算。',
  basis: [article('财预〔2015〕88号', '产出指标：数量、质量、时效、成本')],

  *check({ draft: { items } }) {
    for (const [item, { title, claims }] of items.entries()) {
      for (const [index, { dimension, text }] of claims.entries()) {
        if (!/产出/.test(dimension ?? '')) continue;
        const told = OUTPUT.filter(aspect => text.includes(`${wordOf(aspect)}指标`));
        if (told.length < 2 || told.length === OUTPUT.length) continue;
        const missing = OUTPUT.filter(aspect => !told.includes(aspect)).map(wordOf).join('、');
        yield { field: `items.${item}.claims.${index}.text`, quote: text, message: `“${title}”报告了${told.map(wordOf).join('、')}指标，没有${missing}指标。`, remedy: `补写${missing}指标的目标值和实际值；没有设的，说明为什么。` };
      }
    }
  },

  examples: [
    { name: '四项都有', draft: evaluationReport({ items: [{ title: '会务', claims: { 产出指标情况: '支出 6 万元；数量指标 6 次，质量指标 100%，时效指标 12 月，成本指标 6 万元。' } }] }), found: [] },
    { name: '直接写结果，没有按项列', draft: evaluationReport({ items: [{ title: '会务', claims: { 产出指标情况: '支出 6 万元，办会 6 次。' } }] }), found: [] },
    { name: '独缺成本', draft: evaluationReport({ items: [{ title: '会务', claims: { 产出指标情况: '数量指标 6 次，质量指标 100%，时效指标 12 月。' } }] }), found: ['“会务”报告了数量、质量、时效指标，没有成本指标。'] },
  ],
});

function wordOf(aspect: Aspect): string {
  return ASPECT_NAMES[aspect].replace(/指标$/, '');
}
