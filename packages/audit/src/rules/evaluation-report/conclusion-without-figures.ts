import { article } from '@hengji/model';
import { bareAttainments } from '../../attainment.ts';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';
import { statedGrade } from '../../stated-score.ts';

export default defineRule('evaluation-report', {
  id: 'conclusion-without-figures',
  title: '最好的等级应当有数支撑',
  why: '半数以上的项目说达标而没有实际值，得分无从算起，评成“优”站不住。',
  basis: [article('财预〔2020〕10号', '评价结论应当依据充分'), article('本产品的约定', '半数以上项目没有实际值的，不宜评为最好的等级')],

  *check({ draft: { items, conclusion, grade, problems }, policy }) {
    const best = policy.figures.gradeCuts.value[0]?.grade;
    if (grade === null || items.length === 0 || statedGrade(grade, policy) !== best) return;
    const bare = items.filter(({ claims }) => claims.some(claim => bareAttainments(claim).length > 0));
    if (2 * bare.length < items.length) return;
    const problem = problems[0] === undefined ? '' : `；后面又写“${problems[0].slice(0, 30)}”`;
    yield {
      field: 'conclusion', quote: conclusion ?? grade,
      message: `评为“${grade}”，但 ${items.length} 个项目里有 ${bare.length} 个说达标而没有实际值${problem}。`,
      remedy: '补齐各项目的实际值和得分，按得分重新确定等级；有问题的项目写明扣了几分。',
    };
  },

  examples: [
    { name: '评为优，各项有数', draft: evaluationReport({ conclusion: '等级为优秀。', grade: '优秀' }), found: [] },
    { name: '没有数，评为良', draft: evaluationReport({ grade: '良', items: [{ title: '会务', claims: { 产出指标情况: '质量指标、时效指标均达标。' } }] }), found: [] },
    {
      name: '三个里一个没有数', found: [],
      draft: evaluationReport({ items: [{ title: '会务', claims: { 产出指标情况: '成本指标达标。' } }, { title: '会展', claims: { 产出指标情况: '办展 9 场。' } }, { title: '接待', claims: { 产出指标情况: '接待 40 批。' } }] }),
    },
    {
      name: '都没有数，评为优', found: ['评为“优秀”，但 1 个项目里有 1 个说达标而没有实际值；后面又写“资料归集不全。”。'],
      draft: evaluationReport({ grade: '优秀', conclusion: '等级为优秀。', problems: ['资料归集不全。'], items: [{ title: '会务', claims: { 产出指标情况: '数量指标、质量指标均达标。' } }] }),
    },
  ],
});
