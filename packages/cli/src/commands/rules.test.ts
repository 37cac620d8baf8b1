import { expect, test } from 'vitest';
import { call } from '../terminal-for-tests.ts';
import explain from './explain.ts';
import rules from './rules.ts';

type Card = { readonly id: string; readonly title: string; readonly severity: Readonly<Record<string, string>> };

test('lists every rule with all that is known of it', async () => {
  const { code, output } = await call(rules, '--json');
  const { rules: cards }: { readonly rules: readonly Card[] } = JSON.parse(output);
  expect(code).toBe(0);
  expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
  expect(cards.find(({ id }) => id === 'scores-against-total')).toEqual({
    id: 'scores-against-total', title: '总分应等于各项得分之和', why: expect.any(String), basis: ['总分等于各指标得分与预算执行率得分之和'],
    severity: expect.objectContaining({ 'MOF-2020': 'error', 'HEBEI-SJZ-2022': 'error' }), scope: ['self-evaluation'], since: '0.1.0',
    examples: expect.arrayContaining([{ name: '总分多加 4 分', found: ['总分印 94，各项得分合计 50 + 30 + 10 = 90。'] }]),
  });
});

test('lists them to people by the form they look at, each by title and id', async () => {
  const { output } = await call(rules);
  expect(output).toMatch(/^绩效自评表　\d+ 条$/m);
  expect(output).toMatch(/^ {2}■ 必须改　总分应等于各项得分之和　scores-against-total$/m);
});

test('explains one: why, on what it rests, what passes and what does not', async () => {
  const { code, output } = await call(explain, 'scores-against-total');
  expect(code).toBe(0);
  for (const words of ['总分应等于各项得分之和', '为什么　总分决定等级', '依　据　总分等于', '程　度　■ 必须改', '● 合计等于总分：通过', '■ 总分多加 4 分：总分印 94']) expect(output).toContain(words);
});

test.each([
  [['scores-against-totals'], /^没有“scores-against-totals”这条规则。/],
  [[],                        /^请写明规则。/],
  [['甲', '乙'],              /^请写明规则。/],
])('explain %j is refused', async (args, words) => expect(call(explain, ...args)).rejects.toThrow(words));
