import { expect, test } from 'vitest';
import { LIMITS } from './limits.ts';
import { attributeOf, childOf, childrenOf, namespaceAt, parseText, parseXml, textContentOf } from './xml.ts';

const parse = (xml: string, limits = {}) => parseText(xml, '文.docx', { ...LIMITS, ...limits });

test('elements know their names, their order and where they stand in the text', () => {
  const xml = '\ufeff<?xml version="1.0"?>\n<!-- <no/> --><w:a xmlns:w="urn:w" c=\'>\'><w:b/><x:b w:Val="1 > 0" ></x:b><![CDATA[<no/>]]><d/></w:a>\n';
  const root = parse(xml);
  expect(root.children.map(({ name, localName, parent }) => [name, localName, parent])).toEqual([['w:b', 'b', root], ['x:b', 'b', root], ['d', 'd', root]]);
  expect(root.children.map(({ start, end }) => xml.slice(start, end))).toEqual(['<w:b/>', '<x:b w:Val="1 > 0" ></x:b>', '<d/>']);
  expect(xml.slice(root.openEnd, root.closeStart)).toBe('<w:b/><x:b w:Val="1 > 0" ></x:b><![CDATA[<no/>]]><d/>');
  expect([childrenOf(root, 'b').length, childOf(root, 'd')?.name, childOf(root, 'e')]).toEqual([2, 'd', undefined]);
  expect(attributeOf(root.children[1], 'val')).toBe('1 > 0');
  expect([namespaceAt(root, 'w:'), namespaceAt(root, 'x:')]).toEqual(['urn:w', undefined]);
});

test.each([
  ['as it stands, with its blanks',   '<t> 一  二 </t>',                      ' 一  二 '],
  ['with signs written as entities',  '<t>&lt;5&#x3000;&amp;lt;&#8805;</t>',  '<5\u3000&lt;≥'],
  ['in one kind of line breaks',      '<t>一\r\n二\r三</t>',                  '一\n二\n三'],
  ['without comments, data as it is', '<t>一<!-- 二 --><![CDATA[<&lt;]]>三</t>', '一<&lt;三'],
  ['none',                            '<t/>',                                 ''],
])('reads text %s', (_case, xml, text) => expect(textContentOf(parse(xml))).toBe(text));

test.each([
  ['nothing at all',                 ''],
  ['no element',                     '<?xml version="1.0"?>'],
  ['text outside the root',          '甲<a/>'],
  ['text behind it',                 '<a/>甲'],
  ['two roots',                      '<a/><b/>'],
  ['an element that does not end',   '<a><b></a>'],
  ['one that ends twice',            '<a></a></a>'],
  ['a tag that breaks off',          '<a><b c="1'],
  ['a comment that does not end',    '<a><!-- </a>'],
  ['a sign that opens no tag',       '<a>3 < 5</a>'],
  ['a tag within a tag',             '<a <b/>></a>'],
  ['an attribute without quotes',    '<a b=1/>'],
])('refuses %s', (_case, xml) => {
  expect(() => parse(xml)).toThrow(expect.objectContaining({ code: 'file-damaged' }));
});

test('refuses what is nested deeper than allowed, however many stand beside each other', () => {
  expect(parse(`<a>${'<b><c/></b>'.repeat(100)}</a>`, { depth: 2 }).children).toHaveLength(100);
  expect(() => parse('<a><b><c></c></b></a>', { depth: 2 })).toThrow(expect.objectContaining({ code: 'file-too-large' }));
});

test('a part may hold any character that XML allows, also such as no text file holds', () => {
  const root = parseXml(new TextEncoder().encode('<t>甲\u007f\u0080乙</t>'), '文.docx', LIMITS);
  expect(textContentOf(root)).toBe('甲\u007f\u0080乙');
});
