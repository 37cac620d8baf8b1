/** One record of a BIFF8 stream (MS-XLS 2.1.4); `blocks` are its own bytes and those of the records that continue it. */
export type BiffRecord = { readonly id: number; readonly at: number; readonly blocks: readonly [Uint8Array, ...Uint8Array[]] };

const CONTINUE = 0x3c;

export function* readRecords(stream: Uint8Array, from = 0): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = from;
  const blockAt = () => stream.subarray(at + 4, at + 4 + view.getUint16(at + 2, true));
  while (at + 4 <= stream.length) {
    const [id, begin, first] = [view.getUint16(at, true), at, blockAt()];
    const blocks: [Uint8Array, ...Uint8Array[]] = [first];
    at += 4 + first.length;
    while (at + 4 <= stream.length && view.getUint16(at, true) === CONTINUE) {
      const next = blockAt();
      blocks.push(next);
      at += 4 + next.length;
    }
    yield { id, at: begin, blocks };
  }
}

/** Reads one record from its beginning on; beyond its end it throws a RangeError. */
export type Cursor = ReturnType<typeof openCursor>;

export function openCursor([first, ...rest]: BiffRecord['blocks']) {
  let block = first;
  let view = viewOf(block);
  let at = 0;
  const nextBlock = () => {
    const next = rest.shift();
    if (next === undefined) throw new RangeError('a record beyond its end');
    [block, view, at] = [next, viewOf(next), 0];
  };
  /** A number never straddles two records; where one ends, the next begins. */
  const take = (size: number, get: (view: DataView, at: number) => number) => {
    while (at >= block.length) nextBlock();
    at += size;
    return get(view, at - size);
  };
  const byte = () => take(1, (view, at) => view.getUint8(at));

  return {
    byte,
    short: () => take(2, (view, at) => view.getUint16(at, true)),
    long: () => take(4, (view, at) => view.getUint32(at, true)),
    double: () => take(8, (view, at) => view.getFloat64(at, true)),
    skip(count: number): void {
      for (let left = count; left > 0;) {
        const step = Math.min(left, block.length - at);
        at += step;
        left -= step;
        if (left > 0) nextBlock();
      }
    },
    /** 2.5.293: characters of one or two bytes; when a record ends among them, the next says anew which. */
    characters(count: number, isWide: boolean): string {
      let text = '';
      let wide = isWide;
      for (let left = count; left > 0;) {
        if (at >= block.length) {
          nextBlock();
          wide = (byte() & 1) === 1;
        }
        const width = wide ? 2 : 1;
        const step = Math.min(left, Math.floor((block.length - at) / width));
        if (step === 0) throw new RangeError('half a character');
        text += Buffer.from(block.buffer, block.byteOffset + at, step * width).toString(wide ? 'utf16le' : 'latin1');
        at += step * width;
        left -= step;
      }
      return text;
    },
  };
}

function viewOf(block: Uint8Array): DataView {
  return new DataView(block.buffer, block.byteOffset, block.byteLength);
}

/** 2.5.293 and 2.5.294: how many characters, how they are kept, then they; what is said of their fonts and sounds comes after. */
export function readText(cursor: Cursor, length: number): string {
  const flags = cursor.byte();
  const runs = (flags & 8) === 0 ? 0 : cursor.short();
  const sounds = (flags & 4) === 0 ? 0 : cursor.long();
  const text = cursor.characters(length, (flags & 1) === 1);
  cursor.skip(runs * 4 + sounds);
  return text;
}

/** 2.5.218: a number in thirty bits, perhaps of hundredths. */
export function decodeRk(packed: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, packed & ~3, true);
  const value = (packed & 2) === 0 ? view.getFloat64(0, true) : packed >> 2;
  return (packed & 1) === 0 ? value : value / 100;
}
