import { may, type Deed } from '@hengji/model';
import { type PasswordBody, Session, type SignInBody } from '@hengji/wire';
import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { ask, send } from './ask.ts';

/** Who is signed in; a refusal `not-signed-in` when nobody is. It changes only by what the person does here. */
export const session = queryOptions({
  queryKey: ['session'],
  queryFn: () => ask(Session, '/api/session'),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The session of a screen behind the sign-in, whose route has loaded it. */
export function useSession(): Session {
  return useSuspenseQuery(session).data;
}

export function useMay(deed: Deed): boolean {
  return may(useSession().roles.map(({ role }) => role), deed);
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SignInBody) => ask(Session, '/api/session', { method: 'POST', body }),
    onSuccess: signedIn => {
      client.clear(); // nothing of one person's session may be shown to the next
      client.setQueryData(session.queryKey, signedIn);
    },
  });
}

export function useChangePassword() {
  const client = useQueryClient();
  const { forgeryToken: token } = useSession();
  return useMutation({
    mutationFn: (body: PasswordBody) => ask(Session, '/api/password', { method: 'PUT', token, body }),
    onSuccess: renewed => client.setQueryData(session.queryKey, renewed),
  });
}

/** `everywhere` ends the sessions on all devices, not only this one. */
export function useSignOut() {
  const { forgeryToken: token } = useSession();
  return useMutation({
    mutationFn: ({ everywhere }: { readonly everywhere: boolean }) =>
      send(everywhere ? '/api/sessions' : '/api/session', { method: 'DELETE', token }),
  });
}
