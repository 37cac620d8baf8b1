import { Refusal, REFUSALS, type RefusalCode } from '@hengji/model';
import { RefusalAnswer } from '@hengji/wire';
import { texts } from '../texts/texts.ts';

export type Change = {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly token?: string | undefined; // the session's forgeryToken; absent only when signing in
  readonly body?: object | Blob;
  readonly signal?: AbortSignal | undefined; // ends the sending of a large file
};

/** What knows the shape of an answer: a schema of `wire`. */
type Schema<T> = { safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false; readonly error: Error } };

/** Asks the API and parses what it answers. Whatever goes wrong, the error's message is written for the person at the screen. */
export async function ask<T>(schema: Schema<T>, path: string, change?: Change): Promise<T> {
  const answer = schema.safeParse(await (await send(path, change)).json());
  if (!answer.success) throw new Error(texts.failure.unreadable, { cause: answer.error });
  return answer.data;
}

/** Sends a request whose answer says nothing but that it was done. */
export async function send(path: string, change?: Change): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, change ? requestOf(change) : {});
  } catch (cause) { // fetch rejects only when no answer came at all
    throw new Error(texts.failure.offline, { cause });
  }
  if (!response.ok) throw await refusalOf(response);
  return response;
}

function requestOf({ method, token, body, signal }: Change): RequestInit {
  const headers = new Headers(token === undefined ? {} : { 'x-hengji-token': token });
  if (body === undefined) return { method, headers, ...(signal && { signal }) };
  headers.set('content-type', body instanceof Blob ? 'application/octet-stream' : 'application/json');
  return { method, headers, body: body instanceof Blob ? body : JSON.stringify(body), ...(signal && { signal }) };
}

async function refusalOf(response: Response): Promise<Error> {
  const said = RefusalAnswer.safeParse(await response.json().catch(() => undefined));
  if (!said.success) return new Error(texts.failure.broken(response.status));
  const { code, message } = said.data;
  return isRefusalCode(code) ? new Refusal(code, message) : new Error(message);
}

function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(REFUSALS, code);
}
