import { article, gradeOf, points, type Grade } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { defineRule } from '../../rule.ts';

const STATED = /(?:等级|等次|评价结[果论]|自评结[果论])[^,，;；。]{0,6}?[“"]?(优秀|良好|一般|较差|优|良|中|差)(?:[”"]|等|[,，;；。]|$)/;

export default defineRule('self-evaluation', {
  id: 'grade-against-total',
  title: '评价等级应与总分相符',
  why: '等级由总分定；写高了，结果应用就错了。',
  basis: [article('评价机构的绩效评价等级通告', '优90—100、良80—89、中60—79、差60以下', { verified: true })],

  *check({ draft, form: { total }, policy }) {
    if (total.cell.kind !== 'value') return;
    for (const field of ['result', 'completion', 'issues'] as const) {
      const stated = STATED.exec(draft[field] ?? '');
      const word = stated?.[1];
      if (stated === null || word === undefined) continue;
      const { gradeCuts } = policy.figures;
      const expected: Grade = gradeOf(points(total.cell.value), { gradeCuts });
      if (gradeCuts.value.find(({ words }) => words.includes(word))?.grade === expected) continue;
      yield { field, quote: stated[0], message: `总分 ${total.cell.printed}，等级应为“${expected}”，文字写的是“${word}”。`, remedy: `改为“${expected}”；总分填错的，改总分。` };
    }
  },

  examples: [
    { name: '等级与总分相符', draft: selfEvaluation({ total: '92', result: '讲解 62 场，自评等级为“优”。' }), found: [] },
    { name: '说的是天气质量，不是本表等级', draft: selfEvaluation({ total: '85', result: '空气质量优良天数 300 天。' }), found: [] },
    { name: '总分空着，等级无从核对', draft: selfEvaluation({ total: '', result: '评价等级为优秀。' }), found: [] },
    { name: '84 分写成优秀', draft: selfEvaluation({ total: '84', result: '讲解 62 场，评价等级为优秀。' }), found: ['总分 84，等级应为“良”，文字写的是“优秀”。'] },
  ],
});
