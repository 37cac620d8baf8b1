import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layNotes } from './lay-notes.ts';

describe('layNotes', () => {
  test.each([
    //                                   wanted          heights         bottom  tops
    ['no notes',                         [],             [],             400,    []],
    ['each level with its cell',         [10, 200],      [50, 50],       400,    [10, 200]],
    ['the second pushed down',           [10, 20],       [50, 50],       400,    [10, 70]],
    ['the last lifted onto the sheet',   [380],          [50],           400,    [350]],
    ['the column lifted with the last',  [300, 380],     [50, 50],       400,    [290, 350]],
    ['lifted no further than the top',   [0, 30],        [60, 60],       100,    [0, 70]],
    ['a cell above the column',          [-90],          [50],           400,    [0]],
    ['out of order on the page',         [200, 10],      [50, 50],       400,    [200, 260]],
  ])('%s', (_case, wanted, heights, bottom, tops) => {
    expect(layNotes(wanted, heights, { top: 0, bottom, gap: 10 })).toEqual(tops);
  });

  const note = record({ wanted: integer({ min: -500, max: 3000 }), height: integer({ min: 1, max: 300 }) });

  test('keeps the order, never overlaps, and stays on the sheet when the notes fit there', () => {
    assert(property(array(note), integer({ min: 0, max: 2000 }), (notes, bottom) => {
      const heights = notes.map(({ height }) => height);
      const tops = layNotes(notes.map(({ wanted }) => wanted), heights, { top: 0, bottom, gap: 10 });
      const ends = tops.map((top, index) => top + (heights[index] ?? 0));
      const room = heights.reduce((sum, height) => sum + height + 10, -10);

      expect(tops.every((top, index) => top >= (index === 0 ? 0 : (ends[index - 1] ?? 0) + 10))).toBe(true);
      if (room <= bottom) expect(Math.max(0, ...ends)).toBeLessThanOrEqual(bottom);
    }));
  });

  test('moves no note that has room where it wants to stand', () => {
    assert(property(array(record({ before: integer({ min: 10, max: 200 }), height: integer({ min: 1, max: 300 }) })), notes => {
      let end = 0;
      const wanted = notes.map(({ before, height }) => {
        const top = end + before;
        end = top + height;
        return top;
      });
      expect(layNotes(wanted, notes.map(({ height }) => height), { top: 0, bottom: end, gap: 10 })).toEqual(wanted);
    }));
  });
});
