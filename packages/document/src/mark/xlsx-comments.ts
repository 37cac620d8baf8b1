import { escapeXml } from '../write/xml-text.ts';
import { type Annotator, type CellNote, linesOf, type Note } from './note.ts';
import { officeNamespace, type OfficeFile, XML } from './office-file.ts';
import { addNoteShapes, type NoteBox } from './xlsx-note-shapes.ts';
import { append, applyEdits, attributeOf, type Edit, insertAt, localName, namespaceOf, outlineOf, prefixOf, scanElements, type XmlElement } from './xml-edit.ts';

/**
 * Comments of a sheet (18.7): a cell has one at most, so that what is said of a cell twice is said in one, and behind what the user's own
 * comment says. `drawing`: the id of the boxes they are shown in, where the sheet had none.
 */
export function addCellComments(file: OfficeFile, sheet: string, notes: readonly CellNote[], annotator: Annotator): { readonly drawing: string | undefined } {
  const part = file.relations(sheet).find(({ type, target }) => type === 'comments' && file.has(target))?.target ?? newPart(file, sheet);
  const xml = file.get(part);
  const { root } = outlineOf(xml);
  const prefix = prefixOf(root);
  const elements = scanElements(xml, ({ depth, name }) => depth > 0 && WANTED.has(localName({ name })));
  const [authors, list] = ['authors', 'commentList'].map(name => elements.find(element => localName(element) === name));
  if (!authors || !list) return { drawing: undefined };

  const author = elements.filter(element => localName(element) === 'author').length;
  const known = new Map(elements.filter(element => localName(element) === 'comment').map(element => [attributeOf(element, 'ref'), element]));
  const edits: Edit[] = [append(authors, `<${prefix}author>${escapeXml(annotator.author)}</${prefix}author>`)];
  const boxes: NoteBox[] = [];
  let comments = '';
  for (const [cell, own] of Map.groupBy(notes, note => note.cell)) {
    const text = findText(known.get(cell), elements);
    if (text) edits.push(...behind(text, elements, writeRuns(own, prefix, true)));
    else {
      comments += `<${prefix}comment ref="${cell}" authorId="${author}"><${prefix}text>${writeRuns(own, prefix, false)}</${prefix}text></${prefix}comment>`;
      boxes.push({ cell, lines: own.flatMap(linesOf) });
    }
  }
  if (comments !== '') edits.push(append(list, comments));
  file.put(part, applyEdits(xml, edits));
  return { drawing: boxes.length === 0 ? undefined : addNoteShapes(file, sheet, boxes) };
}

const WANTED: ReadonlySet<string> = new Set(['authors', 'author', 'commentList', 'comment', 'text', 'r', 't']);

function newPart(file: OfficeFile, sheet: string): string {
  const part = file.newName('xl/comments', 'xml');
  const { root } = outlineOf(file.get(sheet));
  file.put(part, `${XML}<comments xmlns="${namespaceOf(root, prefixOf(root)) ?? ''}"><authors/><commentList/></comments>`);
  file.relate(sheet, `${officeNamespace(file.get(sheet))}/comments`, part);
  file.declareType(part, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml');
  return part;
}

function findText(comment: XmlElement | undefined, elements: readonly XmlElement[]): XmlElement | undefined {
  return comment && elements.find(element => localName(element) === 'text' && element.start > comment.start && element.end <= comment.end);
}

/** Behind its runs; how they are pronounced comes after them (18.4.12). */
function behind(text: XmlElement, elements: readonly XmlElement[], runs: string): readonly Edit[] {
  const last = elements.findLast(({ depth, start, end }) => depth === text.depth + 1 && start > text.start && end <= text.end);
  return [last ? insertAt(last.end, runs) : append(text, runs)];
}

function writeRuns(notes: readonly Note[], prefix: string, isContinued: boolean): string {
  return notes.map((note, index) => {
    const [heading = '', ...lines] = linesOf(note);
    return writeRun(`${isContinued || index > 0 ? '\n\n' : ''}${heading}\n`, prefix, true) + writeRun(lines.join('\n'), prefix, false);
  }).join('');
}

function writeRun(text: string, prefix: string, isBold: boolean): string {
  return `<${prefix}r><${prefix}rPr>${isBold ? `<${prefix}b/>` : ''}<${prefix}sz val="9"/><${prefix}rFont val="宋体"/></${prefix}rPr><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r>`;
}
