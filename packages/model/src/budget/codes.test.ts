import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameCatalogueCode, parseCatalogueCode, printCatalogueCode } from './catalogue-code.ts';
import { isWithinClass, parseEconomicClass, parseFunctionClass, printClass } from './classes.ts';
import { parseProjectCode, printProjectCode, type ProjectCode } from './project-code.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

describe('支出分类', () => {
  test.each([
    ['201',       '类', '201'],
    ['20113',     '款', '20113'],
    ['201 13 08', '项', '2011308'],
    ['２０６',      '类', '206'],
  ])('%s is a function class of level %s', (text, level, code) => {
    expect(parseFunctionClass(text)).toEqual({ kind: 'function', level, code });
  });

  test.each([
    ['301',   'department-economic', '类'],
    ['30216', 'department-economic', '款'],
    ['502',   'government-economic', '类'],
    ['50203', 'government-economic', '款'],
  ])('%s belongs to %s, level %s', (text, kind, level) => {
    expect(parseEconomicClass(text)).toEqual({ kind, level, code: text });
  });

  test.each(['', '20', '2011', '201130801', '类'])('“%s” is no function class', text => expect(parseFunctionClass(text)).toBeUndefined());
  test.each(['', '201', '3021', '3021601', '401'])('“%s” is no economic class', text => expect(parseEconomicClass(text)).toBeUndefined());

  test.each([
    ['2011308', '20113', true],
    ['2011308', '201',   true],
    ['20113',   '20113', true],
    ['20113',   '2011308', false],
    ['20601',   '201',   false],
  ])('%s within %s: %s', (inner, outer, is) => {
    const [a, b] = [parseFunctionClass(inner), parseFunctionClass(outer)];
    expect(a && b && isWithinClass(a, b)).toBe(is);
  });

  test('a function class is never within an economic one of the same digits', () => {
    const [a, b] = [parseFunctionClass('30101'), parseEconomicClass('301')];
    expect(a && b && isWithinClass(a, b)).toBe(false);
  });

  test('what is printed reads back the same', () => {
    fc.assert(fc.property(fc.constantFrom(3, 5, 7).chain(digits), code => {
      const read = parseFunctionClass(code);
      expect(read && printClass(read)).toBe(code);
    }));
    fc.assert(fc.property(fc.constantFrom('3', '5'), fc.constantFrom(2, 4).chain(digits), (first, rest) => {
      const read = parseEconomicClass(first + rest);
      expect(read && printClass(read)).toBe(first + rest);
    }));
  });
});

describe('采购目录序号', () => {
  test.each([
    ['C0899',        'services'],
    ['A060299',      'goods'],
    ['C08140199',    'services'],
    ['A0206180205',  'goods'],
    ['b01',          'works'],
  ] as const)('%s is of %s', (text, kind) => {
    expect(parseCatalogueCode(text, 2013)).toEqual({ kind, code: text.toUpperCase(), catalogue: 2013 });
  });

  test.each(['', 'A', 'A020', 'D0899', 'A020618020599', '0899', 'constructor'])('“%s” is none', text => expect(parseCatalogueCode(text, 2013)).toBeUndefined());

  test('the same digits are the same thing only within one known catalogue', () => {
    const [old, again, renewed, unsaid] = ([2013, 2013, 2022, null] as const).map(catalogue => parseCatalogueCode('A0999', catalogue));
    expect(old && again && isSameCatalogueCode(old, again)).toBe(true);
    expect(old && renewed && isSameCatalogueCode(old, renewed)).toBe(false);
    expect(unsaid && isSameCatalogueCode(unsaid, unsaid)).toBe(false);
  });

  test('what is printed reads back the same', () => {
    fc.assert(fc.property(fc.stringMatching(/^[ABC](\d{2}){1,5}$/), fc.constantFrom(2013, 2022, null), (text, catalogue) => {
      const code = parseCatalogueCode(text, catalogue);
      expect(code && parseCatalogueCode(printCatalogueCode(code), catalogue)).toEqual(code);
      expect(code?.code).toBe(text);
    }));
  });
});

describe('项目编码', () => {
  test.each<[string, ProjectCode]>([
    ['435-0701-JQN-CXQF',     { kind: 'legacy', department: '435', rest: '0701-JQN-CXQF' }],
    ['435–0701–jqn–wsk8',     { kind: 'legacy', department: '435', rest: '0701-JQN-WSK8' }],
    ['51000021R000000123456', { kind: 'integrated', place: '510000', year: 2021, class: 'R', serial: '000000123456' }],
    ['130100 22 P 00kj1a23456x', { kind: 'integrated', place: '130100', year: 2022, class: 'P', serial: '00KJ1A23456X' }],
  ])('reads %s', (text, code) => expect(parseProjectCode(text)).toEqual(code));

  test.each(['', '435', '435-0701-JQN', '435-0701-JQN-CXQFX', '51000021R00000012345', '51000021R0000001234567', '510000211000000123456'])('“%s” is none', text => {
    expect(parseProjectCode(text)).toBeUndefined();
  });

  test('what is printed reads back the same', () => {
    const codes = fc.stringMatching(/^(\d{8}[A-Z][0-9A-Z]{12}|\d{3}-\d{4}-[A-Z]{3}-[A-Z0-9]{4})$/);
    fc.assert(fc.property(codes, text => {
      const code = parseProjectCode(text);
      expect(code && printProjectCode(code)).toBe(text);
    }));
  });
});
