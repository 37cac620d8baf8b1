export { cellOf, type Cell, type Printed } from './cell.ts';
export {
  addDecimals, compareDecimals, decimal, divideDecimals, multiplyDecimals, multiplyDivideRound, negateDecimal, parseDecimal, printDecimal, shareOf, type Decimal,
} from './decimal.ts';
export { fen, fenOf, parseFen, printFen, type Fen, type MoneyUnit } from './fen.ts';
export { parsePoints, points, printPoints, type Points } from './points.ts';
export { sayPlace, type Field, type Place, type Span } from './place.ts';
export type { Doubt, Reading } from './reading.ts';
export { Refusal, REFUSALS, type RefusalCode } from './refusal.ts';
export type { AuditReport, Finding, NotChecked, Passed, Severity } from './finding.ts';
export type { Draft, DraftKind } from './drafts/draft.ts';
export type { ExecutionRateRow, Presence, PrintedFunds, SelfEvaluationDraft, SelfEvaluationRow } from './drafts/self-evaluation.ts';
export { BARE, parseUnit, PERCENT, type Unit, type UnitKind } from './quantities/units.ts';
export { alignQuantities, compareQuantities, convertQuantity, printQuantity, type Aligned, type Quantity } from './quantities/quantity.ts';
export type { DateOperator, Operator, PrintedDate, Reference, Target, Threshold } from './targets/target.ts';
export type { Actual } from './targets/actual.ts';
export type { PrintedActual, PrintedTarget } from './targets/printed-target.ts';
export type { Aspect, Dimension, Direction, DirectionReading, Indicator } from './indicators/indicator.ts';
export { article, DOCUMENTS, sayArticle, type Article, type DocumentKind, type DocumentNumber, type Seen } from './law/documents.ts';
export { chosen, cited, type Cited } from './law/cited.ts';
export type { Band, ExecutionBand, ExecutionRule, FigureName, Figures, Grade, GradeCut, Step, TreeLevel, Weights } from './law/figures.ts';
export type { Policy, PolicyName, PolicyText } from './law/policy.ts';
export { POLICIES } from './law/policies.ts';
export { resolvePolicy } from './law/resolve-policy.ts';
export { percent, printShare, type Share } from './law/share.ts';
export { ROLES, SIGHT, type Role, type Sight } from './people/roles.ts';
export { may, PERMISSIONS, type Deed } from './people/permissions.ts';
