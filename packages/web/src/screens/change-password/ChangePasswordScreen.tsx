import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useChangePassword, useSession } from '../../api/session.ts';
import { EntryField, EntryForm } from '../../parts/EntryForm.tsx';
import { texts } from '../../texts/texts.ts';

/** 修改密码: by choice, or because the first sign-in asks for it. */
export function ChangePasswordScreen() {
  const { login, mustChangePassword } = useSession();
  const navigate = useNavigate();
  const change = useChangePassword();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [differ, setDiffer] = useState(false);
  const words = texts.password;

  const submit = () => {
    setDiffer(next !== again);
    if (next === again) change.mutate({ current, next }, { onSuccess: () => void navigate({ to: '/' }) });
  };
  return (
    <EntryForm title={words.title} about={mustChangePassword ? words.must : texts.bar.account(login)} error={differ ? new Error(words.differ) : change.error} onSubmit={submit}>
      <input type="hidden" name="login" autoComplete="username" value={login} readOnly />
      <EntryField label={words.current} autoComplete="current-password" value={current} onChange={setCurrent} />
      <EntryField label={words.next} autoComplete="new-password" value={next} onChange={setNext} />
      <EntryField label={words.again} autoComplete="new-password" value={again} onChange={setAgain} />
      <Button type="primary" htmlType="submit" block loading={change.isPending}>{words.submit}</Button>
      {!mustChangePassword && <Link className="link small" to="/">{words.leave}</Link>}
    </EntryForm>
  );
}
