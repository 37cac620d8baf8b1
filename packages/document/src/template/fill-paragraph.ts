import { escapeXml } from '../write/xml-text.ts';
import { prefixOf, type Edit, type XmlElement } from '../mark/xml-edit.ts';
import { PLACE, type PartParagraph } from './places-in-part.ts';

/** Puts values where a paragraph has places. A value takes the look of the run its place begins in; runs without a place stay as they are. */
export function fillParagraph({ pieces, text }: PartParagraph, valueOf: (name: string) => string): readonly Edit[] {
  const found = [...text.matchAll(PLACE)].map(({ index, 0: whole, 1: name = '' }) => ({ from: index, to: index + whole.length, value: valueOf(name) }));
  let begin = 0;
  return pieces.flatMap(({ element, text: own }) => {
    const [from, to] = [begin, begin + own.length];
    begin = to;
    const touching = found.filter(place => place.from < to && place.to > from);
    if (touching.length === 0) return [];
    let said = '';
    let at = from;
    for (const place of touching) {
      said += text.slice(at, Math.max(at, place.from)) + (place.from >= from ? place.value : '');
      at = Math.min(to, place.to);
    }
    return [{ from: element.start, to: element.end, text: writeText(element, said + text.slice(at, to)) }];
  });
}

/** Line breaks and tabs are elements of their own in a run (ECMA-376 part 1, 17.3.3). */
function writeText(element: XmlElement, said: string): string {
  const prefix = prefixOf(element);
  const text = (part: string): string => `<${prefix}t xml:space="preserve">${escapeXml(part)}</${prefix}t>`;
  return said.replace(/\r\n?/g, '\n').split('\n').map(line => line.split('\t').map(text).join(`<${prefix}tab/>`)).join(`<${prefix}br/>`);
}
