// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { rules } from '../../test-check.ts';
import { openScreen, refuse } from '../../test-screen.tsx';

const answers = { 'GET /api/rules': rules };
const titles = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

async function openRules(address = '/rules') {
  const opened = openScreen(address, answers);
  await screen.findByRole('heading', { name: '3\u00a0条审核规则' });
  return opened;
}

test('every rule stands under what it looks at, and nobody is asked to sign in', async () => {
  const { asked } = await openRules();
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['绩效目标表', '绩效目标表、绩效自评表']);
  expect(titles()).toEqual(['分值合计应为 100', '旧规则', '指标值应当有单位']);
  expect(asked.map(({ path }) => path)).toEqual(['/api/rules']);
});

test('a rule says how much it weighs, why, on what it rests, and what counts as wrong', async () => {
  await openRules();
  const rule = document.getElementById('weights-total') ?? document.body;
  for (const said of ['必须改', '不写清楚就核不了。', '（条款未核）', 'HEBEI 应说明', '看 2\u00a0个例子', '通过', '合计 100', '有问题', '分值合计 96。']) expect(rule.textContent).toContain(said);
  expect(document.getElementById('target-without-unit')?.textContent).not.toContain('HEBEI');
  expect(document.getElementById('retired')?.textContent).toContain('不查');
});

test('they can be found by any word; the question is part of the address', async () => {
  const { address } = await openRules();
  fireEvent.change(screen.getByLabelText('找规则'), { target: { value: '单位' } });
  await waitFor(() => expect(titles()).toEqual(['指标值应当有单位']));
  expect(screen.getByRole('status').textContent).toBe('找到 1\u00a0条');
  expect(decodeURIComponent(address())).toBe('/rules?find=单位');
});

test('letters on their way to a Chinese character are no question yet', async () => {
  const { address } = await openRules();
  const field = screen.getByLabelText('找规则');
  fireEvent.input(field, { target: { value: 'danw' }, isComposing: true });
  expect([address(), titles().length]).toEqual(['/rules', 3]);
  fireEvent.input(field, { target: { value: '单位' }, isComposing: true });
  fireEvent.compositionEnd(field);
  await waitFor(() => expect(titles()).toEqual(['指标值应当有单位']));
});

test('words that no rule has are answered', async () => {
  await openRules('/rules?find=' + encodeURIComponent('没有的词'));
  expect(screen.getByText(/没有含这些词的规则/)).toBeTruthy();
});

test('a link to a rule stands on it as soon as it has come', async () => {
  await openRules('/rules#target-without-unit');
  await waitFor(() => expect(document.activeElement?.id).toBe('target-without-unit'));
  expect(within(document.getElementById('target-without-unit') ?? document.body).getByRole('link').getAttribute('href')).toBe('/rules#target-without-unit');
});

test('a server that refuses is answered in its words', async () => {
  openScreen('/rules', { 'GET /api/rules': refuse(403, 'checks-closed', '体检没有开放。') });
  expect((await screen.findByRole('alert')).textContent).toContain('体检没有开放。');
});
