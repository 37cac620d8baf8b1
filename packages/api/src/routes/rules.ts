import { RULE_CARDS } from '@hengji/actions/files';
import { sayArticle } from '@hengji/model';
import { RuleList } from '@hengji/wire';
import type { App } from '../zod-app.ts';

export function ruleRoutes(api: App): void {
  api.route({
    method: 'GET', url: '/rules',
    config: { may: 'anyone' },
    schema: { summary: '全部审核规则：理由、依据、各口径下的程度、例子', tags: ['规则'], response: { 200: RuleList } },
    handler: () => ({
      rules: RULE_CARDS.map(({ basis, scope, examples, ...card }) => ({
        ...card,
        basis: basis.map(article => ({ said: sayArticle(article), verified: article.verified })),
        scope: [...scope],
        examples: examples.map(({ name, found }) => ({ name, found: [...found] })),
      })),
    }),
  });
}
