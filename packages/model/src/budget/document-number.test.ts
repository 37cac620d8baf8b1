import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameDocumentNumber, parseDocumentNumber, printDocumentNumber } from './document-number.ts';

test.each([
  ['石财外[2021]18号',    '石财外〔2021〕18号'],
  ['石财建【2021】71号',   '石财建〔2021〕71号'],
  ['承市政字[2017]86号',   '承市政字〔2017〕86号'],
  ['鹿发〔2019〕8号',      '鹿发〔2019〕8号'],
  ['财预（2021）101号',    '财预〔2021〕101号'],
  ['石财外［2021］30 号',  '石财外〔2021〕30号'],
  ['财预〔2020〕第10号',   '财预〔2020〕10号'],
  ['冀财预〔２０２１〕０６号', '冀财预〔2021〕6号'],
])('reads %s', (text, printed) => {
  const number = parseDocumentNumber(text);
  expect(number && printDocumentNumber(number)).toBe(printed);
});

test.each(['', '18号', '石财外2021第18号', '石财外[21]18号', '石财外[2021]号', '石财外[2021]0号', '石财外[1821]18号', '依据石财外[2021]18号文件'])('“%s” is no 文号', text => {
  expect(parseDocumentNumber(text)).toBeUndefined();
});

test('one number is the same in any brackets, another is not', () => {
  const [square, round, other] = ['石财建[2021]71号', '石财建（2021）71号', '石财建[2021]72号'].map(parseDocumentNumber);
  expect(square && round && isSameDocumentNumber(square, round)).toBe(true);
  expect(square && other && isSameDocumentNumber(square, other)).toBe(false);
});

test('what is printed, in whatever brackets, reads back the same', () => {
  const issuers = fc.array(fc.constantFrom(...'石财外建承市政字鹿发冀预'), { minLength: 2, maxLength: 10 }).map(characters => characters.join(''));
  const numbers = fc.record({ issuer: issuers, year: fc.integer({ min: 1900, max: 2099 }), number: fc.integer({ min: 1, max: 9999 }) });
  fc.assert(fc.property(numbers, fc.constantFrom('〔〕', '[]', '【】', '（）', '()', '［］'), (number, [open = '', close = '']) => {
    expect(parseDocumentNumber(printDocumentNumber(number).replace('〔', open).replace('〕', close))).toEqual(number);
  }));
});
