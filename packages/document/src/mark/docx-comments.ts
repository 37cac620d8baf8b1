import { posix } from 'node:path';
import { escapeXml } from '../write/xml-text.ts';
import { type Annotator, linesOf, type Note } from './note.ts';
import { officeNamespace, type OfficeFile, XML } from './office-file.ts';
import { append, applyEdits, outlineOf } from './xml-edit.ts';

/** How elements of Word are written in a part: with which prefix, and with its declaration where the part has another. */
export type Word = { readonly prefix: 'w:'; readonly namespace: string; readonly declared: string };

/** Adds a comment for each note behind those the file has, and gives the id of the first; the others count on from it. */
export function addComments(file: OfficeFile, document: string, notes: readonly Note[], annotator: Annotator, word: Word): number {
  const part = file.relations(document).find(({ type, target }) => type === 'comments' && file.has(target))?.target ?? newPart(file, document, word);
  const xml = file.get(part);
  const first = highestId(xml, file.get(document)) + 1;
  const isDeclared = /\sxmlns:w\s*=/.test(outlineOf(xml).root.attributes);
  const declared = isDeclared ? '' : ` xmlns:w="${word.namespace}"`;
  const comments = notes.map((note, index) => writeComment(note, first + index, annotator, declared)).join('');
  file.put(part, applyEdits(xml, [append(outlineOf(xml).root, comments)]));
  return first;
}

function newPart(file: OfficeFile, document: string, { namespace }: Word): string {
  const usual = posix.join(posix.dirname(document), 'comments.xml');
  const part = file.has(usual) ? file.newName(usual.slice(0, -'.xml'.length), 'xml') : usual;
  file.put(part, `${XML}<w:comments xmlns:w="${namespace}"/>`);
  file.relate(document, `${officeNamespace(file.get(document))}/comments`, part);
  file.declareType(part, 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml');
  return part;
}

/** Ids of comments are their own (17.13.4.2); one that the text names and nobody wrote stays unused. */
function highestId(comments: string, document: string): number {
  const written = [...comments.matchAll(/<(?:\w+:)?comment\s[^>]*?\bid\s*=\s*["'](\d+)["']/g), ...document.matchAll(/<(?:\w+:)?comment[RS]\w+\s[^>]*?\bid\s*=\s*["'](\d+)["']/g)];
  return written.reduce((highest, [, id]) => Math.max(highest, Number(id)), -1);
}

function writeComment(note: Note, id: number, { author, initials, date }: Annotator, declared: string): string {
  const paragraphs = linesOf(note).map((line, index) => {
    const reference = index === 0 ? '<w:r><w:annotationRef/></w:r>' : '';
    return `<w:p><w:pPr>${PLAIN}</w:pPr>${reference}<w:r><w:rPr>${index === 0 ? '<w:b/>' : ''}<w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`;
  });
  return `<w:comment${declared} w:id="${id}" w:author="${escapeXml(author)}" w:date="${date.toISOString().slice(0, 19)}Z" w:initials="${escapeXml(initials)}">${paragraphs.join('')}</w:comment>`;
}

/** The document's own usual paragraph may be 三号 with an indent of two characters: a comment has neither. */
const PLAIN = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="left"/>';
