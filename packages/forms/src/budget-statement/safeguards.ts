import { noteField, type Notes } from '../notes.ts';
import { type NumberStyle, parseNumbered } from '../prose/numbering.ts';
import { type Block, blocksUnder, type Heading } from '../prose/outline.ts';
import { withoutNames } from '../prose/persons.ts';

/** Reads 工作保障措施: one text a measure, with what is numbered below it; unnumbered, each paragraph is one. */
export function recogniseSafeguards(blocks: readonly Block[], notes: Notes): string[] {
  const heading = blocks.find((block): block is Heading => block.kind === 'heading' && /保障措施|工作保障|措施$/.test(block.title));
  const measures: { text: string; at: Heading['at'] }[] = [];
  let outer: NumberStyle | undefined; // the style that numbers the measures themselves
  for (const block of heading ? blocksUnder(blocks, heading) : []) {
    if (block.kind === 'table') continue;
    const style = parseNumbered(block.text)?.style;
    outer ??= style;
    const last = measures.at(-1);
    if (style === outer || last === undefined) measures.push({ text: block.text, at: block.at });
    else last.text += `\n${block.text}`;
  }
  const [first] = measures;
  const said = first && /[：:]$/.test(first.text) ? measures.slice(1) : measures; // 特制定保障措施如下：
  return said.map(({ text, at }, index) => noteField(notes, `safeguards.${index}`, { text: withoutNames(text), at }) ?? '');
}
