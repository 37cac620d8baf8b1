// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openScreen, refuse, signedIn } from '../../test-screen.tsx';

const nobody = refuse(401, 'not-signed-in', '请先登录。');
const wrong = refuse(401, 'sign-in-failed', '账号或密码不对。再错 3 次，账号锁 15 分钟。');

async function signIn(): Promise<void> {
  fireEvent.change(await screen.findByLabelText('账号'), { target: { value: ' zhangwu ' } });
  fireEvent.change(screen.getByLabelText('密码'), { target: { value: '一句自己记得的话' } });
  fireEvent.submit(screen.getByRole('form', { name: '登录' }));
}

test('whoever is not signed in is led to the sign-in, and back to where they meant to go', async () => {
  const { asked, address } = openScreen('/r/130100/journal', { 'GET /api/session': nobody, 'POST /api/session': signedIn });
  await signIn();
  await waitFor(() => expect(address()).toBe('/r/130100/journal'));
  expect(asked.find(({ method }) => method === 'POST')?.body).toBe('{"login":"zhangwu","password":"一句自己记得的话"}');
});

test('a wrong password is answered in place, in the words of the server', async () => {
  openScreen('/sign-in', { 'GET /api/session': nobody, 'POST /api/session': wrong });
  await signIn();
  expect((await screen.findByRole('alert')).textContent).toBe('账号或密码不对。再错 3 次，账号锁 15 分钟。');
});

test('the first sign-in leads to the new password', async () => {
  const { address } = openScreen('/sign-in', { 'GET /api/session': nobody, 'POST /api/session': { ...signedIn, mustChangePassword: true } });
  await signIn();
  await screen.findByText('这是初次登录，请先换掉初始密码，再做别的事。');
  expect(address()).toBe('/password');
});

test('an address of another site is not followed after the sign-in', async () => {
  const { address } = openScreen('/sign-in?next=%2F%2Felsewhere.example', { 'GET /api/session': nobody, 'POST /api/session': signedIn });
  await signIn();
  await waitFor(() => expect(address()).toBe('/r/130100'));
});
