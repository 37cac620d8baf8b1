import { Refusal } from '@hengji/model';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { Button } from 'antd';
import { texts } from '../texts/texts.ts';
import './failure.css';

/** What happened, what is safe, what to do: in the place of what could not be shown. */
export function Failure({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  return (
    <section className="failure" role="alert">
      <p>{error.message}</p>
      {error instanceof Refusal && <p className="small quiet">{texts.failure.code(error.code)}</p>}
      {isFinal(error) ? <Link className="link" to="/">{texts.failure.toDesk}</Link> : <Button onClick={retry}>{texts.failure.retry}</Button>}
    </section>
  );
}

/** Asking again would be answered alike. */
function isFinal(error: Error): boolean {
  return error instanceof Refusal && (error.code === 'not-found' || error.code === 'not-allowed');
}

/** A screen that could not be opened at all. */
export function RouteFailure({ error }: ErrorComponentProps) {
  const router = useRouter();
  return <Failure error={error instanceof Error ? error : new Error(String(error))} retry={() => void router.invalidate()} />;
}

export function NotFound() {
  return (
    <section className="failure">
      <p>{texts.failure.notFound}</p>
      <Link className="link" to="/">{texts.failure.toDesk}</Link>
    </section>
  );
}
