import { describe, expect, test } from 'vitest';
import { insertBefore, insertExport, insertImport, insertItem } from './insert.ts';

describe('an item of a list', () => {
  const WORDS = /const WORDS\b.* = [[{]/;

  test.each([
    ['goes where the order puts it', "const WORDS = [\n  'a',\n  'c',\n];\n",            "const WORDS = [\n  'a',\n  'b',\n  'c',\n];\n"],
    ['goes last where none is kept', "const WORDS = [\n  'c',\n  'a',\n];\n",            "const WORDS = [\n  'c',\n  'a',\n  'b',\n];\n"],
    ['goes last after nested ones',  "const WORDS = {\n  c: {\n    x: 1,\n  },\n};\n",    "const WORDS = {\n  c: {\n    x: 1,\n  },\n  'b',\n};\n"],
    ['ends as the others end',       "const WORDS = {\n  'a';\n};\n",                        "const WORDS = {\n  'a';\n  'b';\n};\n"],
    ['stays on the one line',        "const WORDS: ((x: []) => 1)[] = ['c', 'a'];\n",    "const WORDS: ((x: []) => 1)[] = ['c', 'a', 'b'];\n"],
    ['is the first of an empty one', 'const WORDS = [];\n',                              "const WORDS = ['b'];\n"],
    ['opens an empty object',        'const WORDS = {} as const;\n',                     "const WORDS = {\n  'b',\n} as const;\n"],
    ['keeps to its own depth',       'if (x) {\n  const WORDS = [\n    1,\n  ];\n}\n',   "if (x) {\n  const WORDS = [\n    'b',\n    1,\n  ];\n}\n"],
  ])('%s', (_case, text, expected) => expect(insertItem(text, WORDS, "'b'")).toBe(expected));

  test.each([['is not there', 'const OTHERS = [];\n'], ['is there twice', 'const WORDS = [];\nconst WORDS = [];\n']])('is refused when its list %s', (_case, text) => {
    expect(() => insertItem(text, WORDS, "'b'")).toThrow('这个文件的写法变了');
  });
});

test.each([
  ['by path',                  "import { a } from 'a';\nimport x from '../z.ts';\nimport {\n  y,\n} from './n.ts';\n\ncode();\n", "import { a } from 'a';\nimport x from '../z.ts';\nimport { m } from './m.ts';\nimport {\n  y,\n} from './n.ts';\n\ncode();\n"],
  ['last',                     "import { a } from './a.ts';\ncode();\n",                                                      "import { a } from './a.ts';\nimport { m } from './m.ts';\ncode();\n"],
  ['after those of packages',  "import { a } from 'z';\n\ncode();\n",                                                         "import { a } from 'z';\nimport { m } from './m.ts';\n\ncode();\n"],
  ['first where none is',      'code();\n',                                                                                   "import { m } from './m.ts';\ncode();\n"],
])('an import stands %s', (_case, text, expected) => expect(insertImport(text, "import { m } from './m.ts';")).toBe(expected));

test.each([
  ['beside those of its folder',     "export { a } from './x/a.ts';\nexport {\n  n,\n} from './x/n.ts';\nexport { z } from './z.ts';\n", "export { a } from './x/a.ts';\nexport { m } from './x/m.ts';\nexport {\n  n,\n} from './x/n.ts';\nexport { z } from './z.ts';\n"],
  ['in a paragraph of its own',      "export { a } from './y/a.ts';\n\nexport { z } from './z.ts';\n",                                  "export { a } from './y/a.ts';\n\nexport { m } from './x/m.ts';\n\nexport { z } from './z.ts';\n"],
  ['below where there is only one',  "export { z } from './z.ts';\n",                                                                   "export { z } from './z.ts';\n\nexport { m } from './x/m.ts';\n"],
])('an export stands %s', (_case, text, expected) => expect(insertExport(text, "export { m } from './x/m.ts';")).toBe(expected));

test.each(['m', 'type m', 'a as m'])('an export of a name that is taken is refused: %s', taken => {
  expect(() => insertExport(`export { a, ${taken} } from './z.ts';\n`, "export { k, m } from './x/m.ts';")).toThrow('已经有名叫 m 的');
});

test('an addition stands before the one place it belongs to', () => {
  expect(insertBefore('type A = B |\n  C;\nconst D = 1;\n', /(?<=^type A =[^;]*);/, ' | E')).toBe('type A = B |\n  C | E;\nconst D = 1;\n');
});
