import { damaged, type Archive } from './archive.ts';
import { type Limits, refuseBeyond } from './limits.ts';
import { scanMarkup, type Token } from './markup.ts';

/** One XML part as tokens while it expands: what must not be held whole is read so. A part that ends within its elements is torn. */
export function* readTokens(archive: Archive, part: string, name: string, limits: Limits): Generator<Token> {
  let depth = 0;
  for (const token of scanMarkup(decodePieces(archive.stream(part), name))) {
    if (token.kind === 'open' && !token.isEmpty) refuseBeyond(limits, 'depth', (depth += 1), name);
    if (token.kind === 'close') depth -= 1;
    if (depth < 0 || (token.kind === 'text' && depth === 0 && token.text.trim() !== '')) throw damaged(name);
    yield token;
  }
  if (depth !== 0) throw damaged(name);
}

/** XML is UTF-8, or UTF-16 with its mark (XML 1.0, 4.3.3). */
function* decodePieces(pieces: Iterable<Uint8Array>, name: string): Generator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for (const piece of pieces) {
      decoder ??= new TextDecoder(piece[0] === 0xff ? 'utf-16le' : piece[0] === 0xfe ? 'utf-16be' : 'utf-8', { fatal: true });
      yield decoder.decode(piece, { stream: true });
    }
    yield decoder?.decode() ?? '';
  } catch (cause) {
    throw cause instanceof TypeError ? damaged(name, cause) : cause; // TextDecoder's word for bytes that are no text
  }
}
