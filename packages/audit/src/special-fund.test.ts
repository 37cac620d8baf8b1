import { expect, test } from 'vitest';
import { isNamedSpecialFund } from './special-fund.ts';

test.each([
  ['会展业发展专项资金',                    true],
  ['下达商贸流通发展经费的通知',             true],
  ['服务业补助（临财企〔2023〕15 号）',      true],
  ['稳外贸奖励资金',                        true],
  ['展厅维护费',                           false],
  ['2023年会议费',                         false],
  ['专家评审费（3次）',                      false],
] as const)('%s: %s', (name, isSpecial) => expect(isNamedSpecialFund(name)).toBe(isSpecial));
