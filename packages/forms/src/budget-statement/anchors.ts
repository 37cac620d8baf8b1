import type { Orientation, PaperBlock } from '@hengji/document';
import type { TargetsDraft } from '@hengji/model';
import { plain } from '../plain.ts';
import { TOPIC_ORDER } from './statement-chapters.ts';
import type { StatementLine } from './statement-lines.ts';
import type { Topic } from './vocabulary.ts';

/** A table that stands in the chapter of its topic; a target table below the line that names its project. */
export type Placed = { readonly topic: Topic; readonly target?: TargetsDraft; readonly orientation: Orientation; readonly blocks: readonly PaperBlock[] };

/** Behind which line a table stands, and with which line its captions begin. */
export type Anchored = Placed & { readonly line: number; readonly from: number };

/** Finds the place of each table among the lines of its statement: behind the captions of its chapter, or at its end where it has none. */
export function anchorsOf(lines: readonly StatementLine[], tables: readonly Placed[]): readonly Anchored[] {
  const anchored: Anchored[] = [];
  for (const table of tables) {
    if (table.blocks.length === 0) continue;
    const line = table.target ? lineOfTarget(lines, table.target, anchored) : lineOfTopic(lines, table.topic);
    let from = line;
    while (from > 0 && isCaption(lines[from]) && isCaption(lines[from - 1]) && !anchored.some(own => own.line === from - 1)) from -= 1;
    anchored.push({ ...table, line, from });
  }
  return anchored;
}

/** 部门政府采购预算表, 322 某局, 单位：万元: a line that belongs to the table below it. */
export function isCaption(line: StatementLine | undefined): boolean {
  return line !== undefined && line.lead === 0 && line.level === null && line.text.length <= LONGEST_CAPTION && CAPTIONS.some(caption => caption.test(line.text));
}

const LONGEST_CAPTION = 60;
const CAPTIONS = [/^\d{3,6}\s*\p{Script=Han}[^，。；：]*$/u, /^(?:金额)?单位[：:]|^截[止至](?:时间|日期)[：:]|^编制单位[：:]/, /^[^，。；：]*(?:表|机构设置情况|采购预算)$/];

/** The last caption of the chapter, else its last line; a chapter that is missing ends where the one before it ends. */
function lineOfTopic(lines: readonly StatementLine[], topic: Topic): number {
  const rank = TOPIC_ORDER.indexOf(topic);
  const own = lines.some(line => line.topic === topic) ? topic : TOPIC_ORDER.slice(0, rank).findLast(before => lines.some(line => line.topic === before));
  const caption = lines.findLastIndex(line => line.topic === own && isCaption(line));
  return caption >= 0 ? caption : own === undefined ? lines.length - 1 : lines.findLastIndex(line => line.topic === own);
}

/** The title that names the project, with the unit and the money told below it; else behind the last line on performance. */
function lineOfTarget(lines: readonly StatementLine[], { project, unit, amounts }: TargetsDraft, anchored: readonly Anchored[]): number {
  const name = plain(project.name ?? '');
  const isFree = (index: number) => !anchored.some(({ line, from }) => index >= from && index <= line);
  const title = lines.findIndex(({ topic, text }, index) => topic === 'performance' && isFree(index) && /目标(?:申报|申请)?表/.test(text) && plain(text).includes(name));
  const words = unit.name === null || unit.name === '' ? [] : [plain(unit.name)];
  if (title < 0) return lineOfTopic(lines, 'performance');
  let line = title;
  while (isBelow(lines[line + 1], words, amounts.unit)) line += 1;
  return line;
}

function isBelow(line: StatementLine | undefined, words: readonly string[], unit: string | null): boolean {
  return line !== undefined && isCaption(line) && !line.text.endsWith('表') && (words.some(word => plain(line.text).includes(word)) || (unit !== null && plain(line.text).endsWith(plain(unit))));
}
