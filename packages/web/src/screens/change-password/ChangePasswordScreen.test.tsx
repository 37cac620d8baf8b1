// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openScreen, refuse, signedIn } from '../../test-screen.tsx';

async function change(next: string, again: string): Promise<void> {
  fireEvent.change(await screen.findByLabelText('现在的密码'), { target: { value: 'first' } });
  fireEvent.change(screen.getByLabelText('新密码'), { target: { value: next } });
  fireEvent.change(screen.getByLabelText('再输一次新密码'), { target: { value: again } });
  fireEvent.submit(screen.getByRole('form', { name: '修改密码' }));
}

test('two different new passwords are not sent', async () => {
  const { asked } = openScreen('/password', { 'GET /api/session': signedIn });
  await change('a long sentence', 'a long sentense');
  expect(screen.getByRole('alert').textContent).toBe('两次输入的新密码不一样。请重输一次。');
  expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('a new password is sent with the token of the session, and the work goes on', async () => {
  const { asked, address } = openScreen('/password', { 'GET /api/session': { ...signedIn, mustChangePassword: true }, 'PUT /api/password': signedIn });
  await change('a long sentence', 'a long sentence');
  await waitFor(() => expect(address()).toBe('/r/130100'));
  const [put] = asked.filter(({ method }) => method === 'PUT');
  expect([put?.body, put?.headers.get('x-hengji-token')]).toEqual(['{"current":"first","next":"a long sentence"}', 'token-of-this-session']);
});

test('a weak password is refused in the words of the server', async () => {
  openScreen('/password', { 'GET /api/session': signedIn, 'PUT /api/password': refuse(422, 'password-too-weak', '新密码太短，至少 12 个字。') });
  await change('short', 'short');
  expect((await screen.findByRole('alert')).textContent).toBe('新密码太短，至少 12 个字。');
});
