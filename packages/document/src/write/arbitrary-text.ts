import * as fc from 'fast-check';

const NASTY = ['=1+1', '+86', '-5', '@a', '_x0041_', '001', '0.70', '98.5%', '1,234.50', '-0', '1e5', '2020-12-31', '"引号"', "'撇号'", '<p>&amp;</p>', '𠮷野家', '😀', '一\n二', '甲\t乙', ']]>', '\u{3000}全角'];

/** Texts as officials and their copies from elsewhere leave them in a cell: what a reader gives back is trimmed, so are these. */
export function arbitraryText(): fc.Arbitrary<string> {
  const chinese = fc.string({ unit: fc.constantFrom(...'绩效目标完成率，。、；：（）“”《》〔〕0123456789.%≥≤=+-"\'&<>/ \n𠮷😀'), maxLength: 60 });
  return fc.oneof(chinese, fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.lorem({ maxCount: 40 }), fc.constant(''))
    .map(text => text.replace(/\r\n?|[\u{2028}\u{2029}]/gu, '\n').replace(/[^\t\n\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '').trim());
}
