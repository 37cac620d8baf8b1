import { getRule, type RuleCard } from '@hengji/actions/files';
import { sayArticle } from '@hengji/model';
import { defineCommand } from '../command.ts';
import { KIND_WORDS, saySeverity, sayUsualSeverity } from '../print/words.ts';
import type { Terminal } from '../terminal.ts';

export default defineCommand({
  name: 'explain',
  summary: '说明一条规则：为什么查、依据什么、什么样算错',
  takesFiles: false,
  takesWord: '规则',
  options: {},

  async run({ word }, terminal) {
    terminal.print(explain(getRule(word), terminal));
    return 0;
  },
});

function explain(card: RuleCard, { ink }: Terminal): string {
  const { id, title, why, basis, scope, since, examples } = card;
  return [
    ink(title, 'strong') + ink(`　${id}`, 'quiet'),
    `  查什么　${scope.map(kind => KIND_WORDS[kind]).join('、')}`,
    `  为什么　${why}`,
    `  依　据　${basis.map(sayArticle).join('；')}`,
    `  程　度　${saySeverities(card)}`,
    `  起　自　${since}`,
    '  例　子',
    ...examples.map(({ name, found }) => `    ${found.length === 0 ? `● ${name}：通过` : `■ ${name}：${found.join(' ')}`}`),
  ].join('\n');
}

/** The usual one, then the policies that differ from it. */
function saySeverities({ severity }: RuleCard): string {
  const usual = severity['MOF-2020'];
  const others = Object.entries(severity).filter(([, other]) => other !== usual).map(([policy, other]) => `${policy} ${saySeverity(other)}`);
  return [sayUsualSeverity(severity), ...others].join('；');
}
