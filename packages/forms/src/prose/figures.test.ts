import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf } from './figures.ts';
import type { Passage } from './passages.ts';

const passage = (text: string): Passage => ({ kind: 'passage', text, at: { line: 1 }, pieces: [{ from: 0, at: { line: 1 } }] });
const figures = (text: string) => figuresOf(passage(text)).map(({ subject, change, value, unit }) => [subject, change, value, unit]);

test.each([
  ['a list behind its sum', '2024年预算收入80万元，其中：一般公共预算收入75万元、上年结转5万元。',
    [['2024年预算收入', null, '80', '万元'], ['一般公共预算收入', null, '75', '万元'], ['上年结转', null, '5', '万元']]],
  ['remarks in brackets', '因公出国（境）费0万元，其他来源收入（单位资金）2万元。',
    [['因公出国费', null, '0', '万元'], ['其他来源收入', null, '2', '万元']]],
  ['parts in brackets', '公务用车购置及运维费3万元（其中：公务用车购置费为0，公务用车运行费3万元）；公务接待费1万元。',
    [['公务用车购置及运维费', null, '3', '万元'], ['公务用车购置费为', null, '0', ''], ['公务用车运行费', null, '3', '万元'], ['公务接待费', null, '1', '万元']]],
  ['what rose, named before', '基本支出100万元，较上年增加10万元，增长11.1%；项目支出减少5万元。',
    [['基本支出', null, '100', '万元'], ['基本支出', '增加', '10', '万元'], ['基本支出', '增长', '11.1', '%'], ['项目支出', '减少', '5', '万元']]],
  ['a new sentence about the whole', '2024年收入预算80万元，其中：基金收入3万元。比上年减少2万元。',
    [['2024年收入预算', null, '80', '万元'], ['基金收入', null, '3', '万元'], ['2024年收入预算', '减少', '2', '万元']]],
  ['shares are no amounts', '基本支出60万元，占支出总预算的60%，同比减少2万元。',
    [['基本支出', null, '60', '万元'], ['基本支出', '减少', '2', '万元']]],
  ['the subject in the clause before', '与2022年度决算相比，收入增加17.8万元。',
    [['收入', '增加', '17.8', '万元']]],
  ['numbers, thousands, other units', '1.收入：1,234.50元。在职职工 21 人。',
    [['收入', null, '1,234.50', '元'], ['在职职工', null, '21', '人']]],
  ['half-width commas', '2024年安排如下,预算收入1,080万元,比上年增加3万元。',
    [['预算收入', null, '1,080', '万元'], ['预算收入', '增加', '3', '万元']]],
  ['years and counts are no amounts', '2024年共采购3台设备，服务400人次。', []],
])('%s', (_case, text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test('an amount stays with its label in whatever order the parts are told', () => {
  const labels = ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费', '一般公共预算拨款收入', '其他收入（单位资金）', '人员经费'];
  const parts = fc.shuffledSubarray(labels, { minLength: 1 }).chain(chosen => fc.tuple(...chosen.map(label => fc.tuple(fc.constant(label), fc.integer({ min: 0, max: 9_999_999 })))));
  fc.assert(fc.property(parts, fc.constantFrom('，', '；', '、'), (told, separator) => {
    const text = `其中：${told.map(([label, hundredths]) => `${label}${hundredths / 100}万元`).join(separator)}。`;
    expect(figures(text).map(([subject, , value]) => [subject, value])).toEqual(told.map(([label, hundredths]) => [label.replace(/（.*?）/, ''), String(hundredths / 100)]));
  }));
});
