import type { Block, Heading } from '../prose/outline.ts';
import type { Passage, Table } from '../prose/passages.ts';
import { type Topic, topicOf } from './vocabulary.ts';

/** A block with what its chapter is about. */
export type Spoken = { readonly block: Passage | Table; readonly topic: Topic | undefined; readonly heading: Heading | undefined };

/** Chapters whose own headings speak of other things: the terms explain 三公经费, an indicator may be called 收入. */
const WHOLE_CHAPTERS: ReadonlySet<Topic | undefined> = new Set(['terms', 'performance']);

/** What each block speaks of: the topic of the deepest heading above it that has one. */
export function spokenOf(blocks: readonly Block[]): Spoken[] {
  const open: { heading: Heading; topic: Topic | undefined }[] = [];
  return blocks.flatMap(block => {
    if (block.kind !== 'heading') return [{ block, topic: open.at(-1)?.topic, heading: open.at(-1)?.heading }];
    open.length = Math.min(open.length, block.depth);
    const above = open.at(-1)?.topic;
    open.push({ heading: block, topic: WHOLE_CHAPTERS.has(above) ? above : topicOf(block.title) ?? above });
    return [];
  });
}
