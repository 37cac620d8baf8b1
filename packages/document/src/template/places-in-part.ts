import { resolveEntities } from '../read/markup.ts';
import { localName, scanElements, type XmlElement } from '../mark/xml-edit.ts';

/** A run of text, and what it says. */
export type Piece = { readonly element: XmlElement; readonly text: string };

/** A paragraph of a part: Word breaks its text into runs wherever something was corrected, also within a name. */
export type PartParagraph = { readonly number: number; readonly pieces: readonly Piece[]; readonly text: string; readonly row: XmlElement | undefined; readonly cell: XmlElement | undefined };

/** 【项目名称】: a place by the name between its brackets. */
export const PLACE = /【([^【】]*)】/g;

const WANTED: ReadonlySet<string> = new Set(['p', 't', 'tr', 'tc', 'tcPr', 'gridSpan', 'tcW', 'cnfStyle', 'hMerge', 'vMerge']);

/** The paragraphs of a part that say something, each with the row and cell it stands in. */
export function paragraphsOf(xml: string): { readonly paragraphs: readonly PartParagraph[]; readonly elements: readonly XmlElement[] } {
  const elements = scanElements(xml, element => WANTED.has(localName(element))).toSorted((a, b) => a.start - b.start);
  const open: XmlElement[] = []; // those around the element at hand, the outermost first
  const pieces = new Map<XmlElement, Piece[]>();
  const around = new Map<XmlElement, readonly XmlElement[]>();
  for (const element of elements) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= element.start) open.pop();
    if (localName(element) === 't') {
      const paragraph = open.findLast(one => localName(one) === 'p');
      if (paragraph) pieces.set(paragraph, [...pieces.get(paragraph) ?? [], { element, text: resolveEntities(xml.slice(element.openEnd, element.closeStart)) }]);
    }
    if (localName(element) === 'p') around.set(element, [...open]);
    open.push(element);
  }
  const paragraphs = [...pieces].map(([paragraph, own], index): PartParagraph => {
    const outside = around.get(paragraph) ?? [];
    return {
      number: index + 1, pieces: own, text: own.map(({ text }) => text).join(''),
      row: outside.findLast(element => localName(element) === 'tr'),
      cell: outside.findLast(element => localName(element) === 'tc'),
    };
  });
  return { paragraphs, elements };
}
