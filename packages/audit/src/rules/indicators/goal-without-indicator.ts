import { article } from '@hengji/model';
import { contentWords, countShared } from '../../content-words.ts';
import { deedsIn } from '../../deeds.ts';
import { descriptionOf } from '../../description-of.ts';
import { targets } from '../../examples/targets.ts';
import { goalsOf, isPurpose } from '../../goals-of.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';

const OF_MONEY = /(?:经费|费用|支出|开支|资金)$/; // what the money is for
const SAYS_SOMETHING = 2; // words: 办会 alone may go by any name

/** What one does or reaches by more than one name, each with the words that an indicator on it would use. Whatever else is done shows by its object. */
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
    const byName = ACTIVITIES.flatMap(([inGoal, inIndicator]) => {
      if (inIndicator.test(measured)) return [];
      return goals.flatMap(({ field, text }) => {
        const said = inGoal.exec(text)?.[0];
        return said === undefined ? [] : [{ field, text, said }];
      }).slice(0, 1);
    });
    const byObject = goals.flatMap(({ field, text }) => (
      deedsIn(text).filter(deed => !OF_MONEY.test(deed) && contentWords(deed).size >= SAYS_SOMETHING && countShared(deed, measured) === 0 && !byName.some(({ said }) => deed.includes(said))).map(said => ({ field, text, said }))
    ));
    const uncovered = [...byName, ...byObject];
    const [first] = uncovered;
    if (first === undefined) return;
    yield {
      field: first.field,
      quote: first.text,
      message: `目标里写了${uncovered.map(({ said }) => `“${said}”`).join('')}，没有一条指标与此有关。`,
      remedy: '各补一条指标；今年不做的，从目标里删去。',
    };
  },

  examples: [
    { name: '目标里的事有指标', draft: targets({ goals: ['全年培训讲解员 20 人。'], indicators: [{ level3: '参训讲解员', target: '≥20人' }, { level3: '开放天数', target: '≥300天' }] }), found: [] },
    { name: '“培训费”说的是钱', draft: targets({ goals: ['压缩会议费、培训费，展厅正常开放。'], indicators: [{ level3: '开放天数', target: '≥300天' }, { level3: '讲解批次', target: '≥90批' }] }), found: [] },
    { name: '说的是钱的用途，不是要做的事', draft: targets({ goals: ['展厅正常开放，更换门禁系统的费用。'], indicators: [{ level3: '开放天数', target: '≥305天' }, { level3: '讲解批次', target: '≥95批' }] }), found: [] },
    {
      name: '有一件事没有指标',
      draft: targets({ goals: ['展厅正常开放，赴外地参观同类展馆。'], indicators: [{ level3: '开放天数', description: '全年开放的天数', target: '≥300天' }, { level3: '展板更换', description: '更换的展板', target: '≥9块' }] }),
      found: ['目标里写了“参观”，没有一条指标与此有关。'],
    },
    {
      name: '做的事没有通用的叫法，按对象看',
      draft: targets({ goals: ['展厅正常开放，安装无障碍坡道。'], indicators: [{ level3: '开放天数', description: '开门的天数', target: '≥310天' }, { level3: '展板更换', description: '换下的展板', target: '≥8块' }] }),
      found: ['目标里写了“安装无障碍坡道”，没有一条指标与此有关。'],
    },
  ],
});
