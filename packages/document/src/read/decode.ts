/**
 * The text of a file without a declared encoding: UTF-8 or UTF-16 by its mark or by trying, else GB18030 as Windows saves it.
 * `undefined`: these bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  for (const encoding of encodingsOf(bytes)) {
    const text = tryDecode(bytes, encoding) ?? (encoding === 'utf-8' ? decodeBroken(bytes) : undefined);
    if (text !== undefined && !CONTROL.test(text)) return text;
  }
  return undefined;
}

const CONTROL = /[^\P{Cc}\s\u0085]/u; // what no text file holds

function encodingsOf(bytes: Uint8Array): readonly string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', ...wideEncodings(bytes), 'gb18030'];
}

const HAN_PER_BREAK = 20; // GB18030 taken for UTF-8 breaks at nearly every character, and hardly gives a Chinese one

/** UTF-8 in which a few bytes broke on the way: each stands as U+FFFD, which whoever reads the outline asks about. */
function decodeBroken(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  let [broken, han] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) broken += Number(text.charCodeAt(index - 1) !== code); // a character of three bytes breaks into up to three
    else if (code >= 0x4e00 && code <= 0x9fff) han += 1;
  }
  return han >= broken * HAN_PER_BREAK ? text : undefined;
}

/** UTF-16 without its mark gives itself away by the zero half of line ends, digits and Latin letters. */
function wideEncodings(bytes: Uint8Array): readonly string[] {
  const zero = bytes.indexOf(0);
  if (zero < 0) return [];
  return zero % 2 === 1 ? ['utf-16le'] : ['utf-16be'];
}

/** A part of an Office file: UTF-8, or UTF-16 with its mark (XML 1.0, 4.3.3), and any character that XML allows, DEL among them; else as of any text. */
export function decodeXml(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  const text = tryDecode(bytes, encoding);
  return text === undefined || text.includes('\0') ? decodeText(bytes) : text;
}

/** `undefined` also when there is no encoding of that name. */
export function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
