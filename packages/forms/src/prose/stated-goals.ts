import type { Printed } from '@hengji/model';
import type { Found } from '../labels.ts';
import { noteField, type Notes } from '../notes.ts';
import { parseNumbered } from './numbering.ts';
import type { Block, Heading } from './outline.ts';
import { placeIn, type Passage } from './passages.ts';

/** 分项绩效目标: what is to be done, what it shall reach, and how one will see it. */
export type StatedGoal = { readonly title: string; readonly goal: Printed; readonly indicators: Printed };

const LABEL = /(?:^|(?<=[。；;：:]\s*))(绩效目标|绩效指标|工作目标|目标内容|考核指标|评价指标)\s*[:：]/g;

type Stated = { readonly title: Found; readonly isList: boolean; goal: Found; indicators: Found | undefined };

/** Reads goals by their shape: a numbered line, below it or behind it 绩效目标：…, and mostly 绩效指标：…. */
export function recogniseStatedGoals(blocks: readonly Block[], field: 'subGoals' | 'goals', notes: Notes): StatedGoal[] {
  const goals: Stated[] = [];
  let title: Found | undefined; // the last numbered line, while we do not know whether a goal follows
  for (const [index, block] of blocks.entries()) {
    const current = title === undefined ? goals.at(-1) : undefined;
    const parts = labelledParts(block);
    if (block.kind === 'passage' && parts.length === 0 && current && goesOn(current, block, blocks[index + 1])) {
      if (current.indicators) current.indicators = joined(current.indicators, block);
      else current.goal = joined(current.goal, block);
      continue;
    }
    if (block.kind !== 'table') title = titleOf(block) ?? title;
    for (const { isGoal, found } of parts) {
      if (isGoal && title) goals.push({ title, isList: found.text === '', goal: found, indicators: undefined });
      if (isGoal) title = undefined;
      else if (title === undefined) fill(goals.at(-1), found);
    }
  }
  return goals.map((printed, index) => {
    const note = (key: keyof StatedGoal) => noteField(notes, `${field}.${index}.${key}`, printed[key]);
    return { title: note('title') ?? '', goal: note('goal'), indicators: note('indicators') };
  });
}

/** Whether a line without a label still belongs to the goal: what ended open, and numbered ones when the goal is a list and they open no next one. */
function goesOn({ isList, indicators }: Stated, { text }: Passage, next: Block | undefined): boolean {
  if (parseNumbered(text) === undefined) return indicators === undefined || !/[。.！]$/.test(indicators.text);
  return isList && indicators === undefined && !labelledParts(next).some(({ isGoal }) => isGoal);
}

function joined(found: Found, { text, at }: Passage): Found {
  return found.text === '' ? { text, at } : { text: `${found.text}\n${text}`, at: found.at };
}

function fill(goal: Stated | undefined, indicators: Found): void {
  if (goal) goal.indicators ??= indicators;
}

/** `2.接待团组：接待来访客户…` is called 接待团组; what it is about stands behind. */
function titleOf(block: Heading | Passage): Found | undefined {
  const text = block.kind === 'heading' ? block.title : parseNumbered(block.text)?.text ?? '';
  const [title = ''] = /^[^。：:]*/.exec(text) ?? [];
  return title === '' ? undefined : { text: title.trim(), at: block.at };
}

function labelledParts(passage: Block | undefined): { isGoal: boolean; found: Found }[] {
  if (passage?.kind !== 'passage') return [];
  const labels = [...passage.text.matchAll(LABEL)];
  return labels.map((match, index) => {
    const begin = match.index + match[0].length;
    return { isGoal: !/指标/.test(match[1] ?? ''), found: { text: passage.text.slice(begin, labels[index + 1]?.index).trim(), at: placeIn(passage, begin) } };
  });
}
