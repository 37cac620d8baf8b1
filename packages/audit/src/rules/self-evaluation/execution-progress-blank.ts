import { article, multiplyDivideRound } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('self-evaluation', {
  id: 'execution-progress-blank',
  title: '预算执行进度应当填写',
  why: '钱花到哪一步是自评的第一个数；空着，别人只能自己算。',
  basis: [article('表内勾稽', '“预算执行进度”栏：执行数除以预算数')],

  *check({ draft: { progress }, form: { money: { planned, executed } } }) {
    if (progress !== '') return; // a form without the column is another rule's
    if (planned.cell.kind === 'blank' && executed.cell.kind === 'blank') return; // the whole block stands blank
    if (planned.cell.kind !== 'value' || executed.cell.kind !== 'value' || planned.cell.value === 0) {
      yield { field: 'progress', quote: '', message: '“预算执行进度”是空的。', remedy: '按“执行数 ÷ 预算数”填写百分比。' };
      return;
    }
    const rate = `${multiplyDivideRound(10_000, executed.cell.value, planned.cell.value) / 100}%`;
    yield {
      field: 'progress',
      quote: '',
      message: `“预算执行进度”是空的；按执行数 ${executed.cell.printed}、预算数 ${planned.cell.printed} 应为 ${rate}。`,
      remedy: `补“${rate}”。`,
    };
  },

  examples: [
    { name: '进度已填', draft: selfEvaluation({ progress: '76%', budget: { planned: '50', executed: '38' } }), found: [] },
    { name: '表上没有这一栏', draft: selfEvaluation({ progress: null, budget: { planned: '50', executed: '38' } }), found: [] },
    { name: '整块没有填的空表', draft: selfEvaluation({ progress: '', budget: { planned: '', executed: '' } }), found: [] },
    { name: '只有预算数，执行数空着', draft: selfEvaluation({ progress: '', budget: { planned: '50', executed: '' } }), found: ['“预算执行进度”是空的。'] },
    { name: '进度空着', draft: selfEvaluation({ progress: '', budget: { planned: '50', executed: '38' } }), found: ['“预算执行进度”是空的；按执行数 38、预算数 50 应为 76%。'] },
    { name: '一分未支', draft: selfEvaluation({ progress: '', budget: { planned: '12.5', executed: '0' } }), found: ['“预算执行进度”是空的；按执行数 0、预算数 12.5 应为 0%。'] },
    { name: '算不出比率', draft: selfEvaluation({ progress: '', budget: { planned: '0', executed: '0' } }), found: ['“预算执行进度”是空的。'] },
  ],
});
