import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeIn, resolveEntities, scanMarkup } from './markup.ts';

const said = (pieces: readonly string[]) => [...scanMarkup(pieces)].reduce((all, token) => {
  const text = token.kind === 'text' ? token.text : token.kind === 'close' ? `</${token.name}>` : `<${token.name}${token.attributes}>`;
  return all + text;
}, '');

test('says the same wherever the pieces are cut', () => {
  const page = '<?xml version="1.0"?><!-- <a> --><x:Row r="1" t=\'a>b\'>甲 &lt; <5天<![CDATA[<b>&]]></x:Row><c s="2"/>丙';
  const whole = said([page]);
  expect(whole).toBe('<row r="1" t=\'a>b\'>甲 &lt; <5天<b>&amp;</row><c s="2"/>丙');
  fc.assert(fc.property(fc.array(fc.nat(page.length)), cuts => {
    const ends = [0, ...cuts.toSorted((a, b) => a - b), page.length];
    expect(said(ends.slice(1).map((end, index) => page.slice(ends[index], end)))).toBe(whole);
  }));
});

test('ends on anything, and in time that grows with its length', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', '\'', '!', '-', '/', 'a', ' ', '=', '[', ']', '&', '甲') }), text => [...scanMarkup([text])].length <= text.length));
  const start = performance.now();
  for (const hostile of ['<a "', '<', '<!--', '<a b=\'', '</', '<![CDATA[']) said([hostile.repeat(20_000)]);
  expect(performance.now() - start).toBeLessThan(3_000);
});

test.each([
  [' r="A1" t="s"',     't',  's'],
  [' ss:t = \'b\' t="s"', 't', 's'],
  [' x:id=7 checked',   'id', '7'],
  [' checked',          'checked', ''],
  [' data-t="a"',       't',  undefined],
  [' t="&quot;"',       't',  '"'],
])('finds in %j the attribute %s', (attributes, name, value) => {
  expect(attributeIn(attributes, name)).toBe(value);
});

test.each([
  ['&#x110000; &#xd800; &#0;', '\ufffd \ufffd \ufffd'],
  ['&toString; &__proto__;',   '&toString; &__proto__;'],
  ['&amp;amp;',                '&amp;'],
])('resolves %s', (written, shown) => {
  expect(resolveEntities(written)).toBe(shown);
});
