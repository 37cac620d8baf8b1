import { article, parseSelfEvaluation, resolvePolicy, type SelfEvaluationDraft, type SelfEvaluationRow } from '@hengji/model';
import type { BatchEntry } from '../../batch.ts';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { resultsOf, type RowResult } from '../../row-results.ts';
import { defineRule } from '../../rule.ts';

const SAME = 500; // five percentage points: what rounding to whole points makes of small ones

export default defineRule('self-evaluation', {
  id: 'equal-ratios-unequal-scores',
  title: '完成比例相同，得分比例也应相同',
  why: '同一单位的几张表，完成一样多，有的按比例给分，有的不按，分数就不能比较。',
  basis: [article('本产品的约定', '一同报送的各表用同一种给分办法')],

  *check({ draft, form, policy, batch }) {
    for (const row of resultsOf({ form, policy }).rows) {
      const given = givenShare(row);
      if (row.isReached !== false || row.share === null || given === null || Math.abs(given - row.share) <= SAME) continue;
      const peer = batch.grouped('scored-by-ratio', ratiosScoredAsReached).get(String(row.share))?.find(entry => entry.draft !== draft);
      const other = peer && findScoredAsReached(peer, row.share);
      if (peer === undefined || other === undefined) continue;
      const { indicator: { field, name, score } } = row;
      yield {
        field: `${field}.score`,
        quote: score.cell.kind === 'value' ? score.cell.printed : '',
        message: `“${name}”完成 ${row.share / 100}%，得分是分值的 ${given / 100}%；另一张表的“${other.indicator.name}”同样完成 ${row.share / 100}%，得分是分值的 ${(givenShare(other) ?? 0) / 100}%。`,
        remedy: '各表用同一种办法给分。',
        related: [{ entry: peer, field: `${other.indicator.field}.score`, quote: other.indicator.score.cell.kind === 'value' ? other.indicator.score.cell.printed : '' }],
      };
    }
  },

  examples: [
    { name: '各表都按比例给分', draft: selfEvaluation({ groups: ['产出指标（20分）'], indicators: [{ actual: '45场', score: '15' }] }), beside: [selfEvaluation({ groups: ['产出指标（40分）'], indicators: [{ level3: '布展场次', target: '≥4场', actual: '3场', score: '30' }] })], found: [] },
    { name: '没有别的表可比', draft: selfEvaluation({ groups: ['产出指标（20分）'], indicators: [{ actual: '36场', score: '4' }] }), found: [] },
    {
      name: '别的表完成得多些，不比',
      draft: selfEvaluation({ groups: ['产出指标（20分）'], indicators: [{ actual: '24场', score: '2' }] }),
      beside: [selfEvaluation({ groups: ['产出指标（40分）'], indicators: [{ level3: '布展场次', target: '≥4场', actual: '3场', score: '30' }] })], found: [],
    },
    {
      name: '同样完成一半，这张表只给四分之一',
      draft: selfEvaluation({ groups: ['产出指标（20分）'], indicators: [{ actual: '30场', score: '5' }] }),
      beside: [selfEvaluation({ groups: ['产出指标（40分）', '效益指标（30分）'], indicators: [{ level3: '布展场次', target: '≥4场', actual: '2场', score: '20' }, { level1: '效益指标', level3: '观众', score: '30' }] })],
      found: ['“讲解场次”完成 50%，得分是分值的 25%；另一张表的“布展场次”同样完成 50%，得分是分值的 50%。'],
    },
  ],
});

/** The share of its points that a row was given, in ten-thousandths. */
function givenShare({ indicator: { score: { cell } }, worth }: RowResult): number | null {
  return cell.kind !== 'value' || worth === null || worth === 0 ? null : Math.round(10_000 * cell.value / worth);
}

/** The ratios of a form that were missed and scored as they were reached. How much was reached is the same by every policy, so one serves for all. */
function ratiosScoredAsReached({ draft }: BatchEntry): string[] {
  return draft.kind === 'self-evaluation' ? scoredAsReached(draft).map(({ share }) => String(share)) : [];
}

function findScoredAsReached({ draft }: BatchEntry, share: number): RowResult | undefined {
  return draft.kind === 'self-evaluation' ? scoredAsReached(draft).find(row => row.share === share) : undefined;
}

function scoredAsReached(draft: SelfEvaluationDraft): readonly RowResult[] {
  if (!draft.indicators.some(mayBeMissed)) return []; // most forms: nothing is typed or scored in vain
  const form = parseSelfEvaluation(draft);
  return resultsOf({ form, policy: resolvePolicy('MOF-2020') }).rows.filter(row => {
    const given = givenShare(row);
    return row.isReached === false && row.share !== null && given !== null && Math.abs(given - row.share) <= SAME;
  });
}

/** By the print alone. A bound from above is missed by more. */
function mayBeMissed({ target, actual }: SelfEvaluationRow): boolean {
  if (target.value === null || actual.value === null) return false;
  const [promised, reached] = [Number(target.value), Number(actual.value)];
  return target.operator === '<=' || target.operator === '<' ? reached > promised : reached < promised;
}
