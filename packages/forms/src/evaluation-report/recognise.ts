import type { EvaluationReportDraft, Presence, Printed, Reading } from '@hengji/model';
import { noteField, type Notes } from '../notes.ts';
import { recogniseParagraphs, recogniseSections } from '../prose/chapters.ts';
import { recogniseInstitutions } from '../prose/institutions.ts';
import { type Block, blocksUnder, type Heading, outlineOf, ownBlocks } from '../prose/outline.ts';
import { type Passage, passagesOf, placeIn } from '../prose/passages.ts';
import { withoutNames } from '../prose/persons.ts';
import { recogniseStatedGoals } from '../prose/stated-goals.ts';
import { recogniseDepartment, recogniseYear, spanOf, type Titled } from '../prose/titles.ts';
import { recogniseItems } from './claims.ts';
import { recogniseMoney } from './money.ts';
import { DIMENSION, GRADE, type Topic, topicOf } from './vocabulary.ts';

const LEAST_TOPICS = 2; // a line that only names a report has no chapters below it

/** Reads a 部门整体支出绩效自评报告. */
export function recogniseEvaluationReport(titled: Titled): Reading<EvaluationReportDraft[]> {
  const { rows } = titled;
  const blocks = outlineOf(passagesOf(rows), title => topicOf(title) !== undefined && !DIMENSION.test(title));
  const topics = new Set(blocks.flatMap(block => (block.kind === 'heading' ? topicOf(block.title) ?? [] : [])));
  if (topics.size < LEAST_TOPICS) return { value: [], doubts: [] };

  const notes: Notes = { places: {}, doubts: [] };
  const conclusion = passagesAbout(blocks, 'conclusion');
  const signed = blocksOfSignatures(blocks);
  const draft: EvaluationReportDraft = {
    kind: 'evaluation-report',
    span: spanOf(rows),
    year: recogniseYear(titled, notes),
    department: recogniseDepartment(titled, notes),
    institutions: recogniseInstitutions(blocks, notes),
    ...recogniseMoney(blocks, notes),
    goals: recogniseStatedGoals(blocks, 'goals', notes),
    items: recogniseItems(blocks, notes),
    conclusion: noteField(notes, 'conclusion', conclusion[0] && { text: conclusion.map(({ text }) => text).join('\n'), at: conclusion[0].at }),
    grade: recogniseGrade(conclusion.length > 0 ? conclusion : blocks.filter(block => block.kind === 'passage'), notes),
    problems: recogniseList(passagesAbout(blocks, 'problems'), 'problems', notes),
    measures: recogniseList(passagesAbout(blocks, 'measures'), 'measures', notes),
    signatures: presenceOf(signed),
    sections: recogniseSections(blocks, notes),
    paragraphs: recogniseParagraphs(blocks, notes, new Set(signed)),
    places: notes.places,
  };
  return { value: [draft], doubts: notes.doubts };
}

/** What the headings of a topic say, without what their own headings of another topic say. */
function passagesAbout(blocks: readonly Block[], topic: Topic): Passage[] {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading' && topicOf(block.title) === topic);
  const found = headings.flatMap(heading => {
    const below = blocksUnder(blocks, heading);
    const others = below.filter((block): block is Heading => block.kind === 'heading' && ![topic, undefined].includes(topicOf(block.title)));
    const apart = new Set(others.flatMap(other => [...ownBlocks(below, other)]));
    return below.flatMap(block => (block.kind === 'passage' && !apart.has(block) ? [block] : []));
  });
  return [...new Set(found)];
}

function recogniseGrade(passages: readonly Passage[], notes: Notes): Printed {
  for (const passage of passages) {
    const match = GRADE.exec(passage.text);
    if (match?.[1] !== undefined) return noteField(notes, 'grade', { text: match[1], at: placeIn(passage, match.index) });
  }
  return null;
}

function recogniseList(passages: readonly Passage[], field: 'problems' | 'measures', notes: Notes): string[] {
  return passages.map(({ text, at }, index) => noteField(notes, `${field}.${index}`, { text: withoutNames(text), at }) ?? '');
}

function blocksOfSignatures(blocks: readonly Block[]): readonly Block[] | undefined {
  const heading = blocks.find((block): block is Heading => block.kind === 'heading' && topicOf(block.title) === 'signatures');
  return heading && blocksUnder(blocks, heading);
}

/** Names stay out of drafts: only whether the list of the 评价工作组 was filled is kept. */
function presenceOf(signed: readonly Block[] | undefined): Presence {
  if (signed === undefined) return 'absent';
  const isFilled = signed.some(block => (block.kind === 'table' ? block.rows.slice(1).some(row => row.cells.some(cell => cell.text !== '')) : block.kind === 'passage'));
  return isFilled ? 'present' : 'blank';
}
