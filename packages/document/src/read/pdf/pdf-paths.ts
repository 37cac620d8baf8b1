import { type Box, boxOf, mapPoint, type Matrix } from './pdf-geometry.ts';

/** A straight line along the page: `at` is its height or its distance from the left. */
export type Rule = { readonly isHorizontal: boolean; readonly at: number; readonly from: number; readonly to: number };

/** A path drawn with a pen: each of its straight sides is a line. */
export function strokePath(path: readonly number[], matrix: Matrix): readonly Rule[] {
  const rules: Rule[] = [];
  for (const points of partsOf(path, matrix)) {
    for (const [index, point] of points.entries()) {
      const before = points[index - 1];
      const rule = before && ruleOf(boxOf([before, point]), 1);
      if (rule) rules.push(rule);
    }
  }
  return rules;
}

/** A path filled with colour: a thin one is a line, two that lie within each other are a frame. */
export function fillPath(path: readonly number[], matrix: Matrix): { readonly rules: readonly Rule[]; readonly areas: readonly Box[] } {
  const rules: Rule[] = [];
  const areas: Box[] = [];
  for (const part of partsOf(path, matrix)) {
    const box = boxOf(part);
    const rule = ruleOf(box, THICKEST);
    const last = areas.at(-1);
    const around = last && isFrame(last, box) ? last : undefined;
    if (rule) rules.push(rule, ...(isDot(box) && rule.isHorizontal ? [downwards(box)] : []));
    else if (around) rules.push(...sidesOf(around, box));
    else areas.push(box);
  }
  return { rules, areas };
}

const THICKEST = 4; // points: 粗线 of Word and Excel stay below

type Point = readonly [x: number, y: number];

/** The parts of a path as corners. The library keeps a path as one list: 0 move, 1 line, 2 and 3 curves, 4 close. */
function partsOf(path: readonly number[], matrix: Matrix): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  const pointAt = (index: number): Point => mapPoint(matrix, path[index] ?? 0, path[index + 1] ?? 0);
  for (let index = 0; index < path.length;) {
    const operation = path[index];
    if (operation === 0) parts.push((part = [pointAt(index + 1)]));
    else if (operation === 1) part.push(pointAt(index + 1));
    else if (operation === 2) parts.push((part = [pointAt(index + 5)])); // a curve is no border; what follows it may be
    else if (operation === 3) parts.push((part = [pointAt(index + 3)]));
    else if (part[0]) part.push(part[0]);
    index += 1 + (COORDINATES[operation ?? 4] ?? 0);
  }
  return parts.filter(points => points.length > 1);
}

const COORDINATES: readonly number[] = [2, 2, 6, 4, 0];

/** A dot of a dotted border may belong to a line along the page or down it. */
function isDot({ left, top, right, bottom }: Box): boolean {
  return right - left <= THICKEST && bottom - top <= THICKEST;
}

function ruleOf({ left, top, right, bottom }: Box, thickest: number): Rule | undefined {
  const [width, height] = [right - left, bottom - top];
  if (height <= thickest && width >= height) return { isHorizontal: true, at: middle(top, bottom), from: left, to: right };
  return width <= thickest ? downwards({ left, top, right, bottom }) : undefined;
}

function downwards({ left, top, right, bottom }: Box): Rule {
  return { isHorizontal: false, at: middle(left, right), from: top, to: bottom };
}

/** Browsers fill a border as the ring between two rectangles. */
function isFrame(outer: Box, inner: Box): boolean {
  const gaps = [inner.left - outer.left, inner.top - outer.top, outer.right - inner.right, outer.bottom - inner.bottom];
  return gaps.every(gap => gap >= 0 && gap <= THICKEST) && gaps.some(gap => gap > 0);
}

function sidesOf(outer: Box, inner: Box): readonly Rule[] {
  const sides: readonly (readonly [boolean, number, number])[] = [
    [true, outer.top, inner.top], [true, inner.bottom, outer.bottom], [false, outer.left, inner.left], [false, inner.right, outer.right],
  ];
  return sides.filter(([, from, to]) => to > from).map(([isHorizontal, from, to]) => isHorizontal
    ? { isHorizontal, at: middle(from, to), from: outer.left, to: outer.right }
    : { isHorizontal, at: middle(from, to), from: outer.top, to: outer.bottom });
}

function middle(from: number, to: number): number {
  return (from + to) / 2;
}
