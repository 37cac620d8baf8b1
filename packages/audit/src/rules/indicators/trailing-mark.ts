import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { goalsOf } from '../../goals-of.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';

export default defineRule(INDICATOR_KINDS, {
  id: 'trailing-mark',
  title: '名称末尾不带标点，目标不以分号收尾',
  why: '句子末尾的分号多半说明后面的话丢了；名称带着句号，汇总时就对不上。',
  basis: [article('本产品的约定', '指标名称不是句子；目标以句号结束')],

  *check({ draft, form: { indicators } }) {
    for (const { field, name } of indicators) {
      const mark = /[。；;，,、]$/.exec(name.trim())?.[0];
      if (mark !== undefined) yield { field: `${field}.level3`, quote: name, message: `三级指标“${name}”末尾带着“${mark}”。`, remedy: '删去末尾的标点；后面还有话的，补全。' };
    }
    const goals = goalsOf(draft);
    const last = goals.at(-1);
    const mark = /[；;，,、]$/.exec(last?.text.trim() ?? '')?.[0];
    if (last !== undefined && mark !== undefined) yield { field: last.field, quote: last.text, message: `绩效目标以“${mark}”结尾，后面的话可能丢了。`, remedy: '补全后面的话，或改成句号。' };
  },

  examples: [
    { name: '名称没有标点', draft: targets({ indicators: [{ level3: '展柜除尘次数', target: '≥24次' }] }), found: [] },
    { name: '几个目标之间可以用分号', draft: targets({ goals: ['展厅全年开放；', '讲解不少于 60 场。'], indicators: [{ level3: '讲解场数', target: '≥60场' }] }), found: [] },
    { name: '名称末尾带句号', draft: targets({ indicators: [{ level3: '展柜除尘次数。', target: '≥24次' }] }), found: ['三级指标“展柜除尘次数。”末尾带着“。”。'] },
    { name: '目标断在分号上', draft: targets({ goals: ['展柜每月除尘；'] }), found: ['绩效目标以“；”结尾，后面的话可能丢了。'] },
  ],
});
