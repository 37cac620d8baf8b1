import { parseUnit, type Claim, type EvaluationReportDraft } from '@hengji/model';
import type { Found } from '../labels.ts';
import { noteField, type Notes } from '../notes.ts';
import { parseNumbered } from '../prose/numbering.ts';
import type { Block } from '../prose/outline.ts';
import { placeIn, type Passage } from '../prose/passages.ts';
import { DIMENSION, ITEM_ENDING, NAMES_NO_ITEM } from './vocabulary.ts';

type Said = { readonly passage: Passage; readonly dimension: string; readonly text: string };
type Stated = { readonly title: Found; readonly claims: Said[] };

/** Reads 分项绩效目标实现情况: each item with what it claims to have reached, told by the words 产出指标情况：, 满意度：. */
export function recogniseItems(blocks: readonly Block[], notes: Notes): EvaluationReportDraft['items'] {
  const items: Stated[] = [];
  let title: Found | undefined; // the last numbered line that is no claim
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    const said = block.kind === 'passage' ? claimIn(block) : undefined;
    if (said) {
      if (title) items.push({ title, claims: [] });
      title = undefined;
      items.at(-1)?.claims.push(said);
    } else {
      const numbered = block.kind === 'heading' ? block.title : parseNumbered(block.text)?.text;
      if (numbered !== undefined) title = { text: itemTitle(numbered), at: block.at };
    }
  }
  return items.map(({ title, claims }, index) => ({
    title: noteField(notes, `items.${index}.title`, title) ?? '',
    claims: claims.map((said, order) => recogniseClaim(said, `items.${index}.claims.${order}`, notes)),
  }));
}

/** 河道治理费完成情况 is about 河道治理费; 产出指标完成情况 names nothing but itself. */
export function itemTitle(line: string): string {
  const title = line.replace(/[：:。].*$/s, '');
  const name = title.replace(ITEM_ENDING, '');
  return DIMENSION.test(title) || NAMES_NO_ITEM.test(name) ? title : name;
}

/** 产出指标情况：租用… is a dimension and what is claimed of it. */
function claimIn(passage: Passage): Said | undefined {
  const words = parseNumbered(passage.text)?.text ?? passage.text;
  const [, dimension = '', text = ''] = /^([^，。；：:]{2,20})[：:。]\s*(.+)$/s.exec(words) ?? [];
  return DIMENSION.test(dimension) && text !== '' ? { passage, dimension, text } : undefined;
}

function recogniseClaim({ passage, dimension, text }: Said, field: string, notes: Notes): Claim {
  return {
    dimension: noteField(notes, `${field}.dimension`, { text: dimension, at: passage.at }),
    text: noteField(notes, `${field}.text`, { text, at: placeIn(passage, passage.text.length - text.length) }) ?? '',
    numbers: numbersIn(text),
    at: passage.at,
  };
}

const NUMBER = /(第\s*)?(\d[\d,]*(?:\.\d+)?)(\s*)/g;
const LONGEST_UNIT = 6;

/** The numbers a claim stands on, each with the longest unit that follows it; a year is the date of something. */
function numbersIn(text: string): Claim['numbers'] {
  return [...text.matchAll(NUMBER)].flatMap(({ index, 0: print, 1: rank, 2: value = '' }) => {
    const after = text.slice(index + print.length);
    if (/^(?:19|20)\d\d$/.test(value) && after.startsWith('年')) return [];
    const unit = rank === undefined ? unitAt(after) : '';
    return [{ raw: `${print}${unit}`.trim(), value, unit }];
  });
}

function unitAt(text: string): string {
  for (let length = Math.min(LONGEST_UNIT, text.length); length > 0; length -= 1) {
    const unit = text.slice(0, length);
    if (!/\s/.test(unit) && parseUnit(unit).kind !== 'unknown') return unit;
  }
  return '';
}
