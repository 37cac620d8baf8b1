import { Refusal } from '@hengji/model';
import { QueryCache, QueryClient, QueryClientProvider, type QueryKey } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import chinese from 'antd/es/locale/zh_CN';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { session } from './api/session.ts';
import './look/tokens.css';
import './look/base.css';
import { theme } from './look/theme.ts';
import { makeRouter } from './routes.tsx';

const client = new QueryClient({
  queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
  defaultOptions: { queries: { retry: false, staleTime: 30_000 } },
});
const router = makeRouter(client);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <ConfigProvider theme={theme} locale={chinese} csp={nonce()} wave={{ disabled: true }} button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ConfigProvider>
  </StrictMode>,
);

/** The server writes a fresh nonce into each copy of index.html; antd's styles carry it to pass the content policy. */
function nonce(): { readonly nonce?: string } {
  const written = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
  return written === undefined ? {} : { nonce: written };
}

/** A session may end while a screen is open: the guard of the routes asks again and leads to the sign-in. */
function leaveWhenSignedOut(error: Error, { queryKey }: { readonly queryKey: QueryKey }): void {
  if (!(error instanceof Refusal) || (error.code !== 'not-signed-in' && error.code !== 'password-must-change')) return;
  if (queryKey[0] === session.queryKey[0]) return; // the guard itself has just asked
  client.removeQueries({ queryKey: session.queryKey });
  void router.invalidate();
}
