import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('targets', {
  id: 'indicators-cut-off',
  title: '指标表应当印全',
  why: '只剩一行的指标表，多半是分页或粘贴时丢了后面的行。',
  basis: [article('财预〔2020〕10号', '绩效指标：产出、效益、满意度')],

  *check({ form: { indicators } }) {
    const [only] = indicators;
    if (only === undefined || indicators.length > 1) return;
    yield { field: only.field, quote: only.name, message: `指标表只有“${only.name}”一行，后面的可能没有印出来。`, remedy: '核对原表，补印其余各行；确实只有一条的，补齐产出和效益。' };
  },

  examples: [
    { name: '有几行', draft: targets({ indicators: [{ level3: '展柜消毒', target: '≥50次' }, { level3: '地面保养', target: '≥12次' }] }), found: [] },
    { name: '一行也没有读到的表不归本条管', draft: targets({ indicators: [] }), found: [] },
    { name: '只剩一行', draft: targets({ indicators: [{ level3: '展柜消毒', target: '≥50次' }] }), found: ['指标表只有“展柜消毒”一行，后面的可能没有印出来。'] },
  ],
});
