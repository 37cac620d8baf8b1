import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { divide } from './divide.ts';

test.each([
  //                               edges below            shares        widths
  ['as many cells as columns',     [0, 10, 30, 60, 100],  [1, 1, 1, 1], [10, 20, 30, 40]],
  ['the nearest edge',             [0, 10, 30, 60, 100],  [1, 2],       [30, 70]],
  ['an edge left for the last',    [0, 10, 30, 60, 100],  [8, 1, 1],    [30, 30, 40]],
  ['one cell takes all',           [0, 10, 30, 60, 100],  [3],          [100]],
  ['more cells than columns',      [0, 40, 100],          [1, 1, 2],    [40, 30, 30]],
])('a row is divided by %s', (_case, edges, shares, widths) => expect(divide(edges, shares)).toEqual(widths));

test('the cells always fill the row, none without a width', () => {
  const inner = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 12 }).map(edges => edges.toSorted((a, b) => a - b));
  fc.assert(fc.property(inner, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 }), (edges, shares) => {
    const widths = divide([0, ...edges, 1000], shares);
    expect([widths.length, widths.reduce((sum, width) => sum + width, 0), widths.every(width => width > 0)]).toEqual([shares.length, 1000, true]);
  }));
});
