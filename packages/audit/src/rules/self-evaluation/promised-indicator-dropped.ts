import { article } from '@hengji/model';
import { contentWords, countShared } from '../../content-words.ts';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { targets } from '../../examples/targets.ts';
import { promisesOf } from '../../promises-of.ts';
import { defineRule } from '../../rule.ts';
import { formsOfProject } from '../../same-project.ts';
import { bareText } from '../../text-likeness.ts';

export default defineRule('self-evaluation', {
  id: 'promised-indicator-dropped',
  title: '年初定的指标都应当自评',
  why: '没有完成的指标从自评表上消失，得分就虚高。',
  basis: [article('财预〔2020〕10号', '绩效自评应当对照全部绩效目标和指标')],

  *check({ draft, form: { indicators }, batch }) {
    for (const entry of formsOfProject(draft, batch, 'targets')) {
      for (const { name, field } of promisesOf(entry.draft)) {
        if (name.trim() === '' || indicators.some(row => isNamedAlike(row.name, name))) continue;
        yield {
          field: 'indicators.0.level3', quote: '', message: `目标表里的指标“${name}”在自评表上没有。`, remedy: '补上这条指标，写出实际完成值和得分；取消的，写明批准文件。',
          related: [{ entry, field: `${field}.level3`, quote: name }],
        };
      }
    }
  },

  examples: [
    { name: '指标都在', draft: selfEvaluation({ issues: '讲解员不足，下半年增加一名。' }), beside: [targets({})], found: [] },
    { name: '名称略有不同', draft: selfEvaluation({ indicators: [{ level3: '讲解场次数' }] }), beside: [targets({ indicators: [{ level3: '讲解场次' }] })], found: [] },
    { name: '少了一条', draft: selfEvaluation({ indicators: [{}] }), beside: [targets({ indicators: [{}, { level3: '展品更新件数', target: '≥8件' }] })], found: ['目标表里的指标“展品更新件数”在自评表上没有。'] },
  ],
});

/** A name that grew or lost a word, or that keeps half of its words, is still the one that was promised. */
function isNamedAlike(one: string, other: string): boolean {
  const [left, right] = [bareText(one), bareText(other)];
  return left.includes(right) || right.includes(left) || 2 * countShared(one, other) >= contentWords(other).size;
}
