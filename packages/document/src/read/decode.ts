/**
 * The text of a file without a declared encoding: UTF-8 or UTF-16 by its mark or by trying, else GB18030 as Windows saves it.
 * `undefined`: these bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  for (const encoding of encodingsOf(bytes)) {
    const text = tryDecode(bytes, encoding);
    if (text !== undefined && !CONTROL.test(text)) return text;
  }
  return undefined;
}

const CONTROL = /(?!\s|\u0085)\p{Cc}/u; // what no text file holds

function encodingsOf(bytes: Uint8Array): readonly string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', ...wideEncodings(bytes), 'gb18030'];
}

/** UTF-16 without its mark gives itself away by the zero half of line ends, digits and Latin letters. */
function wideEncodings(bytes: Uint8Array): readonly string[] {
  const zero = bytes.indexOf(0);
  if (zero < 0) return [];
  return zero % 2 === 1 ? ['utf-16le'] : ['utf-16be'];
}

/** `undefined` also when there is no encoding of that name. */
export function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
