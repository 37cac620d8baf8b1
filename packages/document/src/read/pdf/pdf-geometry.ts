/** Affine map of PDF (ISO 32000-1, 8.3.3): x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** In points from the top left of the page. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Which way a text runs: 0 to the right, 1 down, 2 to the left (upside down), 3 up. */
export type Turn = 0 | 1 | 2 | 3;

export type Size = { readonly width: number; readonly height: number };

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply([a, b, c, d, e, f]: Matrix, inner: Matrix): Matrix {
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export function mapPoint([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

export function boxOf(points: readonly (readonly [number, number])[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

export function surround(boxes: readonly Box[]): Box {
  return boxOf(boxes.flatMap(({ left, top, right, bottom }) => [[left, top], [right, bottom]] as const));
}

export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** Which quarter a direction points to; a watermark across the page points to none. */
export function turnOf(x: number, y: number): Turn | undefined {
  if (Math.abs(y) <= Math.abs(x) * SLANT) return x >= 0 ? 0 : 2;
  if (Math.abs(x) <= Math.abs(y) * SLANT) return y >= 0 ? 1 : 3;
  return undefined;
}

const SLANT = 0.1;

/** Where a box stands once the page is turned so that text of this turn runs to the right. */
export function upright({ left, top, right, bottom }: Box, turn: Turn, { width, height }: Size): Box {
  switch (turn) {
    case 0: return { left, top, right, bottom };
    case 1: return { left: top, top: width - right, right: bottom, bottom: width - left };
    case 2: return { left: width - right, top: height - bottom, right: width - left, bottom: height - top };
    case 3: return { left: height - bottom, top: left, right: height - top, bottom: right };
  }
}

export function turnBy(turn: number, by: Turn): Turn {
  return QUARTERS[(turn + 4 - by) % 4] ?? 0;
}

const QUARTERS: readonly Turn[] = [0, 1, 2, 3];
