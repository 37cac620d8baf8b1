import { expect, test } from 'vitest';
import { parseNumbered } from '../prose/numbering.ts';
import { sectionLine } from './prose-blocks.ts';

test.each([
  //                 number      title         line             level
  ['第一部分',       '第一部分', '整体目标',   '第一部分 整体目标', 1],
  ['一',             '一',       '基本情况',   '一、基本情况',   1],
  ['（一）',         '（一）',   '项目概况',   '（一）项目概况', 2],
  ['1',              '1',        '校车',       '1.校车',         3],
  ['1 before digits', '1',       '2026年校车', '1、2026年校车',  3],
  ['(1)',            '(1)',      '校车',       '(1)校车',        3],
  ['①',              '①',        '校车',       '①校车',          3],
  ['no number',      '',         '基本情况',   '基本情况',       1],
] as const)('a chapter of number %s is printed as it is read', (_case, number, title, line, level) => {
  const block = sectionLine({ number, title });
  expect(block).toMatchObject({ kind: 'heading', level });
  expect(block.kind === 'heading' && block.runs.map(({ text }) => text).join('')).toBe(line);
  if (number !== '') expect(parseNumbered(line)).toMatchObject({ number, text: title });
});
