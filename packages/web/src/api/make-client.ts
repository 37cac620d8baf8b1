import { Refusal } from '@hengji/model';
import { QueryCache, QueryClient, type QueryKey } from '@tanstack/react-query';
import { session } from './session.ts';

/** What was fetched, kept for the screens. When the session turns out to have ended it counts as stale and `onSignedOut` is called. */
export function makeClient(onSignedOut: () => void): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: doubtSession }),
    defaultOptions: { queries: { retry: false, staleTime: 30_000 } },
  });

  function doubtSession(error: Error, { queryKey }: { readonly queryKey: QueryKey }): void {
    if (!(error instanceof Refusal) || (error.code !== 'not-signed-in' && error.code !== 'password-must-change')) return;
    if (queryKey[0] === session.queryKey[0]) return; // the guard of the routes has just asked and will act on it
    void client.invalidateQueries({ queryKey: session.queryKey, refetchType: 'none' });
    onSignedOut();
  }
  return client;
}
