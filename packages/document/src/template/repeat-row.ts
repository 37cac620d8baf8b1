import { applyEdits, localName, prefixOf, insertAt, type Edit, type XmlElement } from '../mark/xml-edit.ts';
import { fillParagraph } from './fill-paragraph.ts';
import { PLACE, type PartParagraph } from './places-in-part.ts';
import type { TemplateData, TemplateList } from './template-data.ts';

/** A row of the template once for each row of a list, and once blank when the list has none. */
export function repeatRow(xml: string, row: XmlElement, paragraphs: readonly PartParagraph[], elements: readonly XmlElement[], list: TemplateList, { fields }: TemplateData): Edit {
  const own = xml.slice(row.start, row.end);
  const merged = mergingCells(paragraphs, list);
  const rows = list.rows.length > 0 ? list.rows : [new Map<string, string>()];
  const copies = rows.map((values, index) => {
    const edits = [
      ...paragraphs.flatMap(paragraph => fillParagraph(paragraph, name => (list.names.includes(name) ? values.get(name) ?? '' : fields.get(name) ?? ''))),
      ...merged.flatMap(({ cell, names }) => mergeEdit(cell, elements, stateOf(rows, index, names))),
    ];
    return applyEdits(own, edits.map(({ from, to, text }) => ({ from: from - row.start, to: to - row.start, text })));
  });
  return { from: row.start, to: row.end, text: copies.join('') };
}

type MergingCell = { readonly cell: XmlElement; readonly names: readonly string[] }; // its own name behind those of the cells that merge to its left

/** Cells that say one merging name and nothing else: a group within a group ends where the outer one does. */
function mergingCells(paragraphs: readonly PartParagraph[], list: TemplateList): readonly MergingCell[] {
  const cells = Map.groupBy(paragraphs.filter(({ cell }) => cell), ({ cell }) => cell);
  const found: MergingCell[] = [];
  const names: string[] = [];
  for (const [cell, inside] of cells) {
    const text = inside.map(paragraph => paragraph.text).join('').trim();
    const name = [...text.matchAll(PLACE)].length === 1 && /^【[^【】]*】$/.test(text) ? text.slice(1, -1) : undefined;
    if (cell === undefined || name === undefined || !list.merging.includes(name)) continue;
    names.push(name);
    found.push({ cell, names: [...names] });
  }
  return found;
}

type State = 'alone' | 'begins' | 'goes-on';

function stateOf(rows: TemplateList['rows'], index: number, names: readonly string[]): State {
  const isSame = (one: number, other: number): boolean => names.every(name => rows[one]?.get(name) !== undefined && rows[one]?.get(name) === rows[other]?.get(name));
  if (index > 0 && isSame(index, index - 1)) return 'goes-on';
  return isSame(index, index + 1) ? 'begins' : 'alone';
}

/** `vMerge` stands behind these among the properties of a cell (ECMA-376 part 1, 17.4.66). */
const BEFORE_MERGE: ReadonlySet<string> = new Set(['cnfStyle', 'tcW', 'gridSpan', 'hMerge']);

function mergeEdit(cell: XmlElement, elements: readonly XmlElement[], state: State): readonly Edit[] {
  if (state === 'alone') return [];
  const prefix = prefixOf(cell);
  const merge = state === 'begins' ? `<${prefix}vMerge ${prefix}val="restart"/>` : `<${prefix}vMerge/>`;
  const within = elements.filter(({ start, end }) => start > cell.start && end < cell.end);
  const properties = within.find(element => localName(element) === 'tcPr' && element.depth === cell.depth + 1);
  if (properties === undefined) return [insertAt(cell.openEnd, `<${prefix}tcPr>${merge}</${prefix}tcPr>`)];
  if (properties.openEnd === properties.end) return [{ from: properties.start, to: properties.end, text: `<${prefix}tcPr>${merge}</${prefix}tcPr>` }];
  const before = within.filter(element => element.depth === properties.depth + 1 && element.start > properties.start && element.end < properties.end && BEFORE_MERGE.has(localName(element)));
  return [insertAt(before.at(-1)?.end ?? properties.openEnd, merge)];
}
