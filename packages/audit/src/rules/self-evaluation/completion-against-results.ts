import { article } from '@hengji/model';
import { findConflicts } from '../../told-against-told.ts';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { resultsOf, sayUnjudged } from '../../row-results.ts';
import { defineRule } from '../../rule.ts';

const ALL = /^(?:100(?:\.0+)?\s*%?|(?:全部|全面|圆满|已|均|按时|超额)*完成)/;
const PARTLY = /未|没有|部分|基本|大部|尚/;
const NOT_DONE = /(?:暂停|暂无|尚未|未能?(?:开展|完成|举办|实施|执行|达到|实现)|没有(?:开展|完成|举办|实施)|无法(?:开展|完成|举办|实施)|取消[^，,；;。]{0,10}[展会赛演训动程]|(?:延期|推迟)(?:开展|举办|召开|实施|[至到]))[^，,；;。]{0,20}/;

export default defineRule('self-evaluation', {
  id: 'completion-against-results',
  title: '总体完成率应与完成情况一致',
  why: '指标没有完成，总体却写全部完成，这一栏就没有意义。',
  basis: [article('表内勾稽', '“总体完成率”与各指标的实际完成值、“具体完成情况”应当一致')],

  *check({ draft: { completion, goal, result }, form, policy }) {
    const claimed = completion?.normalize('NFKC').trim() ?? '';
    if (!ALL.test(claimed) || PARTLY.test(claimed)) return;
    const { rows } = resultsOf({ form, policy });
    const missed = rows.filter(({ isReached }) => isReached === false).map(({ indicator: { name, target, actual } }) => `“${name}”目标 ${target.printed}、实际 ${actual.printed}`);
    const undone = NOT_DONE.exec(result ?? '')?.[0];
    const short = findConflicts(goal ?? '', result ?? '').filter(({ isShort }) => isShort).map(({ promised, told }) => `预期 ${promised}、实际 ${told}`);
    const against = [...missed, ...short, ...(undone === undefined ? [] : [`“具体完成情况”写着“${undone}”`])];
    if (against.length > 0) {
      yield {
        field: 'completion',
        quote: completion ?? '',
        message: `总体完成率写“${completion}”，但${against.join('；')}。`,
        remedy: '按各指标的完成情况重新填写总体完成率。',
      };
      return;
    }
    const unjudged = rows.filter(({ isReached }) => isReached === null);
    if (unjudged.length > 0) yield { unchecked: `是否完成要由人判断：${sayUnjudged(unjudged)}。` };
  },

  examples: [
    { name: '各项都完成', draft: selfEvaluation({ completion: '100%', indicators: [{ actual: '63场' }] }), found: [] },
    { name: '有一项没有完成，总体也没有写满', draft: selfEvaluation({ completion: '95%', indicators: [{ actual: '50场' }] }), found: [] },
    { name: '写明部分完成', draft: selfEvaluation({ completion: '部分完成', indicators: [{ actual: '51场' }] }), found: [] },
    {
      name: '文字指标要由人判断',
      draft: selfEvaluation({ completion: '100%', indicators: [{ level3: '布展效果', target: '庄重大方', actual: '良好' }] }),
      found: [], unchecked: ['是否完成要由人判断：“布展效果”：实际完成值是文字“良好”，给多少分由人评定。'],
    },
    { name: '一项没有完成', draft: selfEvaluation({ completion: '100%', indicators: [{ actual: '52场' }] }), found: ['总体完成率写“100%”，但“讲解场次”目标 ≥60场、实际 52场。'] },
    {
      name: '文字里说取消了',
      draft: selfEvaluation({ completion: '全部完成', result: '讲解 62 场，取消秋季巡展。' }),
      found: ['总体完成率写“全部完成”，但“具体完成情况”写着“取消秋季巡展”。'],
    },
    {
      name: '预期与实际的数差得多',
      draft: selfEvaluation({ completion: '100%', goal: '培训讲解员 30 人。', result: '实际培训讲解员 8 人。' }),
      found: ['总体完成率写“100%”，但预期 30 人、实际 8 人。'],
    },
  ],
});
