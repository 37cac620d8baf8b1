import type { BudgetStatementDraft, Printed, Reading } from '@hengji/model';
import { findLabelled, labelOf } from '../labels.ts';
import { noteField, type Notes } from '../notes.ts';
import { recogniseParagraphs, recogniseSections } from '../prose/chapters.ts';
import { recogniseInstitutions } from '../prose/institutions.ts';
import { type Block, blocksUnder, type Heading, outlineOf, ownBlocks } from '../prose/outline.ts';
import { type Passage, passagesOf, placeIn } from '../prose/passages.ts';
import { recogniseStatedGoals } from '../prose/stated-goals.ts';
import { recogniseDepartment, recogniseYear, spanOf, type Titled } from '../prose/titles.ts';
import type { Row } from '../rows.ts';
import { recogniseChange } from './change.ts';
import { amountsOfTables } from './core-tables.ts';
import { bindAmounts, noteAmount, spokenFigures } from './money.ts';
import { findRepeatedCaptions } from './repeated-captions.ts';
import { recogniseRestated } from './restated.ts';
import { recogniseSafeguards } from './safeguards.ts';
import { recogniseAssetRows, recogniseProcurement } from './tables.ts';
import { spokenOf } from './topics.ts';
import { topicOf } from './vocabulary.ts';

const LEAST_TOPICS = 3; // a line that only names a statement has no chapters below it

/** Reads a 部门预算公开情况说明. The target tables within it are drafts of their own. */
export function recogniseBudgetStatement(titled: Titled): Reading<BudgetStatementDraft[]> {
  const blocks = blocksOf(titled);
  const topics = new Set(blocks.flatMap(block => (block.kind === 'heading' ? topicOf(block.title) ?? [] : [])));
  return topics.size < LEAST_TOPICS ? { value: [], doubts: [] } : recogniseBlocks(titled, blocks);
}

/** Reads its part on 部门整体绩效目标, published without the others. */
export function recogniseGoalsAlone(titled: Titled): Reading<BudgetStatementDraft[]> {
  const { value, doubts } = recogniseBlocks(titled, blocksOf(titled));
  return { value: value.filter(({ overallGoal, subGoals }) => overallGoal !== null || subGoals.length > 0), doubts };
}

/** Reads its table of procurement or of assets, published without the others. */
export function recogniseTableAlone(titled: Titled): Reading<BudgetStatementDraft[]> {
  const { value, doubts } = recogniseBlocks(titled, blocksOf(titled));
  return { value: value.filter(({ procurement, assets }) => procurement.rows.length > 0 || assets.rows.length > 0), doubts };
}

function blocksOf({ rows }: Titled): readonly Block[] {
  return outlineOf(passagesOf(rows), title => topicOf(title) !== undefined);
}

function recogniseBlocks(titled: Titled, blocks: readonly Block[]): Reading<BudgetStatementDraft[]> {
  const { rows } = titled;
  const notes: Notes = { places: {}, doubts: [] };
  const year = recogniseYear(titled, notes);
  const spoken = spokenOf(blocks);
  const figures = spokenFigures(spoken);
  const [inProse, inTables] = [bindAmounts(figures), amountsOfTables(blocks)];
  const amount = (field: string) => noteAmount(notes, field, inProse.get(field) ?? inTables.get(field));
  const changePassages = spoken.flatMap(({ block, topic }) => (block.kind === 'passage' && topic === 'change' ? [block] : []));
  const performance = blocks.filter((block): block is Heading => block.kind === 'heading' && topicOf(block.title) === 'performance').flatMap(heading => blocksUnder(blocks, heading));
  const draft: BudgetStatementDraft = {
    kind: 'budget-statement',
    span: spanOf(rows),
    year,
    department: recogniseDepartment(titled, notes),
    institutions: recogniseInstitutions(blocks, notes),
    income: {
      total: amount('income.total'), generalPublicBudget: amount('income.generalPublicBudget'), governmentFund: amount('income.governmentFund'),
      fiscalSpecialAccount: amount('income.fiscalSpecialAccount'), other: amount('income.other'), carryOver: amount('income.carryOver'),
    },
    expenditure: {
      total: amount('expenditure.total'), basic: amount('expenditure.basic'), personnel: amount('expenditure.personnel'),
      publicUse: amount('expenditure.publicUse'), project: amount('expenditure.project'),
    },
    change: recogniseChange(figures, changePassages, notes),
    runningCost: amount('runningCost'),
    threePublics: {
      total: amount('threePublics.total'), abroad: amount('threePublics.abroad'), vehicles: amount('threePublics.vehicles'),
      vehiclePurchase: amount('threePublics.vehiclePurchase'), vehicleRunning: amount('threePublics.vehicleRunning'), reception: amount('threePublics.reception'),
    },
    procurement: { total: amount('procurement.total'), rows: recogniseProcurement(blocks, notes) },
    assets: { asOf: recogniseAsOf(rows, spoken.flatMap(({ block, topic }) => (block.kind === 'passage' && topic === 'assets' ? [block] : [])), notes), total: amount('assets.total'), planned: amount('assets.planned'), rows: recogniseAssetRows(blocks, notes) },
    restated: recogniseRestated(figures, inProse, year, notes),
    overallGoal: recogniseOverallGoal(blocks, notes),
    subGoals: recogniseStatedGoals([...new Set(performance)], 'subGoals', notes),
    safeguards: recogniseSafeguards(blocks, notes),
    sections: recogniseSections(blocks, notes),
    paragraphs: recogniseParagraphs(blocks, notes, findRepeatedCaptions(blocks)),
    places: notes.places,
  };
  return { value: [draft], doubts: notes.doubts };
}

const AS_OF = labelOf('截止时间', '截止日期', '截至时间', '截至日期');
const DATE = /截[止至]\s*(?:到|于)?\s*(20\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|20\d\d[-/.]\d{1,2}[-/.]\d{1,2}|20\d\d\s*年\s*[年底末]+)/;

/** The day of which the assets are told: beside its label over the table, else in the sentence. */
function recogniseAsOf(rows: readonly Row[], passages: readonly Passage[], notes: Notes): Printed {
  const labelled = findLabelled(rows, AS_OF);
  if (labelled) return noteField(notes, 'assets.asOf', labelled);
  for (const passage of passages) {
    const match = DATE.exec(passage.text);
    if (match?.[1] !== undefined) return noteField(notes, 'assets.asOf', { text: match[1], at: placeIn(passage, match.index) });
  }
  return null;
}

/** 总体绩效目标: the prose directly below the deepest heading of that name. */
function recogniseOverallGoal(blocks: readonly Block[], notes: Notes): Printed {
  for (const block of blocks) {
    if (block.kind !== 'heading' || !/(?:总体|整体).*目标/.test(block.title)) continue;
    const own = ownBlocks(blocks, block).filter(inner => inner.kind === 'passage');
    const [first] = own;
    if (first) return noteField(notes, 'overallGoal', { text: own.map(({ text }) => text).join('\n'), at: first.at });
  }
  return null;
}
