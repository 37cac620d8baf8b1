import { Session } from '@hengji/wire';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { cleanup, render } from '@testing-library/react';
import { onTestFinished, vi } from 'vitest';
import { makeClient } from './api/make-client.ts';
import { makeRouter } from './routes.tsx';

export type Asked = { readonly method: string; readonly path: string; readonly headers: Headers; readonly body: unknown };
/** What the API answers, by `GET /api/…` without the query: an object, or what it makes of the request. */
export type Answers = Readonly<Record<string, object | ((asked: Asked) => Response | object)>>;

export const signedIn: Session = Session.parse({
  login: 'zhangwu',
  roles: [{ role: '经办人', unit: '商务服务中心', section: '展务科' }],
  region: { code: '130100', name: '某市' },
  unit: { id: '019a0000-0000-7000-8000-000000000001', name: '商务服务中心' },
  mustChangePassword: false,
  forgeryToken: 'token-of-this-session',
});

export function refuse(status: number, code: string, message: string): Response {
  return Response.json({ code, message }, { status });
}

/** Opens an address of the real application before an API that answers as told; gives what was asked of it. */
export function openScreen(address: string, answers: Answers): { readonly asked: readonly Asked[]; readonly address: () => string } {
  onTestFinished(() => { // here, not in a hook of this file: files may share one copy of it
    cleanup();
    vi.unstubAllGlobals();
  });
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (path: string, { method = 'GET', headers, body }: RequestInit = {}) => {
    const request = { method, path, headers: new Headers(headers), body };
    asked.push(request);
    const answer = answers[`${method} ${path.split('?')[0]}`] ?? refuse(404, 'not-found', '没有这条记录，或您看不到它。');
    const made = typeof answer === 'function' ? answer(request) : answer;
    return made instanceof Response ? made.clone() : Response.json(made);
  });
  const client = makeClient(() => void router.invalidate());
  const router = makeRouter(client, createMemoryHistory({ initialEntries: [address] }));
  render(<QueryClientProvider client={client}><RouterProvider router={router} /></QueryClientProvider>);
  return { asked, address: () => router.state.location.href };
}
