import { parseTarget } from '@hengji/model';
import { expect, test } from 'vitest';
import { showTarget } from './show-target.ts';

test.each([
  ['one cell',               '≥95%',              '≥95%'],
  ['three cells',            '>=|95.00|%',        '>=95.00%'],
  ['words in three cells',   '文字描述||明显改善', '明显改善'],
] as const)('shows a target printed in %s', (_case, printed, shown) => expect(showTarget(parseTarget(printed))).toBe(shown));
