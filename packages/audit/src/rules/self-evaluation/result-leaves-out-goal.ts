import { article } from '@hengji/model';
import { contentWords, countShared } from '../../content-words.ts';
import { deedsIn } from '../../deeds.ts';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { isPurpose } from '../../goals-of.ts';
import { quantitiesIn } from '../../quantities-in-prose.ts';
import { defineRule } from '../../rule.ts';

const SAYS_SOMETHING = 3; // words

export default defineRule('self-evaluation', {
  id: 'result-leaves-out-goal',
  title: '具体完成情况应逐项回应年度目标',
  why: '目标里的事没有下文，读的人不知道是做了没写，还是没有做。',
  basis: [article('表内勾稽', '“具体完成情况”与“年度预期目标”两栏对照填写')],

  *check({ draft: { goal, result } }) {
    if (goal === null || result === null || result.trim() === '' || isPurpose(goal)) return;
    const counted = quantitiesIn(goal).filter(({ unit }) => unit.kind === 'count').map(({ clause }) => clause.trim());
    const deeds = [...new Set([...deedsIn(goal), ...counted])].filter(deed => contentWords(deed).size >= SAYS_SOMETHING);
    const left = deeds.filter(deed => countShared(deed, result) === 0);
    if (left.length === 0) return;
    if (countShared(goal, result) === 0) {
      yield { unchecked: '“具体完成情况”与年度目标说法全然不同，不能逐项对照。' };
      return;
    }
    yield {
      field: 'result',
      quote: result,
      message: `年度目标里的${left.map(deed => `“${deed}”`).join('、')}，“具体完成情况”没有提到。`,
      remedy: '补写这一项的完成情况；没有做的，写明原因。',
    };
  },

  examples: [
    { name: '逐项回应', draft: selfEvaluation({ goal: '举办春季书展，开展读书讲座。', result: '春季书展如期举办，讲座 6 场。' }), found: [] },
    { name: '效果一句不要求逐字回应', draft: selfEvaluation({ goal: '举办春季书展，提升城市文化氛围。', result: '春季书展如期举办。' }), found: [] },
    { name: '完成情况空着，归另一条管', draft: selfEvaluation({ goal: '举办春季书展，开展读书讲座。', result: '' }), found: [] },
    { name: '整段换了说法，不猜', draft: selfEvaluation({ goal: '举办春季书展，开展读书讲座。', result: '各项任务顺利。' }), found: [], unchecked: ['“具体完成情况”与年度目标说法全然不同，不能逐项对照。'] },
    {
      name: '讲座没有下文',
      draft: selfEvaluation({ goal: '举办春季书展，邀请作家开展校园讲座。', result: '春季书展如期举办。' }),
      found: ['年度目标里的“邀请作家开展校园讲座”，“具体完成情况”没有提到。'],
    },
    { name: '有数的一项没有下文', draft: selfEvaluation({ goal: '举办春季书展，读者心理辅导 36 场。', result: '春季书展如期举办。' }), found: ['年度目标里的“读者心理辅导 36 场”，“具体完成情况”没有提到。'] },
  ],
});
