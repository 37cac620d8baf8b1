import { expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import { linesOf } from '../test-outline.ts';
import { blocksUnder, outlineOf, ownBlocks } from './outline.ts';
import { passagesOf } from './passages.ts';

const outline = (...lines: readonly string[]) => outlineOf(passagesOf(rowsOf({ format: 'docx', blocks: linesOf(...lines) })), title => title.includes('预算'));
const said = (...lines: readonly string[]) => outline(...lines).map(block => (block.kind === 'heading' ? `${block.depth} ${block.number} ${block.title}` : block.kind === 'passage' ? block.text : 'table'));

test.each([
  ['a part above chapters',             ['第一部分 概况', '一、职责', '第二部分 说明'],              ['0 第一部分 概况', '1 一 职责', '0 第二部分 说明']],
  ['a part within a chapter',           ['五、绩效', '第一部分 目标', '（一）总体', '六、采购'],     ['0 五 绩效', '1 第一部分 目标', '2 （一） 总体', '0 六 采购']],
  ['a sentence with a number',          ['1.负责统计，按月上报。', '2.负责其他工作。'],              ['1.负责统计，按月上报。', '2.负责其他工作。']],
  ['a heading with its text behind it', ['（一）收入预算。今年收入9万元。'],                        ['0 （一） 收入预算', '今年收入9万元。']],
  ['a term and its definition',         ['1、项目预算：指安排的资金。'],                            ['1、项目预算：指安排的资金。']],
  ['a table of contents',               ['目录', '一、职责 ……1', '二、收支 ……2', '一、职责', '管水。', '二、收支', '九万元。'], ['目录', '0 一 职责', '管水。', '0 二 收支', '九万元。']],
  ['headings that come again later',    ['一、甲', '（一）目标', '略。', '二、乙', '（一）目标', '略。'], ['0 一 甲', '1 （一） 目标', '略。', '0 二 乙', '1 （一） 目标', '略。']],
])('%s', (_case, lines, expected) => {
  expect(said(...lines)).toEqual(expected);
});

test('tells what stands below a heading from what stands directly below it', () => {
  const blocks = outline('一、甲', '其一。', '（一）乙', '其二。', '二、丙', '其三。');
  const [first] = blocks;
  if (first?.kind !== 'heading') throw new Error('no heading');
  expect(blocksUnder(blocks, first)).toEqual(blocks.slice(1, 4));
  expect(ownBlocks(blocks, first)).toEqual([blocks[1]]);
});
