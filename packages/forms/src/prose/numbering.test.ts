import { expect, test } from 'vitest';
import { numberAs, parseNumbered } from './numbering.ts';

test.each([
  //  line                        style                number       text
  ['第一部分 部门概况',            'part',              '第一部分',   '部门概况'],
  ['第二部分：预算情况说明',       'part',              '第二部分',   '预算情况说明'],
  ['第3章 评价结论',               'part',              '第3章',      '评价结论'],
  ['一、部门职责',                 'chinese',           '一',         '部门职责'],
  ['十二．其他事项',               'chinese',           '十二',       '其他事项'],
  ['（一）收入说明',               'bracketed-chinese', '（一）',     '收入说明'],
  ['( 三 ) 支出说明',              'bracketed-chinese', '(三)',       '支出说明'],
  ['1、收入说明',                  'digit',             '1',          '收入说明'],
  ['10.其他收入',                  'digit',             '10',         '其他收入'],
  ['（2）效益指标情况',            'bracketed-digit',   '（2）',      '效益指标情况'],
  ['3）满意度',                    'bracketed-digit',   '3）',        '满意度'],
  ['(4)、做好孵化资金监管',        'bracketed-digit',   '(4)',        '做好孵化资金监管'],
  ['② 加强管理',                   'circled',           '②',          '加强管理'],
])('%s is numbered', (line, style, number, text) => {
  expect(parseNumbered(line)).toEqual({ style, number, text });
});

test('a number reads back in its style, up to the hundredth', () => {
  for (const style of ['part', 'chinese', 'bracketed-chinese', 'digit', 'bracketed-digit'] as const) {
    expect(Array.from({ length: 99 }, (_, index) => parseNumbered(`${numberAs(style, index + 1)}2021年专项`))).toEqual(Array.from({ length: 99 }, (_, index) => expect.objectContaining({ style, number: numberAs(style, index + 1).replace(/[、．\s]$/, ''), text: '2021年专项' })));
  }
});

test.each(['12.5万元用于培训', '2024年部门预算', '2024. 部门', '一是加强管理', '（2020年）', '95%；事务工作', '第一季度完成'])('%s is not numbered', line => {
  expect(parseNumbered(line)).toBeUndefined();
});
