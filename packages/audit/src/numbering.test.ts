import { expect, test } from 'vitest';
import { sectionOf } from './examples/budget-statement.ts';
import { numberingFaults } from './numbering.ts';

test.each([
  //                                     headings                                        messages
  ['nothing numbered',                   ['概况', '收支'],                                [] ],
  ['past ten',                           ['九、甲', '十、乙', '十一、丙', '十二、丁'],       [] ],
  ['a part within a chapter',            ['五、绩效', '第一部分 甲', '第二部分 乙', '六、采购'], [] ],
  ['lists are not followed',             ['一、甲', '1、子', '4、丑', '二、乙'],            [] ],
  ['an extract that begins at the third', ['三、甲', '四、乙'],                            [] ],
  ['two missing',                        ['一、甲', '四、乙'],                            ['编号从“一”到“四”，中间缺“二”、“三”。']],
  ['from nineteen to twenty-one',        ['十九、甲', '二十一、乙'],                       ['编号从“十九”到“二十一”，中间缺“二十”。']],
  ['a part missing',                     ['第一部分 甲', '第三部分 乙'],                   ['编号从“第一部分”到“第三部分”，中间缺“第二部分”。']],
  ['going back',                         ['一、甲', '二、乙', '三、丙', '二、丁'],          ['“丁”编为“二”，前面已经编到“三”。']],
] as const)('follows the numbers of headings: %s', (_case, headings, messages) => {
  expect([...numberingFaults(headings.map(sectionOf))].map(({ message }) => message)).toEqual(messages);
});
