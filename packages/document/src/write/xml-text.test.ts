import { expect, test } from 'vitest';
import { escapeXml, xmlText } from './xml-text.ts';

test.each([
  // case                          text               becomes
  ['plain text',                   '绩效 a1',          '绩效 a1'],
  ['beyond the BMP',               '𠮷😀',             '𠮷😀'],
  ['tab and line break',           'a\tb\nc',         'a\tb\nc'],
  ['line breaks of other systems', 'a\r\nb\rc',       'a\nb\nc'],
  ['line breaks of Unicode',       'a\u{85}b\u{2028}c\u{2029}d', 'a\nb\nc\nd'], // XML parsers make one kind of some of them (XML 1.1, 2.11)
  ['a control character',          'a\u{1}b\u{1b}',   'a\u{FFFD}b\u{FFFD}'],
  ['half a surrogate pair',        'a\ud842',         'a\u{FFFD}'],
  ['a non-character',              'a\u{FFFF}',       'a\u{FFFD}'],
])('keeps what XML can hold: %s', (_case, text, becomes) => {
  expect(xmlText(text)).toBe(becomes);
});

test('escapes what XML reads as its own', () => {
  expect(escapeXml(`<a href="b">'&amp;'</a>`)).toBe('&lt;a href=&quot;b&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;');
});
