import type { EvaluationReportDraft } from '@hengji/model';
import { noteAmount, wholeOf } from '../budget-statement/money.ts';
import { noteField, type Notes } from '../notes.ts';
import { type Figure, figuresOf } from '../prose/figures.ts';
import type { Block } from '../prose/outline.ts';
import { placeIn, type Passage } from '../prose/passages.ts';

type MoneyPart = Pick<EvaluationReportDraft, 'income' | 'expenditure' | 'staff'>;

/** Reads what a report says of its money and its people: the two sums, by how much they changed, and why. */
export function recogniseMoney(blocks: readonly Block[], notes: Notes): MoneyPart {
  const passages = blocks.filter(block => block.kind === 'passage');
  const figures = passages.flatMap(figuresOf);
  const amounts = figures.filter(({ unit }) => !/^[%％人]$/.test(unit));
  const part = (side: 'income' | 'expenditure') => {
    const total = amounts.find(({ change, subject }) => change === null && [side, 'both'].includes(wholeOf(subject) ?? ''));
    const change = amounts.find(figure => figure.change !== null && [side, 'both'].includes(wholeOf(figure.subject) ?? ''));
    const printed = noteAmount(notes, `${side}.change`, change);
    return { total: noteAmount(notes, `${side}.total`, total), change: change && isFall(change) ? `${change.change ?? ''}${printed ?? ''}` : printed, passage: change?.passage ?? total?.passage };
  };
  const { passage, ...income } = part('income');
  const { passage: other, ...expenditure } = part('expenditure');
  return { income, expenditure, staff: { total: recogniseStaff(figures, notes), reasons: recogniseReasons(passage ?? other, notes) } };
}

/** The draft has no place for the word of a change: a fall keeps its own beside the number. */
const isFall = ({ change }: Figure) => /[减降]/.test(change ?? '');

const STAFF = [/在职(?:职工|人员|人数|总人数)?$|在职/, /实有(?:人数|人员|职工)/, /职工|在编|编制/] as const; // the surest word first

function recogniseStaff(figures: readonly Figure[], notes: Notes): string | null {
  const counts = figures.filter(({ unit, change }) => unit === '人' && change === null);
  const found = STAFF.map(words => counts.find(({ subject }) => words.test(subject))).find(figure => figure !== undefined);
  return noteField(notes, 'staff.total', found && { text: found.value, at: found.at });
}

/** 主要原因有 3 点：一是…二是…: each by itself; one alone is the rest of its sentence. */
function recogniseReasons(passage: Passage | undefined, notes: Notes): string[] {
  const begin = passage ? passage.text.search(/主要原因|原因(?:是|为|有|如下)/) : -1;
  if (passage === undefined || begin < 0) return [];
  const numbered = [...passage.text.slice(begin).matchAll(/[一二三四五六七八九]是(.+?)(?=[。；，]?\s*[一二三四五六七八九]是|。?$)/gs)];
  const [, lead = '', single = ''] = /^((?:主要)?原因(?:是|为|有|如下)?[：:]?\s*)([^。；]*)/.exec(passage.text.slice(begin)) ?? [];
  const reasons = numbered.length > 0 ? numbered.map(match => ({ text: match[1] ?? '', offset: begin + match.index })) : [{ text: single, offset: begin + lead.length }];
  return reasons.map(({ text, offset }, index) => noteField(notes, `staff.reasons.${index}`, { text: text.trim(), at: placeIn(passage, offset) }) ?? '');
}
