import { RULE_CARDS, ruleset } from '@hengji/actions/files';
import { type DraftKind, sayArticle } from '@hengji/model';
import manifest from '../../package.json' with { type: 'json' };
import { defineCommand, flag } from '../command.ts';
import { KIND_WORDS, sayUsualSeverity } from '../print/words.ts';

export default defineCommand({
  name: 'rules',
  summary: '列出全部审核规则',
  takesFiles: false,
  options: { json: flag('机器可读，含各口径下的程度和例子') },

  async run({ options }, terminal) {
    const rules = RULE_CARDS.map(card => ({ ...card, basis: card.basis.map(sayArticle) }));
    if (options.json) terminal.print(JSON.stringify({ ruleset: { version: manifest.version, hash: ruleset().hash }, rules }));
    else {
      for (const [scope, cards] of Map.groupBy(RULE_CARDS, ({ scope }) => sayScope(scope))) {
        terminal.print(`${terminal.ink(`${scope}　${cards.length} 条`, 'strong')}\n${cards.map(({ id, title, severity }) => `  ${sayUsualSeverity(severity)}　${title}${terminal.ink(`　${id}`, 'quiet')}`).join('\n')}\n`);
      }
    }
    return 0;
  },
});

function sayScope(kinds: readonly DraftKind[]): string {
  return kinds.map(kind => KIND_WORDS[kind]).join('、');
}
