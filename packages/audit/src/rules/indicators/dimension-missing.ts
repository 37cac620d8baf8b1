import { article, DIMENSION_NAMES, parseDimension, type Dimension } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { rowOf, targets } from '../../examples/targets.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';

export default defineRule(INDICATOR_KINDS, {
  id: 'dimension-missing',
  title: '应设的一级指标不能缺',
  why: '只报做了多少、不报带来什么，就看不出钱花得值不值。',
  basis: [article('财预〔2020〕10号', '绩效指标：产出、效益、满意度'), article('财预〔2021〕101号', '产出、效益为必设')],

  *check({ draft, form: { indicators }, policy: { figures } }) {
    if (indicators.length < 2) return; // a table of one row is not whole: another rule's
    const present = new Set(indicators.map(({ dimension }) => dimension));
    if (present.has('unknown')) {
      yield { unchecked: '有的一级指标不是产出、效益、满意度、成本，无法判断缺不缺。' };
      return;
    }
    const printed = draft.kind === 'self-evaluation' ? draft.groups.map(({ level1 }) => parseDimension(level1)) : [];
    const expected = new Set<Dimension | 'unknown'>([...figures.requiredDimensions.value, ...printed]);
    for (const dimension of expected) {
      if (dimension === 'unknown' || present.has(dimension)) continue;
      const group = draft.kind === 'self-evaluation' ? draft.groups.findIndex(({ level1 }) => parseDimension(level1) === dimension) : -1;
      const label = draft.kind === 'self-evaluation' ? draft.groups[group]?.label : undefined;
      yield {
        field: group < 0 ? `indicators.${indicators.length - 1}` : `groups.${group}`,
        quote: label ?? '',
        message: label === undefined ? `没有${DIMENSION_NAMES[dimension]}。` : `“${label}”下一条指标也没有。`,
        remedy: `补至少一条${DIMENSION_NAMES[dimension]}，写明指标值。`,
      };
    }
  },

  examples: [
    { name: '产出、效益、满意度都有', draft: targets({}), found: [] },
    { name: '只印了一行的表归另一条管', draft: targets({ indicators: [{}] }), found: [] },
    { name: '不要求满意度的口径下没有满意度', draft: targets({ indicators: [{}, { level1: '效益指标', level2: '社会效益指标', level3: '接待观众人次', target: '≥8000人次' }] }), found: [] },
    {
      name: '另一套一级指标',
      draft: targets({ scope: 'department', indicators: [{}, { level1: '履职效能', level2: '重点工作', level3: '展厅开放', target: '≥300天' }] }),
      found: [], unchecked: ['有的一级指标不是产出、效益、满意度、成本，无法判断缺不缺。'],
    },
    { name: '没有效益', draft: targets({ indicators: [{}, { level1: '满意度指标', level2: '服务对象满意度指标', level3: '观众满意度', target: '≥90%' }] }), found: ['没有效益指标。'] },
    {
      name: '印了组别而组下没有指标',
      draft: selfEvaluation({
        groups: [{ level1: '产出指标', points: '90', label: '产出指标（90分）' }, { level1: '满意度指标', points: '0', label: '满意度指标（0分）' }],
        indicators: [{}, { ...rowOf({ level1: '效益指标', level2: '社会效益指标', level3: '接待观众人次', target: '≥8000人次' }) }],
      }),
      found: ['“满意度指标（0分）”下一条指标也没有。'],
    },
  ],
});
