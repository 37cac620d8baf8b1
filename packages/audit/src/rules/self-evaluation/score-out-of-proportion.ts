import { article, printPoints, type Points } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { isGivenAll, resultsOf } from '../../row-results.ts';
import { defineRule } from '../../rule.ts';

const SCORING = /分值|得分|[扣减加计给]分|[扣减]\s*\d|\d\s*分(?!钟|之)/;

export default defineRule('self-evaluation', {
  id: 'score-out-of-proportion',
  title: '得分应与完成比例相称',
  why: '完成一半得四分之一，或全部完成还扣分，看不出按什么给分。',
  basis: [article('公布的自评表样', '定量指标：达到指标值得满分，未达到的按完成比例计分')],

  *check({ draft: { indicators }, form, policy, thresholds }) {
    const { rows } = resultsOf({ form, policy });
    const [faulty, unknown] = [[] as string[], [] as string[]];
    for (const [index, row] of rows.entries()) {
      const { indicator: { field, name, target, actual, score }, computed, worth } = row;
      if (score.cell.kind !== 'value') continue;
      if (computed.kind !== 'scored' || worth === null || row.isReached === null) {
        if (row.isReached !== null && computed.kind !== 'scored') unknown.push(`“${name}”：${computed.reason}`); // what a person must judge is another rule's
        continue;
      }
      if (isExplained(indicators[index]?.deviation, row.isReached) || (row.isReached === false && isGivenAll(row, rows, form.groups))) continue; // the latter is another rule's
      if (!isApart(score.cell.value, computed.earned, worth, thresholds.scoreApart)) continue;
      faulty.push(name);
      yield {
        field: `${field}.score`,
        quote: score.cell.printed,
        message: `“${name}”目标 ${target.printed}，实际 ${actual.printed}，按完成比例应得 ${printPoints(computed.earned)} 分（分值 ${printPoints(worth)}），给了 ${score.cell.printed} 分。`,
        remedy: `改为 ${printPoints(computed.earned)} 分，或写明扣分的理由。`,
      };
    }
    if (faulty.length === 0 && unknown.length > 0) yield { unchecked: `得分无法复算：${unknown.join('；')}。` };
  },

  examples: [
    { name: '按比例给分', draft: selfEvaluation({ groups: ['产出指标（20分）'], indicators: [{ actual: '48场', score: '16' }] }), found: [] },
    { name: '相差不大，可能另有扣分标准', draft: selfEvaluation({ groups: ['产出指标（20分）'], indicators: [{ actual: '48场', score: '14' }] }), found: [] },
    { name: '写明了扣分理由', draft: selfEvaluation({ groups: ['产出指标（20分）'], indicators: [{ actual: '60场', score: '10', deviation: '第四季度的场次没有记录，扣 10 分' }] }), found: [] },
    { name: '写明了没有完成的怎样扣分', draft: selfEvaluation({ groups: ['产出指标（20分）'], indicators: [{ actual: '45场', score: '10', deviation: '闭馆两个月，按未达档扣 10 分' }] }), found: [] },
    {
      name: '只说了为什么没有完成', draft: selfEvaluation({ groups: ['产出指标（20分）'], indicators: [{ points: '20', actual: '54场', score: '8', deviation: '闭馆改造两个月' }] }),
      found: ['“讲解场次”目标 ≥60场，实际 54场，按完成比例应得 18 分（分值 20），给了 8 分。'],
    },
    {
      name: '本组另有一行没有完成，推不出分值',
      draft: selfEvaluation({ groups: ['产出指标（40分）'], indicators: [{ actual: '30场', score: '5' }, { level3: '布展场次', target: '≥4场', actual: '2场', score: '5' }] }),
      found: [], unchecked: ['得分无法复算：“讲解场次”：没有印每行分值；本组另有一行没有完成，推不出本行分值；“布展场次”：没有印每行分值；本组另有一行没有完成，推不出本行分值。'],
    },
    {
      name: '完成四分之三只给三分之一',
      draft: selfEvaluation({ groups: ['产出指标（30分）'], indicators: [{ actual: '45场', score: '10' }] }),
      found: ['“讲解场次”目标 ≥60场，实际 45场，按完成比例应得 22.5 分（分值 30），给了 10 分。'],
    },
    {
      name: '完成了还扣一半',
      draft: selfEvaluation({ groups: ['产出指标（30分）'], indicators: [{ points: '30', actual: '61场', score: '15' }] }),
      found: ['“讲解场次”目标 ≥60场，实际 61场，按完成比例应得 30 分（分值 30），给了 15 分。'],
    },
  ],
});

/** Why a target was missed does not say why the score is out of proportion to the miss; 无 explains nothing. */
function isExplained(deviation: string | null | undefined, isReached: boolean | null): boolean {
  return deviation !== null && deviation !== undefined && deviation.trim().length > 1 && (isReached !== false || SCORING.test(deviation));
}

function isApart(given: Points, earned: Points, worth: Points, percent: number): boolean {
  return 100 * Math.abs(given - earned) > percent * worth;
}
