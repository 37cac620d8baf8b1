import { SHEET_KINDS } from '@hengji/forms';
import { Refusal, type Draft, type DraftKind, type SheetDraftOf, type SheetKind } from '@hengji/model';
import { count, forgotten, list, object, oneOf, or, printed, record, text, type Shape } from './json-shape.ts';

type DraftOf<K extends DraftKind> = Extract<Draft, { readonly kind: K }>;

/**
 * The drafts of a file: what `hengji read --json` prints, a list of drafts, or one alone. They come from outside and are looked
 * at field by field; what is not as the contract says is refused by its place.
 */
export function parseDrafts(json: string, name: string): readonly Draft[] {
  const said = parseJson(json, name);
  return draftsIn(said).map((draft, index) => {
    try {
      return parseDraft(draft);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal('draft-malformed', `${name}：第 ${index + 1} 份读取稿的${error.message}。请用 hengji read --json 重新生成，或照合同改正。`, { cause: error });
    }
  });
}

function parseJson(json: string, name: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new Refusal('draft-malformed', `${name}：不是 JSON，读不出。请用 hengji read --json 生成。`, { cause });
  }
}

function draftsIn(said: unknown): readonly unknown[] {
  if (Array.isArray(said)) return said;
  if (typeof said !== 'object' || said === null) return [said];
  if ('files' in said && Array.isArray(said.files)) return said.files.flatMap((file: unknown) => draftsIn(file));
  return 'drafts' in said && Array.isArray(said.drafts) ? said.drafts : 'refusal' in said ? [] : [said];
}

function parseDraft(draft: unknown): Draft {
  const kind = typeof draft === 'object' && draft !== null && 'kind' in draft ? draft.kind : undefined;
  const sheetKind = SHEET_KINDS.find(known => known === kind);
  if (sheetKind) return sheetOf(sheetKind)(draft, '');
  const known = Object.keys(SHAPES) as readonly OwnKind[]; // a literal table has no other keys
  return SHAPES[oneOf(...known)(kind, 'kind')](draft, '');
}

type OwnKind = Exclude<DraftKind, SheetKind>;

const named = object<{ code: string | null; name: string | null }>({ code: printed, name: printed });
const amountOf = <K extends string>(...keys: readonly K[]): Shape<Readonly<Record<K, string | null>>> => object(Object.fromEntries(keys.map(key => [key, printed])) as Record<K, typeof printed>); // a shape for each key
const target = object({ raw: text, operator: oneOf('>=', '<=', '=', '>', '<', 'text', 'none'), value: printed, unit: text, text: printed });
const section = object({ number: text, title: text, at: forgotten(null) });
const paragraph = object({ section: count, text });
const presence = oneOf('present', 'blank', 'absent');
const funds = { planned: printed, arrived: printed, executed: printed };
const institutions = list(object({ name: text, nature: text, rank: text, funding: text }));
const rows = list(record(text));
const rowsOf = <K extends string>(...keys: readonly K[]): Shape<readonly Readonly<Record<K, string>>[]> => list(object(Object.fromEntries(keys.map(key => [key, text])) as Record<K, typeof text>)); // a shape for each key
const span = forgotten(null);
const places = forgotten({});

const targetRow = object({ level1: text, level2: text, level3: text, description: printed, target, basis: printed, points: printed, at: forgotten(null) });
const told = object({
  title: printed, project: printed, sections: list(section), paragraphs: list(text), sectionOf: or(list((value, path) => count(value, path) ?? 0), []), amount: amountOf('total', 'unit'), goalCount: printed, goals: list(text), indicatorCount: printed,
  groups: list(object({ goal: printed, level1: text, count: text, text })), values: list(object({ name: text, target })),
});
const evaluationRow = object({
  level1: text, level2: text, level3: text, target, actual: object({ raw: text, value: printed, unit: text }), points: printed, score: printed, deviation: printed, at: forgotten(null),
});
const table = { edition: or(text, 'unknown'), span, year: count, department: named, project: named, totals: or(record(printed), {}), sections: list(section), tables: list(object({ title: printed, rows: list(list(printed)), at: forgotten(null) })), places };

/** Forms that are only data have one shape. */
function sheetOf(kind: SheetKind): Shape<SheetDraftOf<SheetKind>> {
  return object<SheetDraftOf<SheetKind>>({ kind: oneOf(kind), span, year: count, department: named, project: named, fields: record(printed), lists: record(rows), texts: record(list(text)), signatures: presence, places });
}

/** The shape of each kind, field by field as its type says. */
const SHAPES: { readonly [K in OwnKind]: Shape<DraftOf<K>> } = {
  'targets': object({
    kind: oneOf('targets'), scope: oneOf('project', 'special-fund', 'department'), edition: text, span, year: count, department: printed, unit: named, project: named,
    amounts: amountOf('total', 'fiscal', 'other', 'unit'), purpose: printed, plan: record(printed), goals: list(text), indicators: list(targetRow),
    orphans: or(list(text), []), told: or((value, path) => (value === null ? null : told(value, path)), null), unlabelled: or(list(text), []), places,
  }),
  'self-evaluation': object({
    kind: oneOf('self-evaluation'), edition: text, span, year: count, reportingUnit: printed, implementingUnit: printed, project: named,
    budget: object({ ...funds, unit: printed, fiscal: object(funds), other: object(funds) }), progress: printed, goal: printed, result: printed, completion: printed,
    groups: list(object({ level1: text, points: printed, label: text })), indicators: list(evaluationRow),
    executionRate: (value, path) => (value === null ? null : amountOf('target', 'actual', 'points', 'score')(value, path)),
    total: printed, issues: printed, preparer: presence, phone: presence, places,
  }),
  'budget-statement': object({
    kind: oneOf('budget-statement'), span, year: count, department: named, institutions,
    income: amountOf('total', 'generalPublicBudget', 'governmentFund', 'fiscalSpecialAccount', 'other', 'carryOver'),
    expenditure: amountOf('total', 'basic', 'personnel', 'publicUse', 'project'),
    change: amountOf('delta', 'direction', 'percent', 'basicDelta', 'basicReason', 'projectDelta', 'projectReason'),
    runningCost: printed, threePublics: amountOf('total', 'abroad', 'vehicles', 'vehiclePurchase', 'vehicleRunning', 'reception'),
    procurement: object({ total: printed, rows }), assets: object({ asOf: printed, total: printed, planned: printed, rows: list(object({ item: text, quantity: text, value: text })) }),
    restated: or(list(object({ part: oneOf('basic', 'project'), printed: text })), []), overallGoal: printed, subGoals: list(object({ title: text, goal: printed, indicators: printed })),
    safeguards: list(text), sections: list(section), paragraphs: or(list(paragraph), []), places,
  }),
  'evaluation-report': object({
    kind: oneOf('evaluation-report'), span, year: count, department: named, institutions, income: amountOf('total', 'change'), expenditure: amountOf('total', 'change'),
    staff: object({ total: printed, reasons: list(text) }), goals: list(object({ title: text, goal: printed, indicators: or(printed, null) })),
    items: list(object({ title: text, claims: list(object({ dimension: printed, text, numbers: list(object({ raw: text, value: text, unit: text })), at: forgotten(null) })) })),
    conclusion: printed, grade: printed, problems: list(text), measures: list(text), signatures: presence, sections: list(section), paragraphs: or(list(paragraph), []), places,
  }),
  'review-opinion': object({
    kind: oneOf('review-opinion'), span, year: count, department: named, files: rowsOf('name', 'forms', 'policy', 'result'),
    findings: rowsOf('file', 'record', 'number', 'severity', 'place', 'quote', 'message', 'why', 'basis', 'remedy'), passed: rowsOf('title', 'forms'), notChecked: rowsOf('title', 'reason', 'records'),
    deadline: printed, reviewer: printed, date: printed, places,
  }),
  'monitoring': object({ kind: oneOf('monitoring'), ...table }),
  'score-table': object({ kind: oneOf('score-table'), ...table }),
  'final-account': object({ kind: oneOf('final-account'), ...table }),
  'core-tables': object({ kind: oneOf('core-tables'), ...table }),
};
