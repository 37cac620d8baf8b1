import type { Place } from '@hengji/model';
import type { Element } from '@xmldom/xmldom';
import { mainPartOf, readBody, RELATIONS } from '../read/docx.ts';
import { contentOf } from '../read/docx-text.ts';
import type { Limits } from '../read/limits.ts';
import { childOf, childrenOf, parseXml } from '../read/xml.ts';
import { addComments, type Word } from './docx-comments.ts';
import { openPlaces } from './nearest-place.ts';
import type { Annotator, Note } from './note.ts';
import type { OfficeFile } from './office-file.ts';
import { append, applyEdits, type Edit, insertAt, scanElements, type XmlElement } from './xml-edit.ts';

/**
 * The user's own Word file with a comment for each note (ECMA-376 part 1, 17.13.4). The reader's walk says which element stands at a place,
 * and its number in the order of the document where that element stands in the text: so the part is never written anew.
 */
export function markDocx(file: OfficeFile, notes: readonly Note[], annotator: Annotator, name: string, limits: Limits): Uint8Array {
  const part = mainPartOf(file.archive.expand(one => one === RELATIONS).get(RELATIONS));
  const xml = file.get(part);
  const root = parseXml(new TextEncoder().encode(xml), name, limits);
  const stretches = findStretches(root, notes, name, limits);
  const word = wordOf(root);
  const ids = addComments(file, part, notes, annotator, word);
  const marks = new Map<Element, Marks>();
  for (const [index, { first, last }] of stretches.entries()) {
    const id = `${word.prefix}id="${ids + index}"`;
    marksOf(marks, first).opens += `<${word.prefix}commentRangeStart${word.declared} ${id}/>`;
    marksOf(marks, last).closes += `<${word.prefix}commentRangeEnd${word.declared} ${id}/><${word.prefix}r${word.declared}><${word.prefix}commentReference ${id}/></${word.prefix}r>`;
  }
  file.put(part, applyEdits(xml, placeMarks(xml, root, marks)));
  return file.bytes();
}

type Stretch = { readonly first: Element; readonly last: Element };
type Marks = { opens: string; closes: string };

/** From which paragraph to which each note goes. */
function findStretches(root: Element, notes: readonly Note[], name: string, limits: Limits): readonly Stretch[] {
  const places: Place[] = [];
  const stretches: Stretch[] = [];
  readBody(root, new Map(), name, limits, (at, element) => {
    const stretch = stretchOf(element);
    if (stretch === undefined) return;
    places.push(at);
    stretches.push(stretch);
  });
  const find = openPlaces(places);
  return notes.flatMap(({ at }) => stretches[find(at) ?? 0] ?? []);
}

/** A cell is marked from its first paragraph to its last; a faulty one may have none. */
function stretchOf(element: Element): Stretch | undefined {
  if (element.localName === 'p') return { first: outOfBoxes(element), last: outOfBoxes(element) };
  const paragraphs = [...contentOf(element)].filter(({ localName }) => localName === 'p').map(outOfBoxes);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  return first && last && { first, last };
}

/** Word takes no comments within a text box: the paragraph is marked that the box hangs on. */
function outOfBoxes(paragraph: Element): Element {
  let outermost = paragraph;
  let isWithin = false;
  for (let node = paragraph.parentNode; node; node = node.parentNode) {
    if (node.localName === 'txbxContent') isWithin = true;
    if (isWithin && node.localName === 'p') [outermost, isWithin] = [node as Element, false]; // only elements have names
  }
  return outermost;
}

function marksOf(marks: Map<Element, Marks>, paragraph: Element): Marks {
  const known = marks.get(paragraph) ?? { opens: '', closes: '' };
  marks.set(paragraph, known);
  return known;
}

/** The words of WordprocessingML in this part: `w:`, unless its root calls them otherwise. */
function wordOf(root: Element): Word {
  const namespace = root.namespaceURI ?? '';
  const isUsual = root.lookupNamespaceURI('w') === namespace;
  return { prefix: 'w:', namespace, declared: isUsual ? '' : ` xmlns:w="${namespace}"` };
}

/** Behind a paragraph's properties, which come first in it (17.3.1.22), and before its end. */
function placeMarks(xml: string, root: Element, marks: ReadonlyMap<Element, Marks>): readonly Edit[] {
  const wanted = new Map<number, Marks>();
  const properties = new Set<number>();
  let index = 0;
  count(root);
  const found = new Map(scanElements(xml, one => wanted.has(one.index) || properties.has(one.index)).map(element => [element.index, element]));
  return [...wanted].flatMap(([number, { opens, closes }]) => {
    const paragraph = found.get(number);
    return paragraph ? editsOf(paragraph, properties.has(number + 1) ? found.get(number + 1) : undefined, opens, closes) : [];
  });

  function count(element: Element): void {
    const own = marks.get(element);
    if (own) {
      wanted.set(index, own);
      const first = childrenOf(element).next().value;
      if (first !== undefined && first === childOf(element, 'pPr')) properties.add(index + 1); // the first child has the next number
    }
    index += 1;
    for (const child of childrenOf(element)) count(child);
  }
}

function editsOf(paragraph: XmlElement, properties: XmlElement | undefined, opens: string, closes: string): readonly Edit[] {
  if (paragraph.openEnd === paragraph.end) return [append(paragraph, opens + closes)];
  return [insertAt(properties?.end ?? paragraph.openEnd, opens), insertAt(paragraph.closeStart, closes)];
}
