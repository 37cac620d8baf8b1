const NOT_IN_XML = /[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that any XML can hold: one kind of line break, and U+FFFD in place of what no XML document may contain (XML 1.0, section 2.2). */
export function xmlText(text: string): string {
  return text.replace(/\r\n?|[\u{85}\u{2028}\u{2029}]/gu, '\n').replace(NOT_IN_XML, '\u{FFFD}');
}

export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"']/g, sign => ESCAPES[sign] ?? sign);
}
