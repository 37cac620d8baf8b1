import type { BudgetStatementDraft, Printed } from '@hengji/model';
import { noteField, type Notes } from '../notes.ts';
import type { Figure } from '../prose/figures.ts';
import { placeIn, type Passage } from '../prose/passages.ts';
import { noteAmount, type SpokenFigure, wholeOf } from './money.ts';
import { REASON, UNCHANGED } from './vocabulary.ts';

type Part = 'basic' | 'project';

/** Reads 比上年增减情况: by how much the whole and its two parts rose or fell, and why. */
export function recogniseChange(figures: readonly SpokenFigure[], passages: readonly Passage[], notes: Notes): BudgetStatementDraft['change'] {
  const changes = figures.filter(({ figure: { change, subject }, topic }) => change !== null && (topic === 'change' || isOfWhole(subject) || partOf(subject) !== undefined)).map(({ figure }) => figure);
  const amounts = changes.filter(({ unit }) => !/^[%％人]$/.test(unit));
  const delta = amounts.find(({ subject }) => isOfWhole(subject)) ?? amounts.find(({ subject, passage }) => partOf(subject) === undefined && passage === amounts[0]?.passage);
  const percent = changes.find(({ unit, subject, passage }) => /[%％]/.test(unit) && (delta ? passage === delta.passage && subject === delta.subject : isOfWhole(subject)));
  const direction = delta ?? percent;
  const partly = (part: Part): { readonly [K in `${Part}Delta` | `${Part}Reason`]?: Printed } => {
    const figure = amounts.find(({ subject }) => partOf(subject) === part);
    const printed = noteAmount(notes, `change.${part}Delta`, figure);
    const isContrary = figure !== undefined && (direction === undefined || isRise(figure) !== isRise(direction));
    return { [`${part}Delta`]: isContrary ? `${figure.change ?? ''}${printed ?? ''}` : printed, [`${part}Reason`]: figure ? recogniseReason(figure, `change.${part}Reason`, notes) : null };
  };
  return {
    delta: noteAmount(notes, 'change.delta', delta),
    direction: direction ? noteField(notes, 'change.direction', { text: direction.change ?? '', at: direction.at }) : recogniseUnchanged(passages, notes),
    percent: noteField(notes, 'change.percent', percent && { text: percent.value, at: percent.at }),
    basicDelta: null, basicReason: null, projectDelta: null, projectReason: null,
    ...partly('basic'), ...partly('project'),
  };
}

const isOfWhole = (subject: string) => wholeOf(subject) !== undefined;
const isRise = ({ change }: Figure) => /[增升提]/.test(change ?? '');

function partOf(subject: string): Part | undefined {
  return subject.includes('基本支出') ? 'basic' : subject.includes('项目支出') ? 'project' : undefined;
}

/** 主要为增加人员经费支出: what follows the figure, up to the end of a sentence. */
function recogniseReason({ passage, end }: Figure, field: string, notes: Notes): Printed {
  let isOver = /^\s*[。；]/.test(passage.text.slice(end));
  for (const { 0: clause, index } of passage.text.slice(end).matchAll(/[^，。；]+[，。；]?/g)) {
    if (REASON.test(clause.trim())) {
      const [sentence = ''] = /^[^。；]*/.exec(passage.text.slice(end + index)) ?? [];
      return noteField(notes, field, { text: sentence.trim(), at: placeIn(passage, end + index) });
    }
    if (isOver) break;
    isOver = /[。；]$/.test(clause); // the reason may be the sentence after it
  }
  return null;
}

function recogniseUnchanged(passages: readonly Passage[], notes: Notes): Printed {
  for (const passage of passages) {
    const match = UNCHANGED.exec(passage.text);
    if (match) return noteField(notes, 'change.direction', { text: match[0], at: placeIn(passage, match.index) });
  }
  return null;
}
