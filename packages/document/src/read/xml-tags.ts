/** A tag of an XML text by its offsets. */
export type Tag = { readonly kind: 'open' | 'empty' | 'close'; readonly name: string; readonly start: number; readonly end: number };

/** The tags of a text in their order. Comments, instructions and character data hold none (XML 1.0, 2.5 to 2.7). `undefined`: the text breaks off within one. */
export function* tagsOf(xml: string): Generator<Tag | undefined> {
  for (let start = xml.indexOf('<'); start >= 0;) {
    const end = endOf(xml, start);
    if (end < 0) yield undefined;
    if (end < 0) return;
    const mark = xml.charCodeAt(start + 1);
    if (mark !== QUESTION && mark !== EXCLAMATION) {
      const isClosing = mark === SLASH;
      const kind = isClosing ? 'close' : xml.charCodeAt(end - 2) === SLASH ? 'empty' : 'open';
      yield { kind, name: nameAt(xml, start + (isClosing ? 2 : 1)), start, end };
    }
    start = xml.indexOf('<', end);
  }
}

const [SLASH, QUESTION, EXCLAMATION, GREATER, EQUAL] = [0x2f, 0x3f, 0x21, 0x3e, 0x3d];
const [QUOTE, APOSTROPHE] = [0x22, 0x27];
const SPECIAL: readonly (readonly [opens: string, closes: string])[] = [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>']];

/** A `>` within quotes ends no tag. */
function endOf(xml: string, start: number): number {
  const mark = xml.charCodeAt(start + 1);
  if (mark === QUESTION || mark === EXCLAMATION) {
    const closes = SPECIAL.find(([opens]) => xml.startsWith(opens, start))?.[1] ?? '>';
    const close = xml.indexOf(closes, start + 2);
    return close < 0 ? -1 : close + closes.length;
  }
  for (let at = start + 1; at < xml.length; at += 1) {
    const sign = xml.charCodeAt(at);
    if (sign === GREATER) return at + 1;
    if (sign !== QUOTE && sign !== APOSTROPHE) continue;
    at = xml.indexOf(sign === QUOTE ? '"' : '\'', at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** Up to a blank, a slash or the end of the tag. */
function nameAt(xml: string, start: number): string {
  let end = start;
  for (let sign = xml.charCodeAt(end); sign > 0x20 && sign !== SLASH && sign !== GREATER && sign !== EQUAL; sign = xml.charCodeAt(end)) end += 1;
  return xml.slice(start, end);
}
