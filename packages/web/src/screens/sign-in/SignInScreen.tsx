import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useSignIn } from '../../api/session.ts';
import { EntryField, EntryForm } from '../../parts/EntryForm.tsx';
import { texts } from '../../texts/texts.ts';

const route = getRouteApi('/sign-in');

/** 登录. Whoever must change the password first is led there by the routes. */
export function SignInScreen() {
  const { next } = route.useSearch();
  const router = useRouter();
  const signIn = useSignIn();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');

  const submit = () => signIn.mutate({ login: login.trim(), password }, { onSuccess: () => router.history.push(next ?? '/') });
  return (
    <EntryForm title={texts.signIn.title} about={texts.signIn.about} error={signIn.error} onSubmit={submit}>
      <EntryField label={texts.signIn.login} autoComplete="username" value={login} onChange={setLogin} />
      <EntryField label={texts.signIn.password} autoComplete="current-password" value={password} onChange={setPassword} />
      <Button type="primary" htmlType="submit" block loading={signIn.isPending}>{texts.signIn.submit}</Button>
      <p className="small quiet">{texts.signIn.help}</p>
      <p className="small"><Link className="link" to="/check/{-$check}" params={{ check: undefined }}>{texts.signIn.check}</Link></p>
    </EntryForm>
  );
}
