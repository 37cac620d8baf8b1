import type { Place } from '@hengji/model';
import { mainPartOf, readBody, RELATIONS } from '../read/docx/docx.ts';
import { contentOf } from '../read/docx/docx-text.ts';
import type { Limits } from '../read/limits.ts';
import { childOf, namespaceAt, parseText, type XmlElement } from '../read/xml.ts';
import { addComments, type Word } from './docx-comments.ts';
import { openPlaces } from './nearest-place.ts';
import type { Annotator, Note } from './note.ts';
import type { OfficeFile } from './office-file.ts';
import { append, applyEdits, type Edit, insertAt } from './xml-edit.ts';

/**
 * The user's own Word file with a comment for each note (ECMA-376 part 1, 17.13.4). The reader's walk says which element stands at a place,
 * and the element where it stands in the text: the part is never written anew.
 */
export function markDocx(file: OfficeFile, notes: readonly Note[], annotator: Annotator, name: string, limits: Limits): Uint8Array {
  const part = mainPartOf(file.archive.expand(one => one === RELATIONS).get(RELATIONS));
  const xml = file.get(part);
  const root = parseText(xml, name, limits);
  const stretches = findStretches(root, notes, name, limits);
  const word = wordOf(root);
  const ids = addComments(file, part, notes, annotator, word);
  const marks = new Map<XmlElement, Marks>();
  for (const [index, { first, last }] of stretches.entries()) {
    const id = `${word.prefix}id="${ids + index}"`;
    marksOf(marks, first).opens += `<${word.prefix}commentRangeStart${word.declared} ${id}/>`;
    marksOf(marks, last).closes += `<${word.prefix}commentRangeEnd${word.declared} ${id}/><${word.prefix}r${word.declared}><${word.prefix}commentReference ${id}/></${word.prefix}r>`;
  }
  file.put(part, applyEdits(xml, [...marks].flatMap(placeMarks)));
  return file.bytes();
}

type Stretch = { readonly first: XmlElement; readonly last: XmlElement };
type Marks = { opens: string; closes: string };

/** From which paragraph to which each note goes. */
function findStretches(root: XmlElement, notes: readonly Note[], name: string, limits: Limits): readonly Stretch[] {
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
function stretchOf(element: XmlElement): Stretch | undefined {
  if (element.localName === 'p') return { first: outOfBoxes(element), last: outOfBoxes(element) };
  const paragraphs = [...contentOf(element)].filter(({ localName }) => localName === 'p').map(outOfBoxes);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  return first && last && { first, last };
}

/** Word takes no comments within a text box: the paragraph is marked that the box hangs on. */
function outOfBoxes(paragraph: XmlElement): XmlElement {
  let outermost = paragraph;
  let isWithin = false;
  for (let node = paragraph.parent; node; node = node.parent) {
    if (node.localName === 'txbxContent') isWithin = true;
    if (isWithin && node.localName === 'p') [outermost, isWithin] = [node, false];
  }
  return outermost;
}

function marksOf(marks: Map<XmlElement, Marks>, paragraph: XmlElement): Marks {
  const known = marks.get(paragraph) ?? { opens: '', closes: '' };
  marks.set(paragraph, known);
  return known;
}

/** The words of WordprocessingML in this part: `w:`, unless its root calls them otherwise. */
function wordOf(root: XmlElement): Word {
  const namespace = namespaceAt(root, root.name.slice(0, root.name.indexOf(':') + 1)) ?? '';
  const isUsual = namespaceAt(root, 'w:') === namespace;
  return { prefix: 'w:', namespace, declared: isUsual ? '' : ` xmlns:w="${namespace}"` };
}

/** Behind a paragraph's properties, which come first in it (17.3.1.22), and before its end. */
function placeMarks([paragraph, { opens, closes }]: readonly [XmlElement, Marks]): readonly Edit[] {
  if (paragraph.openEnd === paragraph.end) return [append(paragraph, opens + closes)];
  return [insertAt(childOf(paragraph, 'pPr')?.end ?? paragraph.openEnd, opens), insertAt(paragraph.closeStart, closes)];
}
