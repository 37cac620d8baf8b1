import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordedAs } from './headings.ts';
import { headingWords, plain } from './plain.ts';
import { remembered, rememberedOf } from './remembered.ts';

test('asks once for each short text, and every time for a long one', () => {
  const asked: string[] = [];
  const lengthOf = remembered(text => {
    asked.push(text);
    return text.length;
  });
  const long = '服务对象对业务培训的满意程度';
  expect(['指标值', '指标值', '', '', long, long].map(lengthOf)).toEqual([3, 3, 0, 0, 14, 14]);
  expect(asked).toEqual(['指标值', '', long, long]);
});

test('lets go of what it remembers before it is much, and answers the same', () => {
  let asked = 0;
  const itself = remembered(text => {
    asked += 1;
    return text;
  });
  const texts = Array.from({ length: 10_000 }, (_, index) => `第${index}项`);
  expect([...texts, ...texts].map(itself)).toEqual([...texts, ...texts]);
  expect(asked).toBe(20_000);
});

test('asks once for each thing, not for one that looks alike', () => {
  let asked = 0;
  const isLong = rememberedOf(({ text }: { readonly text: string }) => {
    asked += 1;
    return text.length > 2;
  });
  const [one, alike] = [{ text: '目标' }, { text: '目标' }];
  expect([one, one, alike, { text: '指标值' }].map(isLong)).toEqual([false, false, false, true]);
  expect(asked).toBe(3);
});

test('keeps apart what different wordings make of one text', () => {
  const [one, other] = [{ goal: /^目标$/ }, { target: /^目标/, goal: /^目标$/ }] as const;
  expect([wordedAs('目标', one), wordedAs('目标', other), wordedAs('目标', one), wordedAs('分值', one), wordedAs('分值', one)]).toEqual(['goal', 'target', 'goal', undefined, undefined]);
});

test('has words that need no further work once they are taken out', () => {
  const print = fc.string({ unit: fc.constantFrom(...'一、１2.（A）：: 　指标值 ㎡') });
  fc.assert(fc.property(print, text => {
    expect(plain(plain(text))).toBe(plain(text));
    expect(headingWords(plain(text))).toBe(headingWords(text));
  }));
});
