import { useId, useState, type ReactNode } from 'react';
import { texts } from '../texts/texts.ts';
import './entry-form.css';
import { Mark } from './Mark.tsx';

type Props = {
  readonly title: string;
  readonly about: string;
  readonly error: Error | null;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
};

/** The short form of the screens before the desk: one column, what went wrong above the button. */
export function EntryForm({ title, about, error, onSubmit, children }: Props) {
  return (
    <main className="entry">
      <title>{`${title} · ${texts.product}`}</title>
      <p className="entry-brand"><Mark width={44} />{texts.product}</p>
      <p className="quiet">{about}</p>
      <form aria-label={title} onSubmit={event => { event.preventDefault(); onSubmit(); }}>
        <h1>{title}</h1>
        {error && <p className="entry-error" role="alert">{error.message}</p>}
        {children}
      </form>
    </main>
  );
}

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly autoComplete: 'username' | 'current-password' | 'new-password';
  readonly onChange: (value: string) => void;
};

/** A line to fill in, its label above; a password may be shown while one types it. */
export function EntryField({ label, value, autoComplete, onChange }: FieldProps) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  const isSecret = autoComplete !== 'username';
  return (
    <div className="entry-field">
      <label htmlFor={id}>{label}</label>
      <span className="entry-input">
        <input
          id={id} type={isSecret && !isShown ? 'password' : 'text'} autoComplete={autoComplete} autoCapitalize="none" spellCheck={false} required
          value={value} onChange={event => onChange(event.target.value)}
        />
        {isSecret && <button type="button" aria-pressed={isShown} aria-controls={id} onClick={() => setShown(!isShown)}>{isShown ? texts.signIn.hide : texts.signIn.show}</button>}
      </span>
    </div>
  );
}
