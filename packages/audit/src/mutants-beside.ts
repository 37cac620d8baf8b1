// What else is found in the mutant of a rule, and why: a cell that is changed alone no longer agrees with those that stayed.

type Beside = { readonly also: string; readonly because: string; readonly of: readonly string[] };

/** `also` finds something in the mutants of the rules in `of`. */
export const BESIDE: readonly Beside[] = [
  {
    also: 'amount-told-twice',
    because: 'the part of the expenditure that was changed is told once more, where it still has its old amount',
    of: ['income-against-expenditure'],
  },
  {
    also: 'amount-under-quantity',
    because: 'the row that was changed stands among the quantities, and now speaks of money',
    of: ['cost-with-floor', 'payout-target-against-budget'],
  },
  {
    also: 'amounts-by-source',
    because: 'the total was changed alone, and its parts still add up to the old one',
    of: ['planned-against-target-form', 'projects-above-department'],
  },
  {
    also: 'claim-without-value',
    because: 'the claim that lost its figures is the one that had them',
    of: ['conclusion-without-figures', 'economic-effect-without-economy'],
  },
  {
    also: 'completion-against-results',
    because: 'the form still says 100 % of itself, and the row now misses its target',
    of: ['actual-without-unit', 'equal-ratios-unequal-scores', 'full-score-for-a-miss'],
  },
  {
    also: 'conclusion-without-figures',
    because: 'the claim that lost its figures was the only one about effects, and the conclusion still says 优',
    of: ['claim-without-value', 'economic-effect-without-economy'],
  },
  {
    also: 'execution-rate-computed',
    because: 'less was spent, and the row of the execution rate still prints 100 %',
    of: ['execution-score-by-rate', 'execution-too-low', 'miss-unexplained'],
  },
  {
    also: 'execution-score-by-rate',
    because: 'less was spent, and the row of the execution rate still has all its points',
    of: ['execution-too-low', 'miss-unexplained'],
  },
  {
    also: 'execution-too-low',
    because: 'so little was spent that it must be explained',
    of: ['execution-score-by-rate', 'miss-unexplained'],
  },
  {
    also: 'full-score-for-a-miss',
    because: 'the row now misses its target, and keeps the score it had',
    of: ['actual-without-unit', 'equal-ratios-unequal-scores'],
  },
  {
    also: 'goal-without-indicator',
    because: 'the goal now names a thing, or the rows that answered for it are gone',
    of: ['equal-ratios-unequal-scores', 'goal-template-words', 'group-points-of-rows', 'result-leaves-out-goal'],
  },
  {
    also: 'group-points-by-policy',
    because: 'the points of one group were changed alone, and are now far from those of the policy',
    of: ['full-score-for-a-miss'],
  },
  {
    also: 'indicator-copied',
    because: 'the clean drafts beside each other are one project; under another name its rows are copies',
    of: ['project-code-malformed', 'project-code-repeated', 'projects-above-department', 'satisfaction-of-the-whole', 'special-funds-denied', 'special-funds-mislabelled'],
  },
  {
    also: 'miss-unexplained',
    because: 'the row now misses its target, and the form tells of no reason',
    of: ['actual-without-unit', 'execution-score-by-rate', 'execution-too-low'],
  },
  {
    also: 'name-duplicated',
    because: 'the name that was put in is that of another row',
    of: ['quality-rate-under-benefit'],
  },
  {
    also: 'output-aspect-unreported',
    because: 'the claim that lost its figures was the one about output',
    of: ['conclusion-without-figures'],
  },
  {
    also: 'output-aspects-missing',
    because: 'the row that was changed or taken away was the only one of its aspect',
    of: ['awareness-under-satisfaction', 'count-outside-quantity', 'economic-effect-under-social', 'equal-ratios-unequal-scores', 'group-points-of-rows', 'output-under-benefit', 'payout-under-benefit', 'quality-rate-under-benefit', 'satisfaction-target-low', 'surveyed-group-differs'],
  },
  {
    also: 'over-achievement',
    because: 'the target was lowered alone, and the actual is far beyond it',
    of: ['payout-target-against-budget'],
  },
  {
    also: 'plan-end-missing',
    because: 'the last point of the plan was blanked',
    of: ['plan-cell-blank-after-whole'],
  },
  {
    also: 'plan-out-of-order',
    because: 'one point of the plan was changed alone, and the next now stands below it',
    of: ['plan-cell-blank-after-whole'],
  },
  {
    also: 'points-of-form',
    because: 'the points of one group were changed alone, and the form no longer adds up to 100',
    of: ['equal-ratios-unequal-scores', 'full-score-for-a-miss', 'group-points-by-policy'],
  },
  {
    also: 'procurement-sums',
    because: 'the sum was rounded alone, and no longer adds up',
    of: ['procurement-decimals'],
  },
  {
    also: 'project-code-repeated',
    because: 'the clean drafts beside each other are one project; under another name its code stands twice',
    of: ['indicator-copied', 'project-code-malformed', 'projects-above-department', 'special-funds-denied', 'special-funds-mislabelled'],
  },
  {
    also: 'purpose-without-amounts',
    because: 'the purpose was rewritten, and no longer divides the money',
    of: ['plan-against-prose'],
  },
  {
    also: 'quality-rate-under-benefit',
    because: 'the row that was moved speaks of quality',
    of: ['equal-ratios-unequal-scores'],
  },
  {
    also: 'ratio-under-quantity',
    because: 'the row that was changed stands among the quantities, and now speaks of a rate',
    of: ['percent-sign-missing', 'rate-at-its-limit', 'target-too-lenient'],
  },
  {
    also: 'result-leaves-out-goal',
    because: 'the result was rewritten alone, and leaves out part of the goal',
    of: ['completion-against-results', 'grade-against-total', 'result-number-against-table'],
  },
  {
    also: 'result-number-against-table',
    because: 'the actual or the result was changed alone, and the other still tells the old figure',
    of: ['equal-ratios-unequal-scores', 'over-achievement', 'satisfaction-without-sample'],
  },
  {
    also: 'score-above-points',
    because: 'points were lowered alone, or a score was raised alone',
    of: ['full-score-for-a-miss', 'group-points-by-policy', 'points-concentrated', 'quality-rate-under-benefit'],
  },
  {
    also: 'score-out-of-proportion',
    because: 'points were changed alone, and the scores that stayed are no longer in proportion to them',
    of: ['group-points-by-policy', 'group-points-of-rows', 'score-above-points'],
  },
  {
    also: 'scores-against-total',
    because: 'scores or the total were changed alone, and no longer add up',
    of: ['equal-ratios-unequal-scores', 'grade-against-total', 'group-points-of-rows', 'points-concentrated'],
  },
  {
    also: 'stated-value-without-operator',
    because: 'the sentence that lost its unit lost its bound with it',
    of: ['stated-value-without-unit'],
  },
  {
    also: 'target-operator-missing',
    because: 'the target that was put in is a bare sum',
    of: ['payout-target-against-budget'],
  },
  {
    also: 'unit-against-name',
    because: 'name and target are of different rows now, and the unit of the one does not fit the other',
    of: ['indicator-copied', 'name-duplicated', 'percent-of-a-quality', 'promised-indicator-dropped', 'satisfaction-of-the-whole', 'satisfaction-target-low'],
  },
  {
    also: 'words-without-criterion',
    because: 'the target that was put in is in words, and words alone are no criterion',
    of: ['promised-in-statement', 'target-repeats-name'],
  },
  {
    also: 'year-on-year-sum',
    because: 'one difference was changed alone, and the differences no longer add up',
    of: ['change-without-reason'],
  },
];
