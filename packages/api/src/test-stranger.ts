import { setTimeout as sleep } from 'node:timers/promises';
import { CheckStatus, RefusalAnswer } from '@hengji/wire';
import type { LightMyRequestResponse } from 'fastify';
import type { App } from './zod-app.ts';

type Given = { readonly name: string; readonly bytes: Uint8Array };

/** A stranger at a browser. */
export function stranger(app: App) {
  const ask = async (url: string) => app.inject({ url });
  const drop = async (url: string) => app.inject({ method: 'DELETE', url });
  const status = async (id: string) => CheckStatus.parse((await ask(`/api/checks/${id}`)).json());
  const announce = async (files: readonly { readonly name: string; readonly bytes: number }[]) => app.inject({ method: 'POST', url: '/api/checks', payload: { files } });
  const send = async (id: string, position: number, bytes: Uint8Array) => app.inject({ method: 'PUT', url: `/api/checks/${id}/files/${position}`, headers: { 'content-type': 'application/octet-stream' }, payload: Buffer.from(bytes) });

  const ended = async (id: string): Promise<CheckStatus> => {
    for (;;) {
      const now = await status(id);
      if (now.isComplete) return now;
      await sleep(20);
    }
  };

  /** Gives the files, and waits for what becomes of them. */
  const check = async (...files: readonly Given[]): Promise<CheckStatus> => {
    const { id, files: lines } = CheckStatus.parse((await announce(files.map(({ name, bytes }) => ({ name, bytes: bytes.length })))).json());
    await Promise.all(lines.filter(({ state }) => state === 'awaited').map(({ position }) => send(id, position, files[position - 1]?.bytes ?? new Uint8Array())));
    return ended(id);
  };

  return { ask, drop, status, announce, send, ended, check };
}

export function refused(answer: LightMyRequestResponse) {
  return { status: answer.statusCode, ...RefusalAnswer.parse(answer.json()) };
}
