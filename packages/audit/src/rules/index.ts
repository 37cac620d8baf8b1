// A list of every rule, and so as many lines as there are rules. Written by `npm run docs` from the folders; a test compares it with them.
import amountToldTwice from './budget-statement/amount-told-twice.ts';
import assetPurchasesNotProcured from './budget-statement/asset-purchases-not-procured.ts';
import assetsOfAnotherYear from './budget-statement/assets-of-another-year.ts';
import assetsSum from './budget-statement/assets-sum.ts';
import basicNotSplit from './budget-statement/basic-not-split.ts';
import budgetedYearDiffers from './budget-statement/budgeted-year-differs.ts';
import changeWithoutReason from './budget-statement/change-without-reason.ts';
import incomeAgainstExpenditure from './budget-statement/income-against-expenditure.ts';
import overallGoalWithoutNumber from './budget-statement/overall-goal-without-number.ts';
import personalNumberInStatement from './budget-statement/personal-number-in-statement.ts';
import procurementDecimals from './budget-statement/procurement-decimals.ts';
import procurementSums from './budget-statement/procurement-sums.ts';
import procurementTotalMissing from './budget-statement/procurement-total-missing.ts';
import projectsAboveDepartment from './budget-statement/projects-above-department.ts';
import runningCostWithinOperating from './budget-statement/running-cost-within-operating.ts';
import specialFundsDenied from './budget-statement/special-funds-denied.ts';
import specialFundsMislabelled from './budget-statement/special-funds-mislabelled.ts';
import statedValueBesideThePoint from './budget-statement/stated-value-beside-the-point.ts';
import statedValueShared from './budget-statement/stated-value-shared.ts';
import statedValueUnitTwice from './budget-statement/stated-value-unit-twice.ts';
import statedValueWithoutOperator from './budget-statement/stated-value-without-operator.ts';
import statedValueWithoutUnit from './budget-statement/stated-value-without-unit.ts';
import statementNumbering from './budget-statement/statement-numbering.ts';
import statementSectionsMissing from './budget-statement/statement-sections-missing.ts';
import subGoalWithoutIndicators from './budget-statement/sub-goal-without-indicators.ts';
import threePublicsSum from './budget-statement/three-publics-sum.ts';
import vehiclesWithoutCost from './budget-statement/vehicles-without-cost.ts';
import yearOnYearSum from './budget-statement/year-on-year-sum.ts';
import claimBeforeFounding from './evaluation-report/claim-before-founding.ts';
import claimWithoutValue from './evaluation-report/claim-without-value.ts';
import conclusionWithoutFigures from './evaluation-report/conclusion-without-figures.ts';
import economicEffectWithoutEconomy from './evaluation-report/economic-effect-without-economy.ts';
import evaluatedYearDiffers from './evaluation-report/evaluated-year-differs.ts';
import gradeAgainstScore from './evaluation-report/grade-against-score.ts';
import growthAgainstCounts from './evaluation-report/growth-against-counts.ts';
import itemsCounted from './evaluation-report/items-counted.ts';
import officeAreaPerPerson from './evaluation-report/office-area-per-person.ts';
import outputAspectUnreported from './evaluation-report/output-aspect-unreported.ts';
import personalNumberInReport from './evaluation-report/personal-number-in-report.ts';
import projectMoneyMissing from './evaluation-report/project-money-missing.ts';
import purposeNotReported from './evaluation-report/purpose-not-reported.ts';
import ranksApart from './evaluation-report/ranks-apart.ts';
import reportGoalWithoutIndicators from './evaluation-report/report-goal-without-indicators.ts';
import reportNumbering from './evaluation-report/report-numbering.ts';
import reportSectionsMissing from './evaluation-report/report-sections-missing.ts';
import reportWithoutProblem from './evaluation-report/report-without-problem.ts';
import resultClaimedTwice from './evaluation-report/result-claimed-twice.ts';
import staffAgainstParts from './evaluation-report/staff-against-parts.ts';
import totalScoreMissing from './evaluation-report/total-score-missing.ts';
import finalAccountBalance from './final-account/final-account-balance.ts';
import amountUnderQuantity from './indicators/amount-under-quantity.ts';
import awarenessUnderSatisfaction from './indicators/awareness-under-satisfaction.ts';
import badEventUnderQuantity from './indicators/bad-event-under-quantity.ts';
import changeToldBothWays from './indicators/change-told-both-ways.ts';
import choiceUnresolved from './indicators/choice-unresolved.ts';
import costWithFloor from './indicators/cost-with-floor.ts';
import countOutsideQuantity from './indicators/count-outside-quantity.ts';
import dimensionMissing from './indicators/dimension-missing.ts';
import directionAgainstName from './indicators/direction-against-name.ts';
import economicEffectUnderSocial from './indicators/economic-effect-under-social.ts';
import goalFigureAgainstIndicator from './indicators/goal-figure-against-indicator.ts';
import goalIsPurpose from './indicators/goal-is-purpose.ts';
import goalTemplateWords from './indicators/goal-template-words.ts';
import goalWithoutIndicator from './indicators/goal-without-indicator.ts';
import nameDuplicated from './indicators/name-duplicated.ts';
import nameTooGeneral from './indicators/name-too-general.ts';
import outputAspectsMissing from './indicators/output-aspects-missing.ts';
import outputUnderBenefit from './indicators/output-under-benefit.ts';
import payoutUnderBenefit from './indicators/payout-under-benefit.ts';
import percentOfAQuality from './indicators/percent-of-a-quality.ts';
import percentSignMissing from './indicators/percent-sign-missing.ts';
import qualityRateUnderBenefit from './indicators/quality-rate-under-benefit.ts';
import rateAtItsLimit from './indicators/rate-at-its-limit.ts';
import ratioUnderQuantity from './indicators/ratio-under-quantity.ts';
import satisfactionOfOwnStaff from './indicators/satisfaction-of-own-staff.ts';
import satisfactionTargetLow from './indicators/satisfaction-target-low.ts';
import slipsOfWriting from './indicators/slips-of-writing.ts';
import targetOperatorMissing from './indicators/target-operator-missing.ts';
import targetRepeatsName from './indicators/target-repeats-name.ts';
import targetTooLenient from './indicators/target-too-lenient.ts';
import trailingMark from './indicators/trailing-mark.ts';
import twoMeasuresInOne from './indicators/two-measures-in-one.ts';
import unitAgainstName from './indicators/unit-against-name.ts';
import unitMissing from './indicators/unit-missing.ts';
import unitUnreadable from './indicators/unit-unreadable.ts';
import wordsWithoutCriterion from './indicators/words-without-criterion.ts';
import monitoredRateComputed from './monitoring/monitored-rate-computed.ts';
import givenAboveWorth from './score-table/given-above-worth.ts';
import scoresAgainstSum from './score-table/scores-against-sum.ts';
import actualNotAMeasurement from './self-evaluation/actual-not-a-measurement.ts';
import actualWithoutUnit from './self-evaluation/actual-without-unit.ts';
import completionAgainstResults from './self-evaluation/completion-against-results.ts';
import completionNotARate from './self-evaluation/completion-not-a-rate.ts';
import equalRatiosUnequalScores from './self-evaluation/equal-ratios-unequal-scores.ts';
import executionProgressBlank from './self-evaluation/execution-progress-blank.ts';
import executionRateAsAmount from './self-evaluation/execution-rate-as-amount.ts';
import executionRateComputed from './self-evaluation/execution-rate-computed.ts';
import executionScoreByRate from './self-evaluation/execution-score-by-rate.ts';
import executionTooLow from './self-evaluation/execution-too-low.ts';
import formColumnMissing from './self-evaluation/form-column-missing.ts';
import fullScoreForAMiss from './self-evaluation/full-score-for-a-miss.ts';
import fundsAgainstParts from './self-evaluation/funds-against-parts.ts';
import gradeAgainstTotal from './self-evaluation/grade-against-total.ts';
import groupLabelWithoutFen from './self-evaluation/group-label-without-fen.ts';
import groupPointsByPolicy from './self-evaluation/group-points-by-policy.ts';
import groupPointsOfRows from './self-evaluation/group-points-of-rows.ts';
import issuesCopied from './self-evaluation/issues-copied.ts';
import issuesWithoutProblem from './self-evaluation/issues-without-problem.ts';
import missUnexplained from './self-evaluation/miss-unexplained.ts';
import overAchievement from './self-evaluation/over-achievement.ts';
import payoutTargetAgainstBudget from './self-evaluation/payout-target-against-budget.ts';
import personalNumberInProse from './self-evaluation/personal-number-in-prose.ts';
import plannedAgainstTargetForm from './self-evaluation/planned-against-target-form.ts';
import pointsConcentrated from './self-evaluation/points-concentrated.ts';
import pointsOfForm from './self-evaluation/points-of-form.ts';
import promisedIndicatorDropped from './self-evaluation/promised-indicator-dropped.ts';
import reportingUnitInconsistent from './self-evaluation/reporting-unit-inconsistent.ts';
import requiredCellBlank from './self-evaluation/required-cell-blank.ts';
import resultLeavesOutGoal from './self-evaluation/result-leaves-out-goal.ts';
import resultNumberAgainstTable from './self-evaluation/result-number-against-table.ts';
import satisfactionWithoutSample from './self-evaluation/satisfaction-without-sample.ts';
import scoreAbovePoints from './self-evaluation/score-above-points.ts';
import scoreOutOfProportion from './self-evaluation/score-out-of-proportion.ts';
import scoresAgainstTotal from './self-evaluation/scores-against-total.ts';
import spentBeyondMoney from './self-evaluation/spent-beyond-money.ts';
import targetChangedSincePromise from './self-evaluation/target-changed-since-promise.ts';
import templateTextLeft from './self-evaluation/template-text-left.ts';
import amountAgainstProse from './targets/amount-against-prose.ts';
import amountsBySource from './targets/amounts-by-source.ts';
import aspectUnknown from './targets/aspect-unknown.ts';
import basisWithoutSource from './targets/basis-without-source.ts';
import descriptionOfAnotherMeasure from './targets/description-of-another-measure.ts';
import descriptionRepeatsName from './targets/description-repeats-name.ts';
import documentNumberStyle from './targets/document-number-style.ts';
import escapeClause from './targets/escape-clause.ts';
import estimateInPurpose from './targets/estimate-in-purpose.ts';
import indicatorCopied from './targets/indicator-copied.ts';
import indicatorsCutOff from './targets/indicators-cut-off.ts';
import labelMissing from './targets/label-missing.ts';
import mixedMoneyUnits from './targets/mixed-money-units.ts';
import orphanCell from './targets/orphan-cell.ts';
import pastYearInTarget from './targets/past-year-in-target.ts';
import personnelInProject from './targets/personnel-in-project.ts';
import planAgainstCalendar from './targets/plan-against-calendar.ts';
import planAgainstProse from './targets/plan-against-prose.ts';
import planBackLoaded from './targets/plan-back-loaded.ts';
import planCellBlankAfterWhole from './targets/plan-cell-blank-after-whole.ts';
import planCellBlankBefore from './targets/plan-cell-blank-before.ts';
import planEndMissing from './targets/plan-end-missing.ts';
import planOutOfOrder from './targets/plan-out-of-order.ts';
import projectCodeMalformed from './targets/project-code-malformed.ts';
import projectCodeRepeated from './targets/project-code-repeated.ts';
import promisedInStatement from './targets/promised-in-statement.ts';
import purposeVague from './targets/purpose-vague.ts';
import purposeWithoutAmounts from './targets/purpose-without-amounts.ts';
import satisfactionOfTheWhole from './targets/satisfaction-of-the-whole.ts';
import surveyedGroupDiffers from './targets/surveyed-group-differs.ts';
import targetsNeverMove from './targets/targets-never-move.ts';
import thresholdInDescription from './targets/threshold-in-description.ts';
import toldGoalWithoutIndicators from './targets/told-goal-without-indicators.ts';
import toldGoalsAgainstTable from './targets/told-goals-against-table.ts';
import toldIndicatorsCounted from './targets/told-indicators-counted.ts';
import toldNameAgainstTable from './targets/told-name-against-table.ts';
import toldNumbering from './targets/told-numbering.ts';
import toldValueAgainstTable from './targets/told-value-against-table.ts';

export const RULES = [
  amountToldTwice,
  assetPurchasesNotProcured,
  assetsOfAnotherYear,
  assetsSum,
  basicNotSplit,
  budgetedYearDiffers,
  changeWithoutReason,
  incomeAgainstExpenditure,
  overallGoalWithoutNumber,
  personalNumberInStatement,
  procurementDecimals,
  procurementSums,
  procurementTotalMissing,
  projectsAboveDepartment,
  runningCostWithinOperating,
  specialFundsDenied,
  specialFundsMislabelled,
  statedValueBesideThePoint,
  statedValueShared,
  statedValueUnitTwice,
  statedValueWithoutOperator,
  statedValueWithoutUnit,
  statementNumbering,
  statementSectionsMissing,
  subGoalWithoutIndicators,
  threePublicsSum,
  vehiclesWithoutCost,
  yearOnYearSum,
  claimBeforeFounding,
  claimWithoutValue,
  conclusionWithoutFigures,
  economicEffectWithoutEconomy,
  evaluatedYearDiffers,
  gradeAgainstScore,
  growthAgainstCounts,
  itemsCounted,
  officeAreaPerPerson,
  outputAspectUnreported,
  personalNumberInReport,
  projectMoneyMissing,
  purposeNotReported,
  ranksApart,
  reportGoalWithoutIndicators,
  reportNumbering,
  reportSectionsMissing,
  reportWithoutProblem,
  resultClaimedTwice,
  staffAgainstParts,
  totalScoreMissing,
  finalAccountBalance,
  amountUnderQuantity,
  awarenessUnderSatisfaction,
  badEventUnderQuantity,
  changeToldBothWays,
  choiceUnresolved,
  costWithFloor,
  countOutsideQuantity,
  dimensionMissing,
  directionAgainstName,
  economicEffectUnderSocial,
  goalFigureAgainstIndicator,
  goalIsPurpose,
  goalTemplateWords,
  goalWithoutIndicator,
  nameDuplicated,
  nameTooGeneral,
  outputAspectsMissing,
  outputUnderBenefit,
  payoutUnderBenefit,
  percentOfAQuality,
  percentSignMissing,
  qualityRateUnderBenefit,
  rateAtItsLimit,
  ratioUnderQuantity,
  satisfactionOfOwnStaff,
  satisfactionTargetLow,
  slipsOfWriting,
  targetOperatorMissing,
  targetRepeatsName,
  targetTooLenient,
  trailingMark,
  twoMeasuresInOne,
  unitAgainstName,
  unitMissing,
  unitUnreadable,
  wordsWithoutCriterion,
  monitoredRateComputed,
  givenAboveWorth,
  scoresAgainstSum,
  actualNotAMeasurement,
  actualWithoutUnit,
  completionAgainstResults,
  completionNotARate,
  equalRatiosUnequalScores,
  executionProgressBlank,
  executionRateAsAmount,
  executionRateComputed,
  executionScoreByRate,
  executionTooLow,
  formColumnMissing,
  fullScoreForAMiss,
  fundsAgainstParts,
  gradeAgainstTotal,
  groupLabelWithoutFen,
  groupPointsByPolicy,
  groupPointsOfRows,
  issuesCopied,
  issuesWithoutProblem,
  missUnexplained,
  overAchievement,
  payoutTargetAgainstBudget,
  personalNumberInProse,
  plannedAgainstTargetForm,
  pointsConcentrated,
  pointsOfForm,
  promisedIndicatorDropped,
  reportingUnitInconsistent,
  requiredCellBlank,
  resultLeavesOutGoal,
  resultNumberAgainstTable,
  satisfactionWithoutSample,
  scoreAbovePoints,
  scoreOutOfProportion,
  scoresAgainstTotal,
  spentBeyondMoney,
  targetChangedSincePromise,
  templateTextLeft,
  amountAgainstProse,
  amountsBySource,
  aspectUnknown,
  basisWithoutSource,
  descriptionOfAnotherMeasure,
  descriptionRepeatsName,
  documentNumberStyle,
  escapeClause,
  estimateInPurpose,
  indicatorCopied,
  indicatorsCutOff,
  labelMissing,
  mixedMoneyUnits,
  orphanCell,
  pastYearInTarget,
  personnelInProject,
  planAgainstCalendar,
  planAgainstProse,
  planBackLoaded,
  planCellBlankAfterWhole,
  planCellBlankBefore,
  planEndMissing,
  planOutOfOrder,
  projectCodeMalformed,
  projectCodeRepeated,
  promisedInStatement,
  purposeVague,
  purposeWithoutAmounts,
  satisfactionOfTheWhole,
  surveyedGroupDiffers,
  targetsNeverMove,
  thresholdInDescription,
  toldGoalWithoutIndicators,
  toldGoalsAgainstTable,
  toldIndicatorsCounted,
  toldNameAgainstTable,
  toldNumbering,
  toldValueAgainstTable,
] as const;

export type RuleId = (typeof RULES)[number]['id'];
