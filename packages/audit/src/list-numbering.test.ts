import { expect, test } from 'vitest';
import { paragraphOf, sectionOf } from './examples/budget-statement.ts';
import { repeatedNumbers } from './list-numbering.ts';

const faultsIn = (headings: readonly string[], lines: readonly string[]) =>
  [...repeatedNumbers(headings.map(sectionOf), lines.map(paragraphOf))].map(({ field, message }) => [field, message]);

test.each([
  ['a list that goes on',                    ['1.河道治理', '2.水库维修', '3.职工培训']],
  ['a list within a list in its own style',  ['1.河道治理', '（1）清淤', '（2）护岸', '2.水库维修', '（1）加固', '（2）绿化']],
  ['a list within a list in the same style', ['1.河道治理', '1、清淤', '2、护岸', '2.水库维修']],
  ['a list that begins anew',                ['1.河道治理', '2.水库维修', '1.清淤', '2.护岸']],
  ['a jump',                                 ['1.河道治理', '3.水库维修', '3.职工培训']],
  ['lists of two deeper chapters',           ['（一）目标', '1.清淤', '2.护岸', '（二）措施', '1.专班', '2.调度']],
  ['decimals',                               ['1.河道治理', '2.水库维修', '2.5万亩农田受益']],
])('is silent at %s', (_case, lines) => expect(faultsIn(['二、绩效目标'], lines)).toEqual([]));

test('finds a number that is printed twice, among paragraphs and headings', () => {
  expect(faultsIn(['二、绩效目标'], ['1.河道治理', '2.水库维修', '2.职工培训', '3.宣传'])).toEqual([['paragraphs.2', '编号“2.”用了两次，后面一个应是“3.”。']]);
  expect(faultsIn(['二、绩效目标', '1、河道治理', '2、水库维修', '2、职工培训'], [])).toEqual([['sections.3', '编号“2、”用了两次，后面一个应是“3、”。']]);
  expect(faultsIn(['二、绩效目标'], ['（1）河道治理', '（2）水库维修', '（2）职工培训'])).toEqual([['paragraphs.2', '编号“（2）”用了两次，后面一个应是“（3）”。']]);
  expect(faultsIn(['二、绩效目标'], ['（一）目标', '1.清淤', '2.护岸', '（二）措施', '1.专班', '2.调度', '2.考核'])).toEqual([['paragraphs.6', '编号“2.”用了两次，后面一个应是“3.”。']]);
  expect(faultsIn(['二、绩效目标'], ['1.河道治理', '（1）清淤', '（2）护岸', '2.水库维修', '（1）加固', '（2）绿化', '（2）验收'])).toEqual([['paragraphs.6', '编号“（2）”用了两次，后面一个应是“（3）”。']]);
});
