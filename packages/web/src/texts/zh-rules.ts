import type { Severity } from '@hengji/model';
import { counted, kindOf, SEVERITIES } from './zh-words.ts';

/** The words of 规则. */
export const zhRules = {
  title: '规则',
  standing: (rules: number) => `${counted(rules, '条')}审核规则`,
  about: '每条规则查什么、为什么、依据什么、什么样算错，都写在这里。依据后写“条款未核”的，是还没有对过原文的条款。',
  find: '找规则',
  findHint: '标题、理由、依据、例子里的词，如 满意度',
  found: (rules: number) => `找到 ${counted(rules, '条')}`,
  none: '没有含这些词的规则。换一个短些的词再找，或清空看全部。',
  loading: '正在取规则',
  count: (rules: number) => counted(rules, '条'),
  scope: (kinds: readonly string[]) => kinds.map(kindOf).join('、'),
  off: '不查',
  basis: '依据',
  elsewhere: '别的口径',
  weighs: (policy: string, level: Severity | 'off') => `${policy} ${level === 'off' ? '不查' : SEVERITIES[level]}`,
  examples: (count: number) => `看 ${counted(count, '个')}例子`,
  passes: '通过',
  fails: '有问题',
  addressOf: (title: string) => `“${title}”的地址`,
};
