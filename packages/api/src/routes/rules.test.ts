import { RuleList } from '@hengji/wire';
import { expect, test } from 'vitest';
import { buildApp } from '../app.ts';

test('every rule is told with its reason, basis and examples', async () => {
  const app = buildApp({ database: undefined as never, now: () => new Date(0) }); // nothing is asked of the database
  const { rules } = RuleList.parse((await app.inject('/api/rules')).json());
  await app.close();
  expect(rules.length).toBeGreaterThan(50);
  for (const { id, title, why, basis, examples, severity } of rules) {
    expect([title, why, ...basis.map(({ said }) => said)], id).not.toContain('');
    expect(examples.length, id).toBeGreaterThan(1);
    expect(Object.keys(severity), id).toContain('MOF-2020');
  }
});
