import { article } from '@hengji/model';
import { descriptionOf } from '../../description-of.ts';
import { targets } from '../../examples/targets.ts';
import { goalsOf, isPurpose } from '../../goals-of.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';

/** Things one does or reaches that can be counted, each with the words that an indicator on it would use. */
const ACTIVITIES: readonly (readonly [goal: RegExp, indicator: RegExp])[] = [
  [/培训(?!费|机构|班费)|讲座/, /训|讲座|学员|授课/],
  [/参观|考察|观摩/, /参观|考察|观摩|出访|走访|人次/],
  [/接待(?!费)/, /接待|来访|访客|团组/],
  [/宣传/, /宣传|推介|报道|媒体|知晓/],
  [/排名|位次/, /排名|位次|名次|全[国省市]第/],
  [/调研/, /调研|走访|考察|报告/],
  [/对标/, /对标|学习/],
  [/(?:稳定|持续|快速)增长/, /增长|增加|增幅|增量|总额|总量/],
  [/检查|巡查|巡检/, /检查|巡查|巡检|排查|隐患/],
];

export default defineRule(INDICATOR_KINDS, {
  id: 'goal-without-indicator',
  title: '目标里的事都应当有指标',
  why: '目标里写了、指标里没有，做没做到没有人考核。',
  basis: [article('财预〔2021〕101号', '绩效指标是绩效目标的细化和量化')],

  *check({ draft, form: { indicators } }) {
    const goals = goalsOf(draft).filter(({ text }) => !isPurpose(text));
    if (indicators.length < 2) return;
    const measured = indicators.map(row => [row.name, descriptionOf(row), row.target.printed].join(' ')).join(' ');
    const uncovered = ACTIVITIES.flatMap(([inGoal, inIndicator]) => {
      if (inIndicator.test(measured)) return [];
      return goals.flatMap(({ field, text }) => {
        const word = inGoal.exec(text)?.[0];
        return word === undefined ? [] : [{ field, text, word }];
      }).slice(0, 1);
    });
    const [first] = uncovered;
    if (first === undefined) return;
    yield {
      field: first.field,
      quote: first.text,
      message: `目标里写了${uncovered.map(({ word }) => `“${word}”`).join('')}，没有一条指标与此有关。`,
      remedy: '各补一条指标；今年不做的，从目标里删去。',
    };
  },

  examples: [
    { name: '目标里的事有指标', draft: targets({ goals: ['全年培训讲解员 20 人。'], indicators: [{ level3: '参训讲解员', target: '≥20人' }, { level3: '开放天数', target: '≥300天' }] }), found: [] },
    { name: '“培训费”说的是钱', draft: targets({ goals: ['压缩会议费、培训费，展厅正常开放。'], indicators: [{ level3: '开放天数', target: '≥300天' }, { level3: '讲解批次', target: '≥90批' }] }), found: [] },
    {
      name: '有一件事没有指标',
      draft: targets({ goals: ['展厅正常开放，赴外地参观同类展馆。'], indicators: [{ level3: '开放天数', description: '全年开放的天数', target: '≥300天' }, { level3: '展板更换', description: '更换的展板', target: '≥9块' }] }),
      found: ['目标里写了“参观”，没有一条指标与此有关。'],
    },
  ],
});
