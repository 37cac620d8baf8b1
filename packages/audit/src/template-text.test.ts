import { expect, test } from 'vitest';
import { isTemplateText } from './template-text.ts';

test.each([
  ['an instruction',             '（请填写存在的主要问题）',        true],
  ['without brackets',           '简要描述完成情况',              true],
  ['with the room it gives',     '分析原因，提出建议。（300字以内）', true],
  ['an answer',                  '设备老化，明年更换。',           false],
  ['an answer about filling in', '台账没有按要求填写。',           false],
  ['an answer with a count',     '编印简报（约800字）4 期。',       false],
  ['nothing',                    '',                          false],
] as const)('tells the words of a form from an answer: %s', (_case, text, expected) => {
  expect(isTemplateText(text)).toBe(expected);
});
