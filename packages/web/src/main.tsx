import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import chinese from 'antd/es/locale/zh_CN';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeClient } from './api/make-client.ts';
import './look/tokens.css';
import './look/base.css';
import { theme } from './look/theme.ts';
import { makeRouter } from './routes.tsx';

const client = makeClient(() => void router.invalidate());
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
